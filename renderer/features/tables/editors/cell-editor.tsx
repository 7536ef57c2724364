import { Popover } from '@mantine/core';
import { ChoiceEditor } from './choice-editor.tsx';
import { ChoicesEditor } from './choices-editor.tsx';
import styles from './editors.module.css';
import { LongTextEditor, TextEditor } from './text-editor.tsx';
import type { EditorProps } from './use-giving.ts';

type Props = EditorProps & {
  /** Of the cell, in CSS pixels. */
  readonly width: number;
};

/** Height of a row in CSS pixels; the panel of an editor lies over its cell. */
export const ROW_HEIGHT = 32;
const NARROWEST = { text: 320, list: 240 };

/** The editor of an open cell: a line in the cell itself, or a panel that lies over it. */
export function CellEditor({ width, ...props }: Props) {
  const { editor } = props.column;
  if (editor === null) return null;
  if (editor.kind === 'text' && !editor.isLong) return <TextEditor {...props} />;
  const isText = editor.kind === 'text';
  return (
    <Popover
      opened
      position="bottom-start"
      // Over the cell, a pixel out on every side.
      offset={{ mainAxis: -ROW_HEIGHT, crossAxis: -1 }}
      width={Math.max(width + 2, isText ? NARROWEST.text : NARROWEST.list)}
      shadow="md"
      withRoles={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <span className={styles.anchor} />
      </Popover.Target>
      <Popover.Dropdown
        className={styles.panel ?? ''}
        role="dialog"
        aria-label={props.column.label}
        // Clicks in the panel must not take the keyboard from its field.
        onMouseDown={(event) => {
          const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
          if (!isField) event.preventDefault();
        }}
      >
        {isText ? <LongTextEditor {...props} /> : null}
        {editor.kind === 'choice' ? <ChoiceEditor {...props} /> : null}
        {editor.kind === 'choices' ? <ChoicesEditor {...props} /> : null}
      </Popover.Dropdown>
    </Popover>
  );
}
