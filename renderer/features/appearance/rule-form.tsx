import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { channels } from '../../../shared/figure/rules/channels.ts';
import { AUTOMATIC, type How, LABEL_SHOWS, type LabelShows, type Rule } from '../../../shared/figure/rules/rule.ts';
import { canSayNumbers, canSayWords } from '../../../shared/figure/rules/values.ts';
import { fieldOf } from '../../../shared/graph/fields/index.ts';
import { useMap } from '../../state/index.ts';
import { PickOne } from '../../ui/pick-one.tsx';
import { fieldsFor, usualHow } from './edit-rules.ts';
import { fieldOption, fieldOptions } from './field-option.ts';
import { LookPicker } from './look-picker.tsx';
import { NumbersForm } from './numbers-form.tsx';
import styles from './rule-form.module.css';
import { WhenForm } from './when-form.tsx';
import { WordsForm } from './words-form.tsx';

type Props = { readonly rule: Rule; readonly onChange: (rule: Rule) => void };

const SHOW_LABELS: Readonly<Record<LabelShows, string>> = {
  name: 'The name',
  both: 'The name and a field',
  value: 'A field alone',
  none: 'Nothing',
};

/** All of a rule, as a sentence with its parts to choose: what it paints by what, how, and for which. */
export function RuleForm({ rule, onChange }: Props) {
  const map = useMap();
  const facts = channels[rule.paints];
  const field = rule.field === null ? null : (fieldOf(map, rule.field) ?? null);
  const options = useMemo(() => fieldOptions(fieldsFor(map, rule.paints)), [map, rule.paints]);
  const { how } = rule;
  const withHow = (next: How): void => onChange({ ...rule, how: next });
  const hasField = how.by !== 'label' || how.show === 'both' || how.show === 'value';
  return (
    <div className={styles.form}>
      {how.by === 'label' ? (
        <NativeSelect
          label="Show at entries"
          value={how.show}
          onChange={({ currentTarget: { value } }) => {
            const show = LABEL_SHOWS.find((each) => each === value) ?? 'name';
            const needsField = show === 'both' || show === 'value';
            const first = field?.id ?? options[0]?.value ?? null;
            onChange({ ...rule, field: needsField ? first : null, how: { by: 'label', show } });
          }}
          data={LABEL_SHOWS.map((value) => ({ value, label: SHOW_LABELS[value] }))}
        />
      ) : null}
      {hasField ? (
        <div>
          <span className={styles.formLabel}>{how.by === 'label' ? 'Field' : 'By'}</span>
          <PickOne
            label={`${facts.says} by`}
            isBoxed
            chosen={field ? fieldOption(field) : null}
            placeholder={rule.field === null ? 'Nothing: the same for all' : 'A field that this map has not'}
            none={how.by === 'label' ? undefined : 'Nothing: the same for all'}
            options={options}
            onPick={(id) => {
              const next = id === null ? null : (fieldOf(map, id) ?? null);
              const usual = usualHow(rule.paints, next);
              const nextHow: How = how.by === 'label' && usual.by === 'label' ? how : usual;
              onChange({ ...rule, field: next?.id ?? null, how: nextHow });
            }}
          />
        </div>
      ) : null}
      {field && how.by !== 'label' && canSayWords(field) && canSayNumbers(field) && facts.takes !== 'name' ? (
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label="Read as"
          value={how.by === 'numbers' ? 'numbers' : 'words'}
          onChange={(by) => withHow(by === 'numbers' ? { by: 'numbers' } : { by: 'words', looks: {}, rest: AUTOMATIC })}
          data={[
            { value: 'words', label: 'Each level' },
            { value: 'numbers', label: 'As a number' },
          ]}
        />
      ) : null}
      {how.by === 'same' ? (
        <div className={styles.word}>
          <LookPicker
            channel={rule.paints}
            label="all"
            look={how.look}
            isOwn
            onPick={(look) => withHow({ by: 'same', look })}
          />
          <span className={styles.wordName}>The same for all</span>
        </div>
      ) : null}
      {how.by === 'words' && field ? <WordsForm {...{ rule, how, field }} onChange={withHow} /> : null}
      {how.by === 'numbers' && field ? <NumbersForm {...{ rule, how }} onChange={withHow} /> : null}
      <WhenForm
        rule={rule}
        onChange={(when) => {
          const { when: _, ...others } = rule;
          onChange(when.length === 0 ? others : { ...others, when: [...when] });
        }}
      />
    </div>
  );
}
