import { useMemo } from 'react';
import { channels } from '../../../shared/figure/rules/channels.ts';
import type { Rule } from '../../../shared/figure/rules/rule.ts';
import { type Field, fieldOf, fieldsOf, fieldValues } from '../../../shared/graph/fields/index.ts';
import { type Condition, sayCondition } from '../../../shared/graph/filters/index.ts';
import { useAsAt, useMap } from '../../state/index.ts';
import { PickMany } from '../../ui/pick-many.tsx';
import { PickOne } from '../../ui/pick-one.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import panel from './appearance-panel.module.css';
import { fieldOption } from './field-option.ts';
import styles from './rule-form.module.css';

type Props = { readonly rule: Rule; readonly onChange: (when: readonly Condition[]) => void };

/** For which entries or links a rule holds: those with some words of a field, besides what else was asked of them. */
export function WhenForm({ rule, onChange }: Props) {
  const map = useMap();
  const asAt = useAsAt();
  const { of } = channels[rule.paints];
  const when = rule.when ?? [];
  const place = when.findIndex((each) => each.kind === 'words' && each.not !== true);
  const words = when[place];
  const field = words?.kind === 'words' ? fieldOf(map, words.field) : undefined;
  const fields: readonly Field[] = useMemo(
    () => [...fieldsOf(map).values()].filter((each) => each.of === of && each.words !== null),
    [map, of],
  );
  const values = field ? fieldValues({ map, asAt }, field) : [];
  const chosen = words?.kind === 'words' ? words.values : [];
  const give = (condition: Condition | null): void => {
    const others = when.filter((_, index) => index !== place);
    onChange(condition === null ? others : place === -1 ? [...others, condition] : when.with(place, condition));
  };
  return (
    <div className={styles.when}>
      <span className={styles.formLabel}>Only for</span>
      <PickOne
        label="Only for: field"
        isBoxed
        placeholder={of === 'entity' ? 'All entries' : 'All links'}
        none={of === 'entity' ? 'All entries' : 'All links'}
        chosen={field ? fieldOption(field) : null}
        options={fields.map(fieldOption)}
        onPick={(id) => give(id === null ? null : { kind: 'words', field: id, values: [] })}
      />
      {field ? (
        <PickMany
          label={`Only for: ${field.label}`}
          isBoxed
          placeholder="Choose words"
          chosen={values.filter(({ value }) => chosen.includes(value))}
          options={values}
          onAdd={(value) => give({ kind: 'words', field: field.id, values: [...chosen, value] })}
          onRemove={(value) =>
            give({ kind: 'words', field: field.id, values: chosen.filter((each) => each !== value) })
          }
        />
      ) : null}
      {when
        .map((condition, index) => ({ condition, index }))
        .filter(({ index }) => index !== place)
        .map(({ condition, index }) => (
          <p key={JSON.stringify(condition)} className={panel.hint}>
            {`And ${sayCondition(map, condition).about}: ${sayCondition(map, condition).text} `}
            <TextButton className={styles.textButton} onClick={() => onChange(when.filter((_, at) => at !== index))}>
              Take off
            </TextButton>
          </p>
        ))}
    </div>
  );
}
