import { Combobox, Pill } from '@mantine/core';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { onwardOf } from '../grid/move.ts';
import type { Row } from '../model/column.ts';
import type { Choice } from '../model/give-cell.ts';
import styles from './editors.module.css';
import { type EditorProps, hasLeft, useGiving } from './use-giving.ts';
import { CREATE, useWordOptions } from './use-word-options.ts';
import { WordOptions } from './word-options.tsx';

const wordOf = (choice: Choice): string => ('key' in choice ? choice.key : choice.create);

/** Chooses several words: Enter puts the highlighted one in or takes it out, Enter with nothing typed keeps them all. */
export function ChoicesEditor(props: EditorProps) {
  const { column, row, typed } = props;
  const editor = column.editor?.kind === 'choices' ? column.editor : null;
  const before = editor?.chosen(row as Row<never>) ?? [];
  const [choices, setChoices] = useState<readonly Choice[]>(() => before.map((key) => ({ key })));
  const [text, setText] = useState(typed ?? '');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const words = editor?.words;
  const list = useWordOptions({
    words: words?.options(row.world) ?? [],
    text,
    none: null,
    canCreate: words?.create != null,
    startsOnChosen: false,
  });
  const isSame = choices.length === before.length && choices.every((choice, index) => wordOf(choice) === before[index]);
  const draft = { kind: 'choices', choices } as const;
  const giving = useGiving(props, isSame ? null : { draft, text: choices.map(wordOf).join(', ') }, input);
  useLayoutEffect(() => void input.current?.focus({ preventScroll: true }), []);

  const labelOf = (choice: Choice): string =>
    'key' in choice ? (words?.label(row.world, choice.key) ?? choice.key) : choice.create;
  /** The choices with one more or, when it was there, one less. */
  const toggled = (value: string): readonly Choice[] => {
    const choice: Choice = value === CREATE ? { create: text.trim() } : { key: value };
    const others = choices.filter((other) => wordOf(other) !== wordOf(choice));
    return others.length < choices.length ? others : [...choices, choice];
  };
  const toggle = (value: string): void => {
    setChoices(toggled(value));
    setText('');
    giving.forget();
    input.current?.focus({ preventScroll: true });
  };
  /** What is typed counts as chosen when the editor is left. */
  const withTyped = (): readonly Choice[] => {
    const current = text.trim() === '' ? null : list.current();
    return current === null || choices.some((choice) => wordOf(choice) === current) ? choices : toggled(current);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || list.walk(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      giving.cancel();
      return;
    }
    if (event.key === 'Backspace' && text === '' && choices.length > 0) {
      event.preventDefault();
      setChoices(choices.slice(0, -1));
      giving.forget();
      return;
    }
    const onward = onwardOf(event);
    if (onward === null) return;
    event.preventDefault();
    const current = list.current();
    const isDone = event.ctrlKey || event.metaKey || event.key === 'Tab';
    if (!isDone && current !== null) toggle(current);
    else if (isDone || text.trim() === '') giving.give({ kind: 'choices', choices: withTyped() }, onward);
  };

  return (
    <Combobox store={list.combobox} onOptionSubmit={toggle}>
      <div className={styles.chosen}>
        {choices.map((choice) => (
          <Pill
            key={wordOf(choice)}
            size="xs"
            withRemoveButton
            onRemove={() => {
              setChoices(choices.filter((other) => other !== choice));
              giving.forget();
              input.current?.focus({ preventScroll: true });
            }}
            removeButtonProps={{
              'aria-label': `Take out ${labelOf(choice)}`,
              'aria-hidden': false,
              // The field keeps the keyboard: leaving it would give the cell before the word is out.
              onMouseDown: (event) => event.preventDefault(),
            }}
          >
            {labelOf(choice)}
          </Pill>
        ))}
        <Combobox.EventsTarget withAriaAttributes={false} withKeyboardNavigation={false}>
          <input
            {...list.aria}
            ref={input}
            type="text"
            className={styles.search}
            value={text}
            placeholder={choices.length === 0 ? `Type to find or add` : ''}
            aria-label={column.label}
            aria-invalid={giving.problem !== null || undefined}
            aria-describedby={giving.problem === null ? `${id}-hint` : id}
            autoComplete="off"
            onChange={(event) => {
              setText(event.currentTarget.value);
              giving.forget();
            }}
            onKeyDown={onKeyDown}
            onBlur={(event) => {
              if (hasLeft(event)) giving.give({ kind: 'choices', choices: withTyped() }, 'away');
            }}
          />
        </Combobox.EventsTarget>
      </div>
      <WordOptions
        id={list.listId}
        label={column.label}
        noun={words?.noun ?? ''}
        found={list.found}
        chosen={new Set(choices.map(wordOf))}
        none={null}
        create={list.create}
        more={list.more}
        isMany
      />
      {giving.problem === null ? (
        <p className={styles.hint} id={`${id}-hint`}>
          Enter chooses, Tab keeps, Escape puts back what was there.
        </p>
      ) : (
        <p className={styles.problem} id={id} role="alert">
          {giving.problem}
        </p>
      )}
    </Combobox>
  );
}
