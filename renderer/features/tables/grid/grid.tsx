import {
  type CSSProperties,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useFocusWish } from '../../../state/index.ts';
import { ROW_HEIGHT } from '../editors/cell-editor.tsx';
import type { Row } from '../model/column.ts';
import styles from './grid.module.css';
import { GridBody } from './grid-body.tsx';
import type { Contents, RowActions } from './grid-row.tsx';
import { HeadCell } from './head-cell.tsx';
import { moveOn } from './move.ts';
import { headRow, rowGroup } from './roles.ts';
import { useActiveSpot } from './use-active-spot.ts';
import { useEditing } from './use-editing.ts';
import { useGridKeys } from './use-grid-keys.ts';
import type { GridModel } from './use-grid-model.ts';
import { keptNumber } from './use-kept.ts';
import { type SelectRows, useRowSelection } from './use-row-selection.ts';

export type GridProps = {
  readonly model: GridModel;
  /** What the grid is called. */
  readonly label: string;
  readonly contents: Contents;
  readonly canEdit: boolean;
  readonly title: (row: Row) => string;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: SelectRows;
  /** Shown where the rows would be when there are none. */
  readonly empty: ReactNode;
};

/** In CSS pixels; grid.module.css has the same number. */
const HEAD_HEIGHT = 34;

/** A table that scrolls, sorts and is edited in place: the grid pattern of the ARIA Authoring Practices. */
export function Grid({ model, label, contents, canEdit, title, selected, onSelect, empty }: GridProps) {
  const { columns, rows, widths } = model;
  const root = useRef<HTMLDivElement>(null);
  // The rows can be placed once there is something that scrolls them.
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  useLayoutEffect(() => setScroller(root.current), []);
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
  const { open } = editing;

  const scrolled = useMemo(() => keptNumber(`${model.keptAs} scrolled`), [model.keptAs]);

  const selection = useRowSelection({
    ids,
    placeOf,
    selected,
    onSelect,
    reveal: (index) => revealRow(root.current, index),
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
        onScroll={(event) => scrolled.set(event.currentTarget.scrollTop)}
        onKeyDown={keys.onKeyDown}
        onCopy={keys.onCopy}
        onFocus={(event) => {
          active.watch.onFocus();
          const id = rowIdAt(event.target);
          if (id !== null) active.remember({ row: placeOf(id), column: columnAt(event.target), part: 'sort' });
        }}
        onBlur={active.watch.onBlur}
        onPointerOver={sayWhole}
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
        {rows.length === 0 || scroller === null ? null : (
          <GridBody
            scroller={scroller}
            rows={rows}
            columns={columns}
            contents={contents}
            selected={selected}
            spot={spot}
            open={open}
            openPlace={open === null ? -1 : placeOf(open.row)}
            openWidth={widths[columns.findIndex((column) => column.id === open?.column)] ?? 0}
            note={editing.note}
            actions={actions}
            initialOffset={scrolled.get}
          />
        )}
      </div>
      {rows.length === 0 ? <div className={styles.empty}>{empty}</div> : null}
    </div>
  );
}

/** Scrolls as little as shows the whole row under the head. Rows are all of one height, so it need not be there yet. */
function revealRow(grid: HTMLElement | null, index: number): void {
  if (!grid) return;
  const top = index * ROW_HEIGHT;
  const seen = grid.clientHeight - HEAD_HEIGHT;
  if (top < grid.scrollTop) grid.scrollTop = top;
  else if (top + ROW_HEIGHT > grid.scrollTop + seen) grid.scrollTop = top + ROW_HEIGHT - seen;
}

/** Shows the whole text of a cell that is cut short, where the pointer is. */
function sayWhole({ target }: PointerEvent<HTMLElement>): void {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row] > [aria-colindex]') : null;
  const text = cell?.querySelector<HTMLElement>('[data-text]');
  if (!cell || !text) return;
  if (text.scrollWidth > text.clientWidth) cell.title = text.textContent;
  else cell.removeAttribute('title');
}

function rowIdAt(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-row]')?.dataset.row ?? null) : null;
}

function columnAt(target: EventTarget): number {
  const cell = target instanceof Element ? target.closest('[aria-colindex]') : null;
  return Number(cell?.getAttribute('aria-colindex') ?? 1) - 1;
}
