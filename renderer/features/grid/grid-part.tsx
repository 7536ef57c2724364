import { useMemo, useState } from 'react';
import { axesIn } from '../../../shared/engagement/ratings/axes.ts';
import { movesBetween, standingsOf } from '../../../shared/engagement/ratings/grid.ts';
import { useMap, useShown, useSoleSelected } from '../../state/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './grid.module.css';
import { Picture } from './picture/picture.tsx';
import { RatingForm } from './rating-form.tsx';
import { StandingTable } from './standing-table.tsx';
import { Toolbar } from './toolbar.tsx';
import { useCompared } from './use-compared.ts';
import type { ChangeGrid, GridSettings } from './use-grid-settings.ts';

type Props = { readonly settings: GridSettings; readonly change: ChangeGrid };

/** Two scales as a picture, and the same as a table beside it. Of what the filter of the map shows. */
export function GridPart({ settings, change }: Props) {
  const map = useMap();
  const { entities } = useShown();
  const sole = useSoleSelected();
  const { x, y, from, to } = settings;
  const axes = useMemo(() => axesIn(map, { x, y }), [map, x, y]);
  const standings = useMemo(() => (axes ? standingsOf(map, entities, axes, to) : []), [map, entities, axes, to]);
  const moves = useMemo(
    () => (axes && from !== null ? movesBetween(map, entities, axes, from, to) : []),
    [map, entities, axes, from, to],
  );
  const marks = useCompared(settings.measure, settings.marks);
  /** The cell whose entries alone the table lists. */
  const [cell, setCell] = useState<string | null>(null);
  if (!axes)
    return (
      <EmptyState
        title="The map has fewer than two scales."
        text="A grid is made of two scales that entries are judged on. Scales come with tables that are imported."
        steps={[]}
      />
    );
  const selected = sole?.kind === 'entity' && map.entity.has(sole.id) ? sole.id : null;
  return (
    <section className={styles.part} aria-label="Grid of two scales">
      <Toolbar axes={axes} settings={settings} change={change} moved={moves.length} />
      <div className={styles.sides}>
        <Picture
          axes={axes}
          standings={standings}
          moves={moves}
          marks={marks?.disagreements ?? []}
          how={{ date: settings.date, by: settings.by }}
          isPast={to !== null}
          onCell={setCell}
        />
        <div className={styles.side}>
          {selected === null ? (
            <p className={styles.hint}>
              Drag an entry to rate it, or choose one. By keyboard: arrows go from entry to entry, Space takes one up
              and puts it down, digits rate upwards, with Shift across.
            </p>
          ) : (
            <RatingForm
              key={`${selected} ${axes.x} ${axes.y}`}
              entity={selected}
              scales={[axes.y, axes.x]}
              settings={settings}
            />
          )}
          <StandingTable axes={axes} standings={standings} moves={moves} cell={cell} onAll={() => setCell(null)} />
        </div>
      </div>
    </section>
  );
}
