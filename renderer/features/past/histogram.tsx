import { memo } from 'react';
import type { Timeline } from '../../../shared/compare/timeline.ts';
import { partAt, type Scale, yearsOn } from './scale.ts';
import styles from './timeline.module.css';

type Props = { readonly timeline: Timeline; readonly scale: Scale };

/** Height of each half, in CSS pixels. */
const HALF = 14;

/** How much starts on each day, upwards, and how much is gone from it, downwards. The years under it. */
export const Histogram = memo(function Histogram({ timeline, scale }: Props) {
  const most = Math.max(1, ...timeline.marks.flatMap(({ starting, gone }) => [starting.length, gone.length]));
  // By the root: a day with a hundred must not flatten all others.
  const tall = (count: number): number => Math.max(3, Math.sqrt(count / most) * HALF);
  return (
    <div className={styles.histogram} aria-hidden="true">
      {timeline.marks.map(({ day, starting, gone }) => (
        <span key={day} className={styles.mark} style={{ left: `${partAt(scale, day) * 100}%` }}>
          {starting.length > 0 ? <span className={styles.starting} style={{ height: tall(starting.length) }} /> : null}
          {gone.length > 0 ? <span className={styles.gone} style={{ height: tall(gone.length) }} /> : null}
        </span>
      ))}
      {yearsOn(scale).map(({ year, at }) => (
        <span key={year} className={styles.year} style={{ left: `${at * 100}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
});
