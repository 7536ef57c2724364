import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef, useState } from 'react';
import { levelsUp } from '../../../../shared/engagement/ratings/axes.ts';
import { type LevelRow, markAt, sayGap } from '../../../../shared/engagement/ratings/level-matrix.ts';
import type { LevelPair } from '../../../../shared/engagement/ratings/level-pairs.ts';
import { levelLabel, shownNameOf } from '../../../../shared/model/words.ts';
import { selectEntities, useCanEdit, useFocusWish, useMap, useSelection } from '../../../state/index.ts';
import { type How, rateAtOnce } from '../rate.ts';
import { as } from '../roles.ts';
import styles from './level-grid.module.css';

type Props = { readonly pair: LevelPair; readonly rows: readonly LevelRow[]; readonly how: How };

const ROW = 32;
const SAYS = { C: 'stands here', D: 'should stand here', CD: 'stands here, as it should', '': '' } as const;

/** The matrix of C and D, of which only the rows in sight are there; one stop for Tab, and arrows from cell to cell. */
export function LevelGrid({ pair, rows, how }: Props) {
  const map = useMap();
  const canEdit = useCanEdit();
  const selection = useSelection();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [kept, setKept] = useState<{ readonly id: string | null; readonly level: number }>({ id: null, level: 0 });
  const wantsFocus = useRef(false);
  const scale = map.scale.get(pair.now);
  const levels = scale ? levelsUp(scale) : [];
  // An entry that is rated may come to stand elsewhere: the keyboard goes along with it.
  const row = Math.max(
    0,
    rows.findIndex(({ id }) => id === kept.id),
  );
  const column = Math.min(kept.level, levels.length - 1);
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const go = (nextRow: number, nextColumn: number): void => {
    const at = Math.min(rows.length - 1, Math.max(0, nextRow));
    wantsFocus.current = true;
    setKept({ id: rows[at]?.id ?? null, level: Math.min(levels.length - 1, Math.max(0, nextColumn)) });
    down.scrollToIndex(at);
  };
  useFocusWish('table', () => go(row, column));
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const target = scroller?.querySelector<HTMLElement>(`[data-spot="${row}:${column}"]`);
    if (!target) return;
    wantsFocus.current = false;
    target.focus({ preventScroll: true });
  });
  const set = (entity: string, which: 'C' | 'D', value: number | null): void => {
    if (canEdit) void rateAtOnce(entity, [{ scale: which === 'C' ? pair.now : pair.wanted, value }], how);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (altKey || event.defaultPrevented) return;
    const current = rows[row];
    const level = levels[column];
    const page = Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / ROW) - 2);
    const isFar = ctrlKey || metaKey;
    const ways: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [isFar ? 0 : row - 1, column],
      ArrowDown: [isFar ? rows.length - 1 : row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      Home: [isFar ? 0 : row, 0],
      End: [isFar ? rows.length - 1 : row, levels.length - 1],
      PageUp: [row - page, column],
      PageDown: [row + page, column],
    };
    const way = ways[key];
    if (way) go(way[0], way[1]);
    else if (!current || !level || isFar) return;
    else if (key.toLowerCase() === 'c' || key.toLowerCase() === 'd') {
      wantsFocus.current = true;
      set(current.id, key.toUpperCase() as 'C' | 'D', level.value);
    } else if (key === 'Delete' && canEdit) {
      const rated = [
        ...(current.now === null ? [] : [{ scale: pair.now, value: null }]),
        ...(current.wanted === null ? [] : [{ scale: pair.wanted, value: null }]),
      ];
      void rateAtOnce(current.id, rated, how);
    } else if (key === 'Enter' || key === ' ') selectEntities(current.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent): void => {
    const spot = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-spot]') : null;
    const [at = 0, level = 0] = (spot?.dataset.spot ?? '').split(':').map(Number);
    const current = spot ? rows[at] : undefined;
    if (!current) return;
    const which =
      event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-set]')?.dataset.set : undefined;
    const value = levels[level]?.value;
    setKept({ id: current.id, level: Math.max(0, level) });
    if (which !== undefined && value !== undefined) set(current.id, which as 'C' | 'D', value);
    else selectEntities(current.id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a grid, as roles.ts says
    <div
      {...as('grid', {
        label: `Levels of ${pair.label.toLowerCase()}`,
        rows: rows.length + 1,
        columns: levels.length + 3,
      })}
      className={styles.grid}
      ref={setScroller}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={({ target }) => {
        const [at = -1, level = 0] = (target.dataset.spot ?? '').split(':').map(Number);
        const each = rows[at];
        if (each) setKept({ id: each.id, level });
      }}
    >
      <div {...as('row', { row: 1 })} className={styles.head}>
        <span {...as('columnheader')}>Entry</span>
        <span {...as('columnheader')}>Influence</span>
        {levels.map(({ value, label }) => (
          <span key={value} {...as('columnheader')} className={styles.level}>
            {label}
          </span>
        ))}
        <span {...as('columnheader')}>From, to</span>
      </div>
      <div {...as('rowgroup')} className={styles.body} style={{ height: down.getTotalSize() }}>
        {down.getVirtualItems().map(({ index, start }) => {
          const each = rows[index];
          if (!each) return null;
          const name = shownNameOf(map, each.id);
          return (
            <div
              key={each.id}
              {...as('row', { row: index + 2, isSelected: selection.entities.has(each.id) })}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              <span {...as('rowheader')} className={styles.name} title={name} data-spot={`${index}:-1`}>
                {name}
              </span>
              <span {...as('gridcell')} className={styles.dim}>
                {each.influence === null ? 'Not set' : levelLabel(map, 'influence', each.influence)}
              </span>
              {levels.map(({ value, label }, at) => {
                const mark = markAt(each, value);
                return (
                  <span
                    key={value}
                    {...as('gridcell', { label: `${name}, ${label}${mark === '' ? '' : `: ${SAYS[mark]}`}` })}
                    className={styles.cell}
                    data-spot={`${index}:${at}`}
                    data-between={isBetween(each, value) || undefined}
                    tabIndex={index === row && at === column ? 0 : -1}
                  >
                    <span className={styles.mark} data-mark={mark || undefined}>
                      {mark}
                    </span>
                    {canEdit ? (
                      <span className={styles.setters} aria-hidden="true">
                        <span data-set="C" title={`${name} stands at ${label} now`}>
                          C
                        </span>
                        <span data-set="D" title={`${name} should stand at ${label}`}>
                          D
                        </span>
                      </span>
                    ) : null}
                  </span>
                );
              })}
              <span {...as('gridcell')} className={styles.dim}>
                {sayGap(map, pair, each)}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Whether a level lies on the way from where it stands to where it should. */
function isBetween({ now, wanted }: LevelRow, level: number): boolean {
  if (now === null || wanted === null) return false;
  return level > Math.min(now, wanted) && level < Math.max(now, wanted);
}
