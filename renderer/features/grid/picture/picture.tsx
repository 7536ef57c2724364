import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Axes } from '../../../../shared/engagement/ratings/axes.ts';
import type { Disagreement } from '../../../../shared/engagement/ratings/disagreements.ts';
import { cellKey, cellsOf, type Move, type Standing } from '../../../../shared/engagement/ratings/grid.ts';
import { arrange, type Direction, neighbourOf, plotOf, stepFrom } from '../../../../shared/engagement/ratings/plot.ts';
import type { Levels } from '../../../../shared/engagement/ratings/quarters.ts';
import type { Rated } from '../../../../shared/engagement/ratings/rate.ts';
import { levelLabel, shownNameOf } from '../../../../shared/model/words.ts';
import { selectEntities, useCanEdit, useGlyphs, useMap, useSelection } from '../../../state/index.ts';
import { Glyph } from '../../../ui/glyph.tsx';
import { type How, rateAtOnce } from '../rate.ts';
import { as } from '../roles.ts';
import { Ground } from './ground.tsx';
import styles from './picture.module.css';
import { placeNames } from './place-names.ts';
import { useCarrying } from './use-carrying.ts';
import { useSize } from './use-size.ts';

type Props = {
  readonly axes: Axes;
  readonly standings: readonly Standing[];
  readonly moves: readonly Move[];
  readonly marks: readonly Disagreement[];
  readonly how: How;
  /** Shown is where each stood on a day: nothing is rated there. */
  readonly isPast: boolean;
  /** Lists the entries of a cell that has not room for all. */
  readonly onCell: (key: string) => void;
};

