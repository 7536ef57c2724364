import { useMemo } from 'react';
import { type Reached, reachOf } from '../../../../shared/engagement/plans/reach.ts';
import type { Plan } from '../../../../shared/model/engagement.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { levelLabel, shownNameOf } from '../../../../shared/model/words.ts';
import { countOf } from '../../../../shared/util/count-of.ts';
import { selectEntities, showTab, useAsAt, useMap } from '../../../state/index.ts';
import { TextButton } from '../../../ui/text-button.tsx';
import styles from './plans.module.css';

/** So many are told of; the question “How far the plans are” lists all. */
const FEW = 6;

/** What the map knows of the way to the audience: who tells it, how far they are trusted, the path, and the best few messengers. */
export function Reach({ plan }: { readonly plan: Plan }) {
  const map = useMap();
  const asAt = useAsAt();
  const { audiences, messengers, nobody } = useMemo(() => reachOf(map, plan, asAt), [map, plan, asAt]);
  if (audiences.length === 0)
    return <p className={styles.dim}>Choose whom it is for, and the map says who reaches them already.</p>;
  const show = (...ids: readonly string[]): void => {
    selectEntities(...(ids as never[]));
    showTab('map');
  };
  const rest = audiences.length - FEW;
  return (
    <section className={styles.reach} aria-label="What the map knows of the way to them">
      <ul>
        {audiences.slice(0, FEW).map((reached) => (
          <li key={reached.audience}>
            <strong>{shownNameOf(map, reached.audience)}</strong> {sayTellers(map, reached)} {sayPath(map, reached)}{' '}
            {reached.path !== null && reached.path.length > 1 ? (
              <TextButton onClick={() => show(...(reached.path ?? []))}>
                Show the path<span className={styles.hidden}> to {shownNameOf(map, reached.audience)}</span>
              </TextButton>
            ) : null}
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className={styles.dim}>And {countOf(rest, 'other audience', 'other audiences')}.</p> : null}
      {messengers.length === 0 ? null : (
        <p>
          Best to pass it on:{' '}
          {messengers
            .map(({ entry, adds }) => `${shownNameOf(map, entry)} (${countOf(adds.length, 'audience', 'audiences')})`)
            .join(', ')}
          . <TextButton onClick={() => show(...messengers.map(({ entry }) => entry))}>Show them on the map</TextButton>
        </p>
      )}
      {nobody.length === 0 ? null : (
        <p className={styles.gap}>
          Nobody on the map tells{' '}
          {nobody
            .slice(0, FEW)
            .map((id) => shownNameOf(map, id))
            .join(', ')}
          {nobody.length > FEW ? ` and ${nobody.length - FEW} more` : ''}.
        </p>
      )}
    </section>
  );
}

function sayTellers(map: MapData, { tellers }: Reached): string {
  if (tellers.length === 0) return 'is told by nobody, as far as is recorded.';
  const named = tellers
    .slice(0, FEW)
    .map(({ entry, trust }) =>
      trust === null
        ? shownNameOf(map, entry)
        : `${shownNameOf(map, entry)} (trust: ${levelLabel(map, 'trust', trust).toLowerCase()})`,
    );
  return `is told by ${named.join(', ')}${tellers.length > FEW ? ` and ${tellers.length - FEW} more` : ''}.`;
}

function sayPath(map: MapData, { path }: Reached): string {
  if (path === null) return '';
  if (path.length === 0) return 'No way from whoever speaks is recorded.';
  return path.length === 2
    ? 'Whoever speaks tells them directly.'
    : `The way: ${path.map((id) => shownNameOf(map, id)).join(' → ')}.`;
}
