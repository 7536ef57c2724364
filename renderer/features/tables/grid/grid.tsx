import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type MouseEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useFocusWish } from '../../../state/index.ts';
import { ROW_HEIGHT } from '../editors/cell-editor.tsx';
import type { Row } from '../model/column.ts';
import styles from './grid.module.css';
import { type Contents, GridRow, type RowActions } from './grid-row.tsx';
import { HeadCell } from './head-cell.tsx';
import { moveOn } from './move.ts';
import { headRow, rowGroup } from './roles.ts';
import { useActiveSpot } from './use-active-spot.ts';
import { useEditing } from './use-editing.ts';
import { useGridKeys } from './use-grid-keys.ts';
import type { GridModel } from './use-grid-model.ts';
import { useRowSelection } from './use-row-selection.ts';

export type GridProps = {
  readonly model: GridModel;
  /** What the grid is called. */
  readonly label: string;
  readonly contents: Contents;
  readonly canEdit: boolean;
  readonly title: (row: Row) => string;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: readonly string[]) => void;
  /** Shown where the rows would be when there are none. */
  readonly empty: ReactNode;
};

/** Rows drawn beyond the edges, so that quick scrolling shows no gaps. */
const OVERSCAN = 8;

/** A table that scrolls, sorts and is edited in place: the grid pattern of the ARIA Authoring Practices. */
export function Grid({ model, label, contents, canEdit, title, selected, onSelect, empty }: GridProps) {
  const { columns, rows, widths } = model;
  const root = useRef<HTMLDivElement>(null);
  const ids = useMemo(() => rows.map((row) => row.id), [rows]);
  const places = useMemo(() => new Map(ids.map((id, index) => [id, index])), [ids]);
  const placeOf = (id: string): number => places.get(id) ?? -1;

  const active = useActiveSpot({ root, rowIds: ids, columnIds: columns.map((column) => column.id), placeOf });
  const editing = useEditing({
    find: (id) => model.data.find((row) => row.id === id),
    columns,
    canEdit,
    title,
    beforeEdit: model.hold,
  });
  const { spot } = active;

  const openRow = editing.open === null ? -1 : placeOf(editing.open.row);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => root.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => ids[index] ?? index,
    overscan: OVERSCAN,
    // The head lies over the top of what scrolls, and takes as much from what is seen at the bottom.
    scrollPaddingEnd: ROW_HEIGHT,
    // The rows with the keyboard and with an open editor are always there, however far they were scrolled away.
    rangeExtractor: (range: Range) => {
      const indexes = new Set(defaultRangeExtractor(range));
      for (const index of [spot.row, openRow]) if (index >= 0 && index < rows.length) indexes.add(index);
      return [...indexes].sort((a, b) => a - b);
    },
  });

  const selection = useRowSelection({
    ids,
    placeOf,
    selected,
    onSelect,
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  });
  const keys = useGridKeys({ model, active, editing, selection, root });
  useFocusWish('table', () => active.go({}));

  const latest = useRef({ editing, active, rows: rows.length, columns: columns.length });
  useEffect(() => {
    latest.current = { editing, active, rows: rows.length, columns: columns.length };
  });
  const actions = useMemo(
    (): RowActions => ({
      async give(open, draft, onward) {
        const why = await latest.current.editing.give(open, draft);
        if (why !== null) return why;
        const now = latest.current;
        now.editing.close();
        if (onward !== 'away') now.active.go(moveOn(onward, now.active.spot, now));
        return null;
      },
      cancel() {
        latest.current.editing.close();
        latest.current.active.go({});
      },
      lost: (text, why) => latest.current.editing.tellLost(text, why),
    }),
    [],
  );

  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const id = rowIdAt(event.target);
    if (id !== null) selection.pick(id, event);
  };
  const onDoubleClick = (event: MouseEvent<HTMLElement>): void => {
    const id = rowIdAt(event.target);
    const column = columns[columnAt(event.target)];
    if (id !== null && column) editing.start(id, column, null);
  };

  const template = `${widths.map((width) => `${width}px`).join(' ')} minmax(0, 1fr)`;
  const style = {
    '--columns': template,
    '--total': `${widths.reduce((sum, width) => sum + width, 0)}px`,
    '--first': `${widths[0] ?? 0}px`,
  } as CSSProperties;

  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a table's rows cannot be placed where they scroll to and stay rows */}
      <div
        ref={root}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        aria-readonly={!canEdit || undefined}
        className={styles.grid}
        style={style}
        onKeyDown={keys.onKeyDown}
        onCopy={keys.onCopy}
        onFocus={(event) => {
          active.watch.onFocus();
          const id = rowIdAt(event.target);
          if (id !== null) active.remember({ row: placeOf(id), column: columnAt(event.target), part: 'sort' });
        }}
        onBlur={active.watch.onBlur}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
      >
        <div {...rowGroup} className={styles.headGroup}>
          <div {...headRow} className={styles.headRow}>
            {columns.map((column, index) => (
              <HeadCell
                key={column.id}
                model={model}
                column={column}
                index={index}
                active={spot.row < 0 && spot.column === index ? spot.part : null}
                onActive={(part) => active.remember({ row: -1, column: index, part })}
              />
            ))}
          </div>
        </div>
        {rows.length === 0 ? null : (
          <div {...rowGroup} className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map(({ index, start }) => {
              const row = rows[index];
              if (!row) return null;
              const open = editing.open?.row === row.id ? editing.open : null;
              return (
                <GridRow
                  key={row.id}
                  row={row}
                  index={index}
                  top={start}
                  columns={columns}
                  contents={contents}
                  isSelected={selected.has(row.id)}
                  active={spot.row === index ? spot.column : null}
                  open={open}
                  openWidth={open ? (widths[columns.findIndex((column) => column.id === open.column)] ?? 0) : 0}
                  note={editing.note?.row === row.id ? editing.note : null}
                  actions={actions}
                />
              );
            })}
          </div>
        )}
      </div>
      {rows.length === 0 ? <div className={styles.empty}>{empty}</div> : null}
    </div>
  );
}

function rowIdAt(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-row]')?.dataset.row ?? null) : null;
}

function columnAt(target: EventTarget): number {
  const cell = target instanceof Element ? target.closest('[aria-colindex]') : null;
  return Number(cell?.getAttribute('aria-colindex') ?? 1) - 1;
}
