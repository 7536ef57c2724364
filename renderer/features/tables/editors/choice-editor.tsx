import { Combobox } from '@mantine/core';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { type Onward, onwardOf } from '../grid/move.ts';
import type { Row } from '../model/column.ts';
import type { Draft } from '../model/give-cell.ts';
import styles from './editors.module.css';
import { type EditorProps, hasLeft, useGiving } from './use-giving.ts';
import { CREATE, NONE, useWordOptions } from './use-word-options.ts';
import { WordOptions } from './word-options.tsx';

/** Chooses one word: typing narrows the list down, Enter or Tab takes the highlighted one. */
export function ChoiceEditor(props: EditorProps) {
  const { column, row, typed } = props;
  const editor = column.editor?.kind === 'choice' ? column.editor : null;
  const [text, setText] = useState(typed ?? '');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const giving = useGiving(props, null, input);
  const chosen = editor?.chosen(row as Row<never>) ?? null;
  const list = useWordOptions({
    words: editor?.words.options(row.world) ?? [],
    text,
    none: editor?.none ?? null,
    canCreate: editor?.words.create != null,
    startsOnChosen: true,
  });
  useLayoutEffect(() => void input.current?.focus({ preventScroll: true }), []);

  const draftOf = (value: string): Draft => {
    if (value === NONE) return { kind: 'choice', choice: null };
    return { kind: 'choice', choice: value === CREATE ? { create: text.trim() } : { key: value } };
  };
  const take = (value: string | null, onward: Onward): void => {
    // Nothing highlighted: what was there stays.
    const kept: Draft = { kind: 'choice', choice: chosen === null ? null : { key: chosen } };
    giving.give(value === null ? kept : draftOf(value), onward);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || list.walk(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      giving.cancel();
      return;
    }
    const onward = onwardOf(event);
    if (onward === null) return;
    event.preventDefault();
    // Enter on a text that nothing fits is a slip, not a choice.
    if (list.current() === null && text.trim() !== '') return;
    take(list.current(), onward);
  };

  return (
    <Combobox store={list.combobox} onOptionSubmit={(value) => take(value, 'stay')}>
      <Combobox.EventsTarget withAriaAttributes={false} withKeyboardNavigation={false}>
        <input
          {...list.aria}
          ref={input}
          type="text"
          className={styles.search}
          value={text}
          placeholder={chosen === null ? 'Type to find' : (editor?.words.label(row.world, chosen) ?? '')}
          aria-label={column.label}
          aria-invalid={giving.problem !== null || undefined}
          aria-describedby={giving.problem === null ? undefined : id}
          autoComplete="off"
          onChange={(event) => {
            setText(event.currentTarget.value);
            giving.forget();
          }}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            if (hasLeft(event)) giving.cancel();
          }}
        />
      </Combobox.EventsTarget>
      <WordOptions
        id={list.listId}
        label={column.label}
        noun={editor?.words.noun ?? ''}
        found={list.found}
        chosen={new Set(chosen === null ? [] : [chosen])}
        none={list.none}
        create={list.create}
        more={list.more}
        isMany={false}
      />
      {giving.problem === null ? null : (
        <p className={styles.problem} id={id} role="alert">
          {giving.problem}
        </p>
      )}
    </Combobox>
  );
}
