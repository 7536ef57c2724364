import type { Axes } from '../../../../shared/engagement/ratings/axes.ts';
import type { Move } from '../../../../shared/engagement/ratings/grid.ts';
import { arrowTo, boxOf, type Plot, type Spot } from '../../../../shared/engagement/ratings/plot.ts';
import { hasQuarters, quarterNames } from '../../../../shared/engagement/ratings/quarters.ts';
import { useMap } from '../../../state/index.ts';
import styles from './picture.module.css';

type Props = {
  readonly axes: Axes;
  readonly plot: Plot;
  readonly width: number;
  readonly height: number;
  readonly moves: readonly Move[];
  readonly spots: ReadonlyMap<string, Spot>;
  /** The cell that something would be put down in. */
  readonly target: { readonly x: number | null; readonly y: number | null } | null;
};

/** Bands, lines, names of levels and quarters, and arrows: what the entries stand on. All of it is in the table too. */
export function Ground({ axes, plot, width, height, moves, spots, target }: Props) {
  const map = useMap();
  const names = hasQuarters(map, axes) ? quarterNames(map, axes) : null;
  const { across, up, lines } = plot;
  const left = across[1]?.from ?? 0;
  const right = across[across.length - 1]?.to ?? 0;
  const top = up[0]?.from ?? 0;
  const bottom = up[up.length - 2]?.to ?? 0;
  const tray = { left: across[0]?.from ?? 0, right: across[0]?.to ?? 0 };
  const below = { top: up[up.length - 1]?.from ?? 0, bottom: up[up.length - 1]?.to ?? 0 };
  const aim = target === null ? null : boxOf(plot, target);
  return (
    <svg className={styles.ground} width={width} height={height} aria-hidden="true" focusable="false">
      <defs>
        <marker id="grid-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0 8 4 0 8z" className={styles.arrowHead} />
        </marker>
      </defs>
      <rect x={left} y={top} width={right - left} height={bottom - top} className={styles.field} />
      <rect x={lines.x} y={top} width={right - lines.x} height={lines.y - top} className={styles.best} />
      <rect x={tray.left} y={top} width={tray.right - tray.left} height={bottom - top} rx={4} className={styles.tray} />
      <rect
        x={left}
        y={below.top}
        width={right - left}
        height={below.bottom - below.top}
        rx={4}
        className={styles.tray}
      />
      <rect
        x={tray.left}
        y={below.top}
        width={tray.right - tray.left}
        height={below.bottom - below.top}
        rx={4}
        className={styles.tray}
      />
      {across.slice(2).map(({ level, from }) => (
        <line key={level} x1={from} x2={from} y1={top} y2={bottom} className={styles.thin} />
      ))}
      {up.slice(1, -1).map(({ level, from }) => (
        <line key={level} x1={left} x2={right} y1={from} y2={from} className={styles.thin} />
      ))}
      {names === null ? null : (
        <>
          <line x1={lines.x} x2={lines.x} y1={top} y2={bottom} className={styles.middle} />
          <line x1={left} x2={right} y1={lines.y} y2={lines.y} className={styles.middle} />
          <text x={left + 2} y={top - 8} className={styles.quarter}>
            {names.highLow}
          </text>
          <text x={right - 2} y={top - 8} textAnchor="end" className={styles.quarter}>
            {names.highHigh}
          </text>
          <text x={left + 2} y={bottom + 18} className={styles.quarter}>
            {names.lowLow}
          </text>
          <text x={right - 2} y={bottom + 18} textAnchor="end" className={styles.quarter}>
            {names.lowHigh}
          </text>
        </>
      )}
      {across.map(({ level, label, from, to }) => (
        <text key={level} x={(from + to) / 2} y={below.bottom + 15} textAnchor="middle" className={styles.level}>
          {label}
        </text>
      ))}
      {up.map(({ level, label, from, to }) => (
        <text key={level} x={tray.left - 8} y={(from + to) / 2 + 4} textAnchor="end" className={styles.level}>
          {label}
        </text>
      ))}
      <text x={(left + right) / 2} y={below.bottom + 32} textAnchor="middle" className={styles.axis}>
        {map.scale.get(axes.x)?.label} →
      </text>
      <text transform={`translate(13 ${(top + bottom) / 2}) rotate(-90)`} textAnchor="middle" className={styles.axis}>
        {map.scale.get(axes.y)?.label} →
      </text>
      {aim === null ? null : (
        <rect
          x={aim.left + 1}
          y={aim.top + 1}
          width={aim.right - aim.left - 2}
          height={aim.bottom - aim.top - 2}
          rx={4}
          className={styles.aim}
        />
      )}
      {moves.map(({ id, from }) => {
        const at = spots.get(id)?.at;
        const arrow = at && arrowTo(plot, from, at);
        return arrow ? (
          <line
            key={id}
            x1={arrow.from.x}
            y1={arrow.from.y}
            x2={arrow.to.x}
            y2={arrow.to.y}
            className={styles.arrow}
            markerEnd="url(#grid-arrow)"
          />
        ) : null;
      })}
    </svg>
  );
}
