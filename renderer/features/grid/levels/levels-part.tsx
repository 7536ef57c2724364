import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { gapOf, levelRows } from '../../../../shared/engagement/ratings/level-matrix.ts';
import { ENGAGEMENT, levelPairs } from '../../../../shared/engagement/ratings/level-pairs.ts';
import { countOf } from '../../../../shared/util/count-of.ts';
import { useMap, useShown, useSoleSelected } from '../../../state/index.ts';
import styles from '../grid.module.css';
import { RatingForm } from '../rating-form.tsx';
import type { ChangeGrid, GridSettings } from '../use-grid-settings.ts';
import { DrawOnMap } from './draw-on-map.tsx';
import { LevelGrid } from './level-grid.tsx';
import { TopicForm } from './topic-form.tsx';

type Props = { readonly settings: GridSettings; readonly change: ChangeGrid };

/** Where each stands (C) and should stand (D): of engagement, or of one topic. */
export function LevelsPart({ settings, change }: Props) {
  const map = useMap();
  const { entities } = useShown();
  const sole = useSoleSelected();
  const pairs = useMemo(() => levelPairs(map), [map]);
  const pair = pairs.find(({ now }) => now === settings.pair) ?? pairs[0] ?? ENGAGEMENT;
  const rows = useMemo(() => levelRows(map, entities, pair), [map, entities, pair]);
  const apart = rows.filter((row) => (gapOf(row) ?? 0) !== 0).length;
  const selected = sole?.kind === 'entity' && map.entity.has(sole.id) ? sole.id : null;
  return (
    <section className={styles.part} aria-label="Levels">
      <div className={styles.bar}>
        <NativeSelect
          size="xs"
          label="Levels of"
          data={pairs.map(({ now, label, topic }) => ({
            value: now,
            label: topic === null ? label : `Topic: ${label}`,
          }))}
          value={pair.now}
          onChange={(event) => change({ pair: event.target.value })}
        />
        <TopicForm pair={pair} onMade={(now) => change({ pair: now })} />
        <DrawOnMap pair={pair} />
        <p className={styles.barWords}>
          C: where it stands. D: where it should stand. {countOf(apart, 'entry is', 'entries are')} not where they
          should be.
        </p>
      </div>
      <div className={styles.sides} data-wide>
        <LevelGrid pair={pair} rows={rows} how={{ date: settings.date, by: settings.by }} />
        {selected === null ? null : (
          <div className={styles.side}>
            <RatingForm
              key={`${selected} ${pair.now}`}
              entity={selected}
              scales={[pair.now, pair.wanted]}
              settings={settings}
            />
          </div>
        )}
      </div>
    </section>
  );
}
