import { useMemo } from 'react';
import { sharedBy } from '../../../shared/graph/paths/common.ts';
import type { Link } from '../../../shared/model/link.ts';
import { linkSentence, readLink, shownNameOf, termLabel } from '../../../shared/model/words.ts';
import { selectEntities, selectLinks, selectThings, useMap } from '../../state/index.ts';
import { Section } from '../../ui/section.tsx';
import styles from './path.module.css';

/** What two entries share: links between them, entries both are linked to, and words both have. */
export function SharedThings({ a, b }: { readonly a: string; readonly b: string }) {
  const map = useMap();
  const shared = useMemo(() => sharedBy(map, a, b), [map, a, b]);
  const words = [
    ...shared.localities.map((key) => termLabel(map, 'locality', key)),
    ...shared.tags.map((key) => termLabel(map, 'tag', key)),
  ];
  const verbs = (links: readonly Link[], from: string): string =>
    [...new Set(links.map((link) => readLink(map, link, from).verb))].join(', ');
  const isNothing = shared.direct.length === 0 && shared.common.length === 0 && words.length === 0;
  return (
    <Section title="What they share" count={shared.common.length + shared.direct.length}>
      {isNothing ? <p className={styles.hint}>Nothing is recorded that both have.</p> : null}
      {shared.direct.length > 0 ? (
        <ul className={styles.names} aria-label="Links between them">
          {shared.direct.map((link) => (
            <li key={link.id}>
              <button type="button" className={styles.name} onClick={() => selectLinks(link.id)}>
                {linkSentence(map, link)}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {shared.common.length > 0 ? (
        <>
          <ul className={styles.names} aria-label="Entries both are linked to">
            {shared.common.map(({ entity, first, second }) => (
              <li key={entity}>
                <button type="button" className={styles.name} onClick={() => selectEntities(entity)}>
                  {shownNameOf(map, entity)}
                </button>
                <span className={styles.how}>
                  {shownNameOf(map, a)}: {verbs(first, a)} · {shownNameOf(map, b)}: {verbs(second, b)}
                </span>
              </li>
            ))}
          </ul>
          <button
            type="button"
            className={styles.all}
            onClick={() => selectThings({ entities: [a, b, ...shared.common.map(({ entity }) => entity)] })}
          >
            Select them all on the map
          </button>
        </>
      ) : null}
      {words.length > 0 ? <p className={styles.hint}>Both: {words.join(', ')}.</p> : null}
    </Section>
  );
}
