import { Popover } from '@mantine/core';
import { type FocusEvent, type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { onwardOf } from '../grid/move.ts';
import type { Row } from '../model/column.ts';
import styles from './editors.module.css';
import { type EditorProps, hasLeft, useGiving } from './use-giving.ts';

/** What a text cell holds while it is edited, and the keys that give it or put back what was there. */
function useTextDraft(props: EditorProps, isLong: boolean, element: RefObject<HTMLElement | null>) {
  const { column, row, typed } = props;
  const { editor } = column;
  const start = editor?.kind === 'text' ? editor.start(row as Row<never>) : '';
  const [text, setText] = useState(typed ?? start);
  const draft = { kind: 'text', text } as const;
  const giving = useGiving(props, text === start ? null : { draft, text }, element);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      giving.cancel();
      return;
    }
    const onward = onwardOf(event);
    // In several lines Shift+Enter is a line of its own.
    if (onward === null || (isLong && event.key === 'Enter' && event.shiftKey)) return;
    event.preventDefault();
    giving.give(draft, onward);
  };
  return {
    id,
    giving,
    field: {
      value: text,
      'aria-label': column.label,
      'aria-invalid': giving.problem !== null || undefined,
      'aria-describedby': giving.problem === null ? undefined : id,
      placeholder: editor?.kind === 'text' ? editor.placeholder : '',
      onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
        setText(event.currentTarget.value);
        giving.forget();
      },
      onKeyDown,
      onBlur: (event: FocusEvent<HTMLElement>) => {
        if (hasLeft(event)) giving.give(draft, 'away');
      },
    },
  };
}

/** Behind the last letter: who wants to write all of it anew types without opening the cell first. */
function focusAtEnd(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  field?.focus({ preventScroll: true });
  field?.setSelectionRange(field.value.length, field.value.length);
}

/** One line of text, in the cell itself. What is wrong stands beneath it. */
export function TextEditor(props: EditorProps) {
  const input = useRef<HTMLInputElement>(null);
  const { id, giving, field } = useTextDraft(props, false, input);
  const { column } = props;
  useLayoutEffect(() => void focusAtEnd(input.current), []);
  return (
    <Popover opened={giving.problem !== null} position="bottom-start" offset={2} withRoles={false} shadow="sm">
      <Popover.Target>
        <input
          {...field}
          ref={input}
          type="text"
          className={styles.line}
          data-number={column.isNumber || undefined}
          autoComplete="off"
          spellCheck={column.id === 'name'}
        />
      </Popover.Target>
      <Popover.Dropdown className={styles.problem ?? ''} id={id} role="alert">
        {giving.problem}
      </Popover.Dropdown>
    </Popover>
  );
}

/** Several lines, over the cell and as tall as they need. */
export function LongTextEditor(props: EditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const { id, giving, field } = useTextDraft(props, true, area);
  useLayoutEffect(() => void focusAtEnd(area.current), []);
  return (
    <>
      <textarea {...field} ref={area} className={styles.area} rows={5} />
      {giving.problem === null ? (
        <p className={styles.hint}>Enter keeps it, Shift+Enter starts a new line, Escape puts back what was there.</p>
      ) : (
        <p className={styles.problem} id={id} role="alert">
          {giving.problem}
        </p>
      )}
    </>
  );
}
