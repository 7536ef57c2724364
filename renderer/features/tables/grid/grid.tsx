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
import { keptNumber } from '../../../ui/use-kept.ts';
import { ROW_HEIGHT } from '../editors/cell-editor.tsx';
import type { Row } from '../model/column.ts';
import type { Line } from '../model/group.ts';
import styles from './grid.module.css';
import { GridBody } from './grid-body.tsx';
import type { Contents, RowActions } from './grid-row.tsx';
import { HeadCell } from './head-cell.tsx';
import { moveOn, type Onward } from './move.ts';
import { gridRoot, headRow, rowGroup } from './roles.ts';
import { type OnRowMenu, onMenuKey, onPointedMenu } from './row-menu.ts';
import { type Spot, useActiveSpot } from './use-active-spot.ts';
import { useEditing } from './use-editing.ts';
import { useFilling } from './use-filling.ts';
import { useGridKeys } from './use-grid-keys.ts';
import type { GridModel } from './use-grid-model.ts';
import { type SelectRows, useRowSelection } from './use-row-selection.ts';

export type GridProps = {
  readonly model: GridModel;
  /** What the grid is called. */
  readonly label: string;
  /** What one row is, and several. */
  readonly noun: string;
  readonly nouns: string;
  readonly contents: Contents;
  readonly canEdit: boolean;
  readonly title: (row: Row) => string;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: SelectRows;
  /** What Delete does to the selected rows; absent: the command deletes what is selected. */
  readonly onDelete?: () => void;
  /** Opens the menu of a row; absent: rows have none. */
  readonly onMenu?: OnRowMenu;
  /** Shown where the rows would be when there are none. */
  readonly empty: ReactNode;
};

/** In CSS pixels; grid.module.css has the same number. */
const HEAD_HEIGHT = 34;

/** A table that scrolls, sorts and is edited in place: the grid pattern of the ARIA Authoring Practices. */
export function Grid({
  model,
  label,
  noun,
  nouns,
  contents,
  canEdit,
  title,
  selected,
  onSelect,
  onDelete,
  onMenu,
  empty,
}: GridProps) {
  const { columns, rows, lines, widths } = model;
  const root = useRef<HTMLDivElement>(null);
  // The rows can be placed once there is something that scrolls them.
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  useLayoutEffect(() => void setScroller(root.current), []);
  const ids = useMemo(() => rows.map((row) => row.id), [rows]);
  const keysOfLines = useMemo(() => lines.map(({ key }) => key), [lines]);
  const places = useMemo(() => new Map(keysOfLines.map((key, index) => [key, index])), [keysOfLines]);
  const placeOf = (key: string): number => places.get(key) ?? -1;

  const active = useActiveSpot({ root, rowIds: keysOfLines, columnIds: columns.map((column) => column.id), placeOf });
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
    lines,
    selected,
    onSelect,
    isReady: scroller !== null,
    reveal: (index) => revealRow(root.current, index),
  });
  const isTree = model.groupedBy.length > 0;
  const filling = useFilling({ model, editing, selection, canEdit, noun, nouns });
  const keys = useGridKeys({ model, active, editing, filling, selection, root, onDelete: onDelete ?? null });
  useFocusWish('table', () => active.go({}));

  const now = { editing, active, lines, rows: lines.length, columns: columns.length };
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  const actions = useMemo(
    (): RowActions => ({
      async give(open, draft, onward) {
        const why = await latest.current.editing.give(open, draft);
        if (why !== null) return why;
        const then = latest.current;
        then.editing.close();
        if (onward !== 'away') then.active.go(nextRow(onward, then.active.spot, then));
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

  const lineAt = (target: EventTarget): Line | undefined => {
    const key = target instanceof Element ? target.closest<HTMLElement>('[data-line]')?.dataset.line : undefined;
    return key === undefined ? undefined : lines[placeOf(key)];
  };
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const line = lineAt(event.target);
    if (line?.kind === 'row') selection.pick(line, event);
    else if (line) {
      const isPick = event.target instanceof Element && event.target.closest('[data-pick]') !== null;
      if (isPick || event.ctrlKey || event.metaKey) selection.pick(line, event);
      else model.toggleGroup(line.key, !line.group.isOpen);
    }
  };
  const onDoubleClick = (event: MouseEvent<HTMLElement>): void => {
    const line = lineAt(event.target);
    const column = columns[columnAt(event.target)];
    if (line?.kind === 'row' && column) editing.start({ row: line.row.id, line: line.key }, column, null);
  };

  const template = `${widths.map((width) => `${width}px`).join(' ')} minmax(0, 1fr)`;
  const style = {
    '--columns': template,
    '--total': `${widths.reduce((sum, width) => sum + width, 0)}px`,
    '--first': `${widths[0] ?? 0}px`,
  } as CSSProperties;

  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a grid or a treegrid, as roles.ts says */}
      <div
        ref={root}
        {...gridRoot({ label, isTree, rows: lines.length, columns: columns.length, isReadOnly: !canEdit })}
        className={styles.grid}
        style={style}
        onScroll={(event) => scrolled.set(event.currentTarget.scrollTop)}
        onKeyDown={(event) => {
          if (editing.open !== null || !onMenu || !onMenuKey(event, onMenu)) keys.onKeyDown(event);
        }}
        onContextMenu={(event) => onMenu && onPointedMenu(event, onMenu)}
        onCopy={keys.onCopy}
        onPaste={keys.onPaste}
        onFocus={(event) => {
          active.watch.onFocus();
          const line = lineAt(event.target);
          if (!line) return;
          const column = line.kind === 'row' ? columnAt(event.target) : spot.column;
          active.remember({ row: placeOf(line.key), column, part: 'sort' });
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
            lines={lines}
            noun={noun}
            nouns={nouns}
            columns={columns}
            contents={contents}
            selected={selected}
            spot={spot}
            open={open}
            openPlace={open === null ? -1 : placeOf(open.line)}
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

/** Where one goes on after an edit: a heading is no row to go on with. */
function nextRow(onward: Onward, spot: Spot, { lines, rows, columns }: NextInput): Spot {
  let next = moveOn(onward, spot, { rows, columns });
  while (lines[next.row]?.kind === 'group') {
    const beyond = moveOn(next.row < spot.row ? 'up' : 'down', next, { rows, columns });
    if (beyond.row === next.row) return spot;
    next = { ...beyond, column: next.column };
  }
  return next;
}
type NextInput = { readonly lines: readonly Line[]; readonly rows: number; readonly columns: number };

function columnAt(target: EventTarget): number {
  const cell = target instanceof Element ? target.closest('[aria-colindex]') : null;
  return Number(cell?.getAttribute('aria-colindex') ?? 1) - 1;
}
