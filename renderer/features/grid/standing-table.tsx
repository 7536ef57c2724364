import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Axes } from '../../../shared/engagement/ratings/axes.ts';
import { cellKey, type Move, type Standing } from '../../../shared/engagement/ratings/grid.ts';
import { type Levels, quarterNames, quarterOf } from '../../../shared/engagement/ratings/quarters.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { levelLabel, shownNameOf } from '../../../shared/model/words.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import { selectEntities, useMap, useSelection } from '../../state/index.ts';
import styles from './grid.module.css';
import { as } from './roles.ts';

type Props = {
  readonly axes: Axes;
  readonly standings: readonly Standing[];
  readonly moves: readonly Move[];
  /** Only the entries of this cell are listed; null: all. */
  readonly cell: string | null;
  readonly onAll: () => void;
};

/** The name on a line of its own above the levels: beside them it would be cut. */
const ROW = 46;
const HEAD = 46;

/** Everything that the picture shows, as a table of which only what is in sight is there. */
export function StandingTable({ axes, standings, moves, cell, onAll }: Props) {
  const map = useMap();
  const selection = useSelection();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const names = useMemo(() => quarterNames(map, axes), [map, axes]);
  const before = useMemo(() => new Map(moves.map((move) => [move.id, move.from])), [moves]);
  const rows = useMemo(
    () => (cell === null ? standings : standings.filter((standing) => cellKey(standing) === cell)),
    [standings, cell],
  );
  const [kept, setKept] = useState(0);
  const active = Math.min(kept, rows.length - 1);
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW,
    overscan: 8,
    rangeExtractor: (range) =>
      [...new Set([active, ...defaultRangeExtractor(range)])]
        .filter((at) => at >= 0 && at < rows.length)
        .sort((a, b) => a - b),
    scrollPaddingStart: HEAD,
  });
  // One stop for Tab, and arrows from row to row.
  const wantsFocus = useRef(false);
  useLayoutEffect(() => {
    const target = wantsFocus.current ? scroller?.querySelector<HTMLElement>(`[data-row="${active}"]`) : null;
    if (!target) return;
    wantsFocus.current = false;
    target.focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const ways: Readonly<Record<string, number>> = {
      ArrowUp: active - 1,
      ArrowDown: active + 1,
      Home: 0,
      End: rows.length - 1,
    };
    const to = ways[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.min(rows.length - 1, Math.max(0, to));
    wantsFocus.current = true;
    setKept(next);
    down.scrollToIndex(next);
  };
  const say = (levels: Levels): string => {
    const quarter = quarterOf(map, axes, levels);
    return quarter === null ? '' : names[quarter];
  };
  return (
    <div className={styles.list}>
      <p className={styles.listHead}>
        {cell === null
          ? countOf(rows.length, 'entry', 'entries')
          : `${countOf(rows.length, 'entry', 'entries')} of one cell`}
        {cell === null ? null : (
          <button type="button" className={styles.textButton} onClick={onAll}>
            Show all
          </button>
        )}
      </p>
      <div
        {...as('table', { label: 'Where each stands', rows: rows.length + 1 })}
        className={styles.table}
        ref={setScroller}
      >
        <div {...as('row', { row: 1 })} className={styles.tableHead}>
          <span {...as('columnheader')}>Entry</span>
          <span {...as('columnheader')}>{map.scale.get(axes.y)?.label}</span>
          <span {...as('columnheader')}>{map.scale.get(axes.x)?.label}</span>
        </div>
        <div {...as('rowgroup')} className={styles.rows} style={{ height: down.getTotalSize() }}>
          {down.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            const from = before.get(row.id);
            const quarter = say(row);
            return (
              <div
                key={row.id}
                {...as('row', { row: index + 2 })}
                className={styles.row}
                data-selected={selection.entities.has(row.id) || undefined}
                style={{ transform: `translateY(${start}px)` }}
              >
                <span {...as('cell')}>
                  <button
                    type="button"
                    className={styles.rowName}
                    title={quarter === '' ? shownNameOf(map, row.id) : `${shownNameOf(map, row.id)}: ${quarter}`}
                    aria-pressed={selection.entities.has(row.id)}
                    data-row={index}
                    tabIndex={index === active ? 0 : -1}
                    onFocus={() => setKept(index)}
                    onKeyDown={onKeyDown}
                    onClick={() => selectEntities(row.id)}
                  >
                    {shownNameOf(map, row.id)}
                  </button>
                </span>
                <span {...as('cell')}>{sayLevel(map, axes.y, row.y, from?.y)}</span>
                <span {...as('cell')}>{sayLevel(map, axes.x, row.x, from?.x)}</span>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function sayLevel(map: MapData, scale: string, level: number | null, before: number | null | undefined): string {
  const now = levelLabel(map, scale, level);
  return before === undefined || before === level ? now : `${levelLabel(map, scale, before)} → ${now}`;
}
