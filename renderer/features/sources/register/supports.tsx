import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useSoleSelected } from '../../../state/index.ts';
import { Piece } from './piece.tsx';
import styles from './register.module.css';
import type { SupportRow } from './support-rows.ts';

/** In CSS pixels, until a row has been measured. */
const USUAL_HEIGHT = 50;
const HEADING_HEIGHT = 34;
const OVERSCAN = 6;

/** Everything that rests on a source. Only what is in sight is drawn; what is selected in the map is brought into sight. */
export function Supports({ rows }: { readonly rows: readonly SupportRow[] }) {
  const root = useRef<HTMLDivElement>(null);
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  useLayoutEffect(() => void setScroller(root.current), []);
  const selected = useSoleSelected();
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => (rows[index]?.kind === 'heading' ? HEADING_HEIGHT : USUAL_HEIGHT),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: OVERSCAN,
  });
  const place = rows.findIndex((row) => row.kind === 'piece' && row.about.id === selected?.id);
  const { scrollToIndex } = virtualizer;
  const wanted = useRef(-1);
  useEffect(() => {
    if (scroller === null || place < 0 || place === wanted.current) return;
    wanted.current = place;
    scrollToIndex(place, { align: 'auto' });
  }, [place, scroller, scrollToIndex]);

  return (
    <div ref={root} className={styles.supports}>
      <ul className={styles.all} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row.kind === 'heading' ? (
                <h3 className={styles.heading}>
                  {row.text}
                  <span>{row.count}</span>
                </h3>
              ) : (
                <Piece row={row} isSelected={selected?.id === row.about.id} />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
