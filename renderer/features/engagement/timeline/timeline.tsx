import { useElementSize } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { recordsSeen } from '../../../../shared/engagement/log.ts';
import { type Timeline as Line, timelineOf } from '../../../../shared/engagement/timeline.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { useNothingLeft } from '../../../commands/index.ts';
import { useAsAt, useMap, useShown } from '../../../state/index.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import styles from './timeline.module.css';
import { TimelineEntry } from './timeline-entry.tsx';

/** In CSS pixels; timeline.module.css has the same. */
const ROW = 34;
const COLUMN = 26;
const FEWEST = 8;

/** A line an entry, those met most first, with a mark wherever it was met. */
export function Timeline() {
  const map = useMap();
  const asAt = useAsAt();
  const { entities } = useShown();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const columns = Math.max(FEWEST, Math.floor(width / COLUMN));
  const records = useMemo(() => recordsSeen(map, entities), [map, entities]);
  const hidden = map.engagement.size - records.length;
  const line = useMemo(
    () => timelineOf(records, { columns, today: asAt, isMeant: (id) => entities.has(id) }),
    [records, columns, asAt, entities],
  );
  if (records.length === 0) return <Nothing isEmpty={map.engagement.size === 0} />;
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <span className={styles.about}>
          {line.rows.length.toLocaleString('en-GB')} met, most often first
          {hidden > 0 ? `; ${hidden.toLocaleString('en-GB')} hidden by the filter` : ''}
        </span>
        <div ref={ref} className={styles.scale} aria-hidden="true">
          {line.ticks.map(({ day, share }) => (
            <span key={day} className={styles.tick} style={{ left: `${share * 100}%` }}>
              {sayDate(day.endsWith('-01-01') ? day.slice(0, 4) : day.slice(0, 7))}
            </span>
          ))}
        </div>
      </div>
      <Rows line={line} columns={columns} />
    </div>
  );
}

type Spot = { readonly row: number /** -1: the name. */; readonly mark: number };

function Rows({ line, columns }: { readonly line: Line; readonly columns: number }) {
  const { rows } = line;
  const scroller = useRef<HTMLDivElement>(null);
  const [spot, setSpot] = useState<Spot>({ row: 0, mark: -1 });
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 10,
  });
  const here = { row: Math.min(spot.row, rows.length - 1), mark: spot.mark };
  const go = (row: number, mark: number): void => {
    const to = Math.max(0, Math.min(rows.length - 1, row));
    const marks = rows[to]?.marks.length ?? 0;
    const at = Math.max(-1, Math.min(marks - 1, mark));
    setSpot({ row: to, mark: at });
    virtualizer.scrollToIndex(to);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-row="${to}"] [data-mark="${at}"]`)?.focus(),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const to: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [here.row + 1, here.mark],
      ArrowUp: [here.row - 1, here.mark],
      ArrowRight: [here.row, here.mark + 1],
      ArrowLeft: [here.row, here.mark - 1],
      Home: [here.row, -1],
      End: [here.row, Number.MAX_SAFE_INTEGER],
      PageDown: [here.row + 10, here.mark],
      PageUp: [here.row - 10, here.mark],
    };
    const next = to[event.key];
    if (!next) return;
    event.preventDefault();
    go(...next);
  };
  return (
    <div ref={scroller} className={styles.scroller}>
      {/* biome-ignore lint/a11y/useSemanticElements: rows that are placed one by one are no table */}
      <div
        role="grid"
        tabIndex={-1}
        aria-label="Contacts by entry"
        aria-rowcount={rows.length}
        aria-colcount={2}
        className={styles.grid}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return row ? (
            <TimelineEntry
              key={row.entity}
              row={row}
              index={index}
              top={start}
              columns={columns}
              active={here.row === index ? here.mark : null}
              onActive={(mark) => setSpot({ row: index, mark })}
            />
          ) : null;
        })}
      </div>
    </div>
  );
}

function Nothing({ isEmpty }: { readonly isEmpty: boolean }) {
  const { why, steps } = useNothingLeft('entities');
  return isEmpty ? (
    <EmptyState title="No contact is recorded yet." text="Each contact is a mark on the line of whoever was met." />
  ) : (
    <EmptyState title="No contact fits." text={`The filter of the map hides all of them. ${why ?? ''}`} steps={steps} />
  );
}
