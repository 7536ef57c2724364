import { Textarea, TextInput } from '@mantine/core';
import { PickMany } from '../../../ui/pick-many.tsx';
import { PickOne } from '../../../ui/pick-one.tsx';
import type { Column, Row } from '../model/column.ts';
import type { Choice, Draft } from '../model/give-cell.ts';
import styles from './set-field.module.css';

type Props = {
  readonly id: string;
  readonly column: Column;
  /** Any of the rows: what lists of words are read from. */
  readonly row: Row | null;
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
};

const wordOf = (choice: Choice): string => ('key' in choice ? choice.key : choice.create);

/** Takes a value of the column, in the way that fits what it holds. */
export function ValueField({ id, column, row, draft, onDraft }: Props) {
  const { editor } = column;
  if (!editor || !row) return null;
  if (editor.kind === 'text') {
    const Field = editor.isLong ? Textarea : TextInput;
    return (
      <Field
        id={id}
        size="sm"
        label={column.label}
        placeholder={editor.placeholder}
        value={draft?.kind === 'text' ? draft.text : ''}
        onChange={(event) => {
          const text = event.currentTarget.value;
          onDraft(text.trim() === '' ? null : { kind: 'text', text });
        }}
      />
    );
  }
  const { words } = editor;
  const options = words.options(row.world);
  const optionOf = (choice: Choice) => ({
    value: wordOf(choice),
    label: 'key' in choice ? words.label(row.world, choice.key) : choice.create,
  });
  const createLabel = (text: string): string => `New ${words.noun}: ${text}`;
  const label = (
    <label className={styles.label} htmlFor={id}>
      {column.label}
    </label>
  );
  if (editor.kind === 'choice') {
    const choice = draft?.kind === 'choice' ? draft.choice : null;
    return (
      <div>
        {label}
        <PickOne
          id={id}
          isBoxed
          placeholder="Choose"
          chosen={choice ? optionOf(choice) : null}
          options={options}
          onPick={(key) => onDraft(key === null ? null : { kind: 'choice', choice: { key } })}
          {...(words.create
            ? { onCreate: (text) => onDraft({ kind: 'choice', choice: { create: text } }), createLabel }
            : {})}
        />
      </div>
    );
  }
  const choices = draft?.kind === 'choices' ? draft.choices : [];
  const give = (next: readonly Choice[]): void =>
    onDraft(next.length === 0 ? null : { kind: 'choices', choices: next });
  return (
    <div>
      {label}
      <PickMany
        id={id}
        isBoxed
        closesOnPick
        placeholder="Choose"
        chosen={choices.map(optionOf)}
        options={options}
        onAdd={(key) => give([...choices, { key }])}
        onRemove={(value) => give(choices.filter((choice) => wordOf(choice) !== value))}
        {...(words.create ? { onCreate: (text) => give([...choices, { create: text }]), createLabel } : {})}
      />
    </div>
  );
}