const ROOM = { top: 26, left: 96, bottom: 38, trayWidth: 84, trayHeight: 66 };
const LEAST = { width: 460, height: 360 };
const STEPS: Readonly<Record<Direction, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Entries on two scales: dragged, or rated by keyboard. One stop for Tab, and arrows from entry to entry. */
export function Picture({ axes, standings, moves, marks, how, isPast, onCell }: Props) {
  const map = useMap();
  const canRate = useCanEdit() && !isPast;
  const selection = useSelection();
  const glyphOf = useGlyphs();
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const ground = useRef<HTMLDivElement | null>(null);
  const size = useSize(frame);
  const [active, setActive] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const width = Math.max(LEAST.width, size?.width ?? 0);
  const height = Math.max(LEAST.height, size?.height ?? 0);
  const plot = useMemo(
    () => (size ? plotOf(map, axes, { ...ROOM, width, height }) : null),
    [map, axes, size, width, height],
  );
  const { spots, rests } = useMemo(
    () => (plot ? arrange(plot, cellsOf(standings)) : { spots: [], rests: [] }),
    [plot, standings],
  );
  const byId = useMemo(() => new Map(spots.map((spot) => [spot.id, spot])), [spots]);
  const names = useMemo(() => (plot ? placeNames(map, plot, spots, rests) : []), [map, plot, spots, rests]);
  const markOf = useMemo(() => new Map(marks.map(({ id, says }) => [id, says])), [marks]);

  const give = (id: string, next: Levels): void => {
    const spot = byId.get(id);
    if (!spot) return;
    const rated: Rated[] = [
      ...(next.y === spot.y ? [] : [{ scale: axes.y, value: next.y }]),
      ...(next.x === spot.x ? [] : [{ scale: axes.x, value: next.x }]),
    ];
    void rateAtOnce(id, rated, how);
  };
  const { carried, setCarried, handlers } = useCarrying({
    plot,
    canCarry: canRate,
    onDrop(id, over) {
      selectEntities(id);
      give(id, over);
    },
  });
  const sayLevels = ({ x, y }: Levels): string =>
    `${map.scale.get(axes.y)?.label ?? axes.y} ${levelLabel(map, axes.y, y).toLowerCase()}, ${(map.scale.get(axes.x)?.label ?? axes.x).toLowerCase()} ${levelLabel(map, axes.x, x).toLowerCase()}`;
  const stop = active !== null && byId.has(active) ? active : (spots[0]?.id ?? null);
  const go = (id: string): void => {
    setActive(id);
    ground.current?.querySelector<HTMLElement>(`[data-entry="${id}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    const spot = stop === null ? undefined : byId.get(stop);
    if (event.defaultPrevented || !spot || !plot || ctrlKey || metaKey) return;
    if (!(event.target instanceof HTMLElement) || event.target.dataset.entry !== spot.id) return;
    const digit =
      /^Digit[0-9]$/.test(event.code) || /^Numpad[0-9]$/.test(event.code) ? Number(event.code.slice(-1)) : null;
    const held = carried?.at === null && carried.id === spot.id ? (carried.over ?? spot) : null;
    if (key in STEPS) {
      const step = STEPS[key as Direction];
      if (held) {
        const over = stepFrom(plot, held, step);
        setCarried({ id: spot.id, over, at: null });
        setSaid(sayLevels(over));
      } else if (altKey) {
        if (canRate) give(spot.id, stepFrom(plot, spot, step));
      } else {
        const next = neighbourOf(spots, spot, key as Direction);
        if (next) go(next.id);
      }
    } else if (key === ' ' && canRate) {
      if (held) {
        setCarried(null);
        give(spot.id, held);
      } else {
        selectEntities(spot.id);
        setCarried({ id: spot.id, over: spot, at: null });
        setSaid(
          `${shownNameOf(map, spot.id)} is taken up. Arrows carry it, Space puts it down, Escape leaves it where it was.`,
        );
      }
    } else if (key === 'Enter') {
      setCarried(null);
      if (held) give(spot.id, held);
      else selectEntities(spot.id);
    } else if (key === 'Escape' && carried) {
      setCarried(null);
      setSaid('It stays where it was.');
    } else if (digit !== null && canRate && !altKey) {
      const side = event.shiftKey ? 'x' : 'y';
      const band = (side === 'x' ? plot.across : plot.up).find(({ level }) => level === (digit === 0 ? null : digit));
      if (band) give(spot.id, { ...spot, [side]: band.level });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const target = carried?.over ?? null;
  return (
    <div className={styles.frame} ref={setFrame}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is pressed are the entries on it, which are buttons */}
      <div
        className={styles.plot}
        ref={ground}
        style={{ width, height }}
        data-carrying={carried?.at ? true : undefined}
        onKeyDown={onKeyDown}
        {...handlers}
      >
        {plot ? (
          <Ground axes={axes} plot={plot} width={width} height={height} moves={moves} spots={byId} target={target} />
        ) : null}
        {names.map(({ id, lines, left, top, width: wide, isRight, isLeft }) => (
          <span
            key={id}
            aria-hidden="true"
            className={styles.name}
            data-quiet={carried?.id === id || undefined}
            style={{ left, top, width: wide, textAlign: isRight ? 'left' : isLeft ? 'right' : 'center' }}
          >
            {lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </span>
        ))}
        <div {...as('group', { label: 'Entries on the grid' })}>
          {spots.map((spot) => {
            const entity = map.entity.get(spot.id);
            if (!entity) return null;
            const mark = markOf.get(spot.id);
            const name = shownNameOf(map, spot.id);
            const more = mark ? `; the network says ${mark}` : '';
            const isHeld = carried?.id === spot.id;
            const at = isHeld && carried.at ? carried.at : spot.at;
            return (
              <button
                key={spot.id}
                type="button"
                data-entry={spot.id}
                className={styles.entry}
                data-held={isHeld || undefined}
                aria-label={`${name}: ${sayLevels(spot)}${more}`}
                aria-pressed={selection.entities.has(spot.id)}
                title={`${name}${more}`}
                tabIndex={stop === spot.id ? 0 : -1}
                style={{ left: at.x, top: at.y }}
                onFocus={() => setActive(spot.id)}
                onClick={() => selectEntities(spot.id)}
              >
                <Glyph {...glyphOf(entity)} size={16} />
                {mark ? <span className={styles.mark}>{mark === 'more' ? '▲' : '▼'}</span> : null}
              </button>
            );
          })}
        </div>
        {rests.map((rest) => (
          <button
            key={cellKey(rest)}
            type="button"
            className={styles.rest}
            style={{ left: rest.at.x, top: rest.at.y }}
            aria-label={`${rest.count.toLocaleString('en-GB')} more: ${sayLevels(rest)}. List them`}
            title="List all of this cell"
            onClick={() => onCell(cellKey(rest))}
          >
            +{rest.count.toLocaleString('en-GB')}
          </button>
        ))}
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </div>
  );
}
