import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CustomField } from '../../../../shared/model/vocabulary.ts';
import { cautionOfField } from '../../../../shared/people/sensitive.ts';
import { slugOf } from '../../../../shared/util/fold.ts';
import { useMap } from '../../../state/index.ts';
import { FormEnd } from '../../../ui/form-end.tsx';
import { askFor } from '../fields/subject.ts';
import styles from '../inspector.module.css';

const TYPES: readonly { readonly value: CustomField['type']; readonly label: string }[] = [
  { value: 'text', label: 'Text' },
  { value: 'number', label: 'Number' },
  { value: 'date', label: 'Date' },
  { value: 'yes-no', label: 'Yes or no' },
  { value: 'choice', label: 'One of several choices' },
  { value: 'choices', label: 'Any of several choices' },
];

type Props = { readonly appliesTo: 'entity' | 'link'; readonly onDone: () => void };

/** Makes a field of the user's own, for every entry or every link. */
export function AddField({ appliesTo, onDone }: Props) {
  const map = useMap();
  const [label, setLabel] = useState('');
  const [type, setType] = useState<CustomField['type']>('text');
  const [choices, setChoices] = useState('');
  const [isPersonal, setPersonal] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const hasChoices = type === 'choice' || type === 'choices';

  const caution = cautionOfField(label, hasChoices ? choices.split('\n') : []);

  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const list = choices
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (label.trim() === '') return setProblem('The field needs a name.');
    if (hasChoices && list.length === 0) return setProblem('Write the choices, one a line.');
    const slug = slugOf(label) || 'field';
    let id = slug;
    for (let i = 2; map.customField.has(id); i++) id = `${slug}-${i}`;
    const input = { id, label: label.trim(), appliesTo, type, choices: hasChoices ? list : [], isPersonal };
    const verdict = await askFor([{ edit: 'customField.add', input }]);
    if (verdict === null) onDone();
    else setProblem(verdict);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void onSubmit(event)}>
      <TextInput
        label={`A field for every ${appliesTo === 'entity' ? 'entry' : 'link'}, called`}
        value={label}
        autoFocus
        onChange={(event) => setLabel(event.target.value)}
      />
      <NativeSelect
        size="xs"
        label="It holds"
        data={[...TYPES]}
        value={type}
        onChange={(event) => setType(event.target.value as CustomField['type'])}
      />
      {hasChoices ? (
        <Textarea
          label="The choices, one a line"
          autosize
          minRows={2}
          value={choices}
          onChange={(event) => setChoices(event.target.value)}
        />
      ) : null}
      <Checkbox
        label="It holds personal data"
        checked={isPersonal}
        onChange={(event) => setPersonal(event.currentTarget.checked)}
      />
      <p className={styles.caution} role="status" hidden={caution === null}>
        {caution}
      </p>
      <FormEnd does="Add the field" problem={problem} isSmall onCancel={onDone} />
    </form>
  );
}
