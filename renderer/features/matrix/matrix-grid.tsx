import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef, useState } from 'react';
import { type Matrix, sayHead } from '../../../shared/graph/matrix/index.ts';
import { clearSelection, isEmpty, type Selection, selectThings, useFocusWish } from '../../state/index.ts';
import { keepingInRange } from './in-range.ts';
import styles from './matrix.module.css';
import { isHeadSelected, MatrixRow } from './matrix-row.tsx';
import { behind, between, placeOf, type Spot, toggled, walk } from './pick.ts';
import { columnHead, corner, gridRoot, rowAt, rowGroup } from './roles.ts';
import type { CellSize } from './use-matrix-settings.ts';
import type { Shading } from './use-shading.ts';

type Props = {
  readonly matrix: Matrix;
  readonly shading: Shading;
  readonly size: CellSize;
  readonly selection: Selection;
  readonly label: string;
  /** Puts the whole table on the clipboard. */
  readonly onCopy: (clipboard: DataTransfer) => void;
};

/** In CSS pixels: names of rows, and of columns above them. */
const HEAD_WIDTH = 208;
const HEAD_HEIGHT = { turned: 148, wide: 72 };

type Picking = 'only' | 'toggle' | 'range';
const howPicked = (press: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): Picking =>
  press.shiftKey ? 'range' : press.ctrlKey || press.metaKey ? 'toggle' : 'only';

/** The cells, of which only those in sight are there; one stop for Tab, and arrows from cell to cell. */
export function MatrixGrid({ matrix, shading, size, selection, label, onCopy }: Props) {
  const { rows, columns } = matrix;
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [kept, setKept] = useState<Spot>({ row: 0, column: 0 });
  const wantsFocus = useRef(false);
  const anchor = useRef<Spot>({ row: 0, column: 0 });
  const headHeight = size.isWide ? HEAD_HEIGHT.wide : HEAD_HEIGHT.turned;
  const active: Spot = { row: Math.min(kept.row, rows.length - 1), column: Math.min(kept.column, columns.length - 1) };

  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => size.height,
    overscan: 6,
    rangeExtractor: keepingInRange(active.row, rows.length),
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller,
    estimateSize: () => size.width,
    overscan: 6,
    rangeExtractor: keepingInRange(active.column, columns.length),
  });
  useLayoutEffect(() => {
    // Another size of cells: all of them stand elsewhere.
    if (size.width > 0) down.measure();
    across.measure();
  }, [size, down, across]);

  const reveal = ({ row, column }: Spot): void => {
    if (!scroller) return;
    const into = (from: number, length: number, offset: number, seen: number): number =>
      from < offset ? from : from + length > offset + seen ? from + length - seen : offset;
    if (row >= 0)
      scroller.scrollTop = into(row * size.height, size.height, scroller.scrollTop, scroller.clientHeight - headHeight);
    if (column >= 0)
      scroller.scrollLeft = into(
        column * size.width,
        size.width,
        scroller.scrollLeft,
        scroller.clientWidth - HEAD_WIDTH,
      );
  };
  const go = (next: Spot): void => {
    wantsFocus.current = true;
    setKept(next);
    reveal(next);
  };
  useFocusWish('table', () => go(active));
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const target = scroller?.querySelector<HTMLElement>(`[data-spot="${active.row}:${active.column}"]`);
    if (!target) return;
    wantsFocus.current = false;
    target.focus({ preventScroll: true });
  });

  const isOurs = useRef(false);
  const pick = (spot: Spot, how: Picking): void => {
    const picked = how === 'range' ? between(matrix, anchor.current, spot) : behind(matrix, spot);
    if (how !== 'range') anchor.current = spot;
    if (picked.entities.length + picked.links.length === 0) return;
    isOurs.current = true;
    selectThings(how === 'toggle' ? toggled(selection, picked) : picked);
  };

  // Selected elsewhere: its place comes into view, and the keyboard stays where it is.
  const latest = useRef({ matrix, reveal });
  useLayoutEffect(() => {
    latest.current = { matrix, reveal };
  });
  const isReady = scroller !== null;
  useLayoutEffect(() => {
    if (isOurs.current || !isReady) {
      isOurs.current = false;
      return;
    }
    const place = placeOf(latest.current.matrix, selection);
    if (place) latest.current.reveal(place);
  }, [selection, isReady]);

  const onClick = (event: MouseEvent): void => {
    const spot = spotAt(event.target);
    if (!spot) return;
    go(spot);
    pick(spot, howPicked(event));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey) return;
    const page = Math.max(1, Math.floor(((scroller?.clientHeight ?? 0) - headHeight) / size.height) - 1);
    const isFar = event.ctrlKey || event.metaKey;
    const next = walk(event.key, isFar, active, { rows: rows.length, columns: columns.length, page });
    if (next) {
      go(next);
      if (event.shiftKey) pick(next, 'range');
    } else if (event.key === 'Enter' || event.key === ' ') pick(active, howPicked(event));
    else if (event.key === 'Escape' && !isEmpty(selection)) clearSelection();
    else return;
    event.preventDefault();
  };

  const items = across.getVirtualItems();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a grid, as roles.ts says
    <div
      ref={setScroller}
      {...gridRoot(label, rows.length, columns.length)}
      className={styles.grid}
      data-wide={size.isWide || undefined}
      style={{ '--head': `${HEAD_WIDTH}px`, '--head-height': `${headHeight}px` } as CSSProperties}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const spot = spotAt(target);
        if (spot) setKept(spot);
      }}
      onCopy={(event) => {
        event.preventDefault();
        onCopy(event.clipboardData);
      }}
      tabIndex={-1}
    >
      <div {...rowGroup} className={styles.headGroup} style={{ width: across.getTotalSize() + HEAD_WIDTH }}>
        <div {...rowAt(-1)} className={styles.headRow}>
          <div {...corner} className={styles.corner}>
            <span>From {matrix.rowsAre.toLowerCase()} ↓</span>
            <span>to {matrix.columnsAre.toLowerCase()} →</span>
          </div>
          {items.map(({ index, start }) => {
            const head = columns[index];
            if (!head) return null;
            return (
              <div
                key={head.key}
                {...columnHead(index, {
                  said: sayHead(head, matrix.isGrouped),
                  isSelected: isHeadSelected(head, selection),
                })}
                className={styles.columnHead}
                data-spot={`-1:${index}`}
                tabIndex={active.row < 0 && active.column === index ? 0 : -1}
                title={sayHead(head, matrix.isGrouped)}
                style={{ left: `calc(var(--head) + ${start}px)`, width: size.width }}
              >
                <span className={styles.columnName}>{head.label}</span>
                <span className={styles.total}>{head.links.length}</span>
              </div>
            );
          })}
        </div>
      </div>
      <div
        {...rowGroup}
        className={styles.body}
        style={{ width: across.getTotalSize() + HEAD_WIDTH, height: down.getTotalSize() }}
      >
        {down.getVirtualItems().map(({ index, start }) => {
          const head = rows[index];
          if (!head) return null;
          return (
            <MatrixRow
              key={head.key}
              matrix={matrix}
              shading={shading}
              head={head}
              index={index}
              top={start}
              size={size}
              columns={items}
              selection={selection}
              active={active.row === index ? active.column : null}
            />
          );
        })}
      </div>
    </div>
  );
}

function spotAt(target: EventTarget): Spot | null {
  const spot = target instanceof Element ? target.closest<HTMLElement>('[data-spot]')?.dataset.spot : undefined;
  if (spot === undefined) return null;
  const [row = -1, column = -1] = spot.split(':').map(Number);
  return { row, column };
}
