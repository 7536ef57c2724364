import { Popover } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import { CellEditor } from '../editors/cell-editor.tsx';
import { type Column, type Row, read } from '../model/column.ts';
import type { Draft } from '../model/give-cell.ts';
import type { Line } from '../model/group.ts';
import styles from './grid-row.module.css';
import type { Onward } from './move.ts';
import { bodyCell, bodyRow } from './roles.ts';
import type { Note, Open } from './use-editing.ts';

/** What a row asks of its grid. The object stays the same, so that rows are drawn again only when they change. */
export type RowActions = {
  readonly give: (open: Open, draft: Draft, onward: Onward) => Promise<string | null>;
  readonly cancel: (open: Open) => void;
  readonly lost: (text: string, why: string) => void;
};

/** How a cell is drawn when its text alone does not do; by the column's id. */
export type Contents = Readonly<Record<string, (row: Row) => ReactNode>>;

type Props = {
  readonly line: Extract<Line, { kind: 'row' }>;
  readonly index: number;
  /** Distance from the top of the body in CSS pixels. */
  readonly top: number;
  readonly columns: readonly Column[];
  readonly contents: Contents;
  readonly isSelected: boolean;
  /** The column of the active cell, when it is in this row. */
  readonly active: number | null;
  readonly open: Open | null;
  readonly openWidth: number;
  readonly note: Note | null;
  readonly actions: RowActions;
};

export const GridRow = memo(function GridRow(props: Props) {
  const { line, index, top, columns, contents, isSelected, active, open, note } = props;
  const { row, level } = line;
  return (
    <div
      {...bodyRow(index, isSelected, level)}
      className={styles.row}
      data-row={row.id}
      data-line={line.key}
      data-level={level || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      {columns.map((column, place) => {
        const isOpen = open?.column === column.id;
        return (
          <div
            key={column.id}
            {...bodyCell(place, column.editor === null)}
            tabIndex={active === place ? 0 : -1}
            className={styles.cell}
            data-pinned={place === 0 || undefined}
            data-number={column.isNumber || undefined}
            data-open={isOpen || undefined}
          >
            <Content column={column} row={row} contents={contents} />
            {isOpen && open ? (
              <CellEditor
                column={column}
                row={row}
                typed={open.typed}
                width={props.openWidth}
                onGive={(draft, onward) => props.actions.give(open, draft, onward)}
                onCancel={() => props.actions.cancel(open)}
                onLost={props.actions.lost}
              />
            ) : null}
            {note?.column === column.id ? <CellNote text={note.text} /> : null}
          </div>
        );
      })}
    </div>
  );
});

type ContentProps = { readonly column: Column; readonly row: Row; readonly contents: Contents };

function Content({ column, row, contents }: ContentProps) {
  const draw = contents[column.id];
  if (draw) return draw(row);
  return (
    <span className={styles.text} data-text>
      {read.text(column, row)}
    </span>
  );
}

/** Words at a cell: why it cannot be edited here. */
function CellNote({ text }: { readonly text: string }) {
  return (
    <Popover opened position="bottom-start" offset={2} withRoles={false} shadow="sm" transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <span className={styles.noteAnchor} />
      </Popover.Target>
      <Popover.Dropdown className={styles.note ?? ''} role="status">
        {text}
      </Popover.Dropdown>
    </Popover>
  );
}
