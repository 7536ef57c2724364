import type { Chain, Routes } from '../../../shared/graph/paths/routes.ts';
import type { Route } from '../../../shared/graph/paths/steps.ts';
import { linkManner, readLink, shownNameOf } from '../../../shared/model/words.ts';
import { selectEntities, selectLinks, useMap } from '../../state/index.ts';
import styles from './path.module.css';

type Props = { readonly routes: Routes; readonly from: string; readonly to: string; readonly route: Route };

const ROUTE_WORDS: Readonly<Record<Route, string>> = {
  any: 'path',
  directed: 'path along the arrows',
  upward: 'governance path upwards',
  message: 'path that carries a message',
};

/** The ways there are, or that there is none: where the chain stops, and the nearest way of any kind. */
export function Answer({ routes, from, to, route }: Props) {
  const map = useMap();
  const name = (id: string): string => shownNameOf(map, id);
  if (routes.found) {
    const [first] = routes.chains;
    const steps = first?.links.length ?? 0;
    const ways = routes.chains.length;
    const one = `The shortest ${ROUTE_WORDS[route]} from ${name(from)} to ${name(to)} takes ${steps} ${steps === 1 ? 'step' : 'steps'}.`;
    const many = `There are ${routes.more ? 'more than ' : ''}${ways} shortest ${ROUTE_WORDS[route].replace('path', 'paths')} from ${name(from)} to ${name(to)}, of ${steps} ${steps === 1 ? 'step' : 'steps'} each.`;
    return (
      <div className={styles.answer}>
        <p role="status">{ways === 1 ? one : many}</p>
        <Chains chains={routes.chains} label="Paths" />
      </div>
    );
  }
  return (
    <div className={styles.answer}>
      <p role="status">
        There is no {ROUTE_WORDS[route]} from {name(from)} to {name(to)}.{' '}
        {routes.stopsAt.length === 1 && routes.stopsAt[0] === from
          ? `${name(from)} has no such link to go on from.`
          : 'The chain stops at:'}
      </p>
      {routes.stopsAt.length === 1 && routes.stopsAt[0] === from ? null : (
        <ul className={styles.names}>
          {routes.stopsAt.map((id) => (
            <li key={id}>
              <button type="button" className={styles.name} onClick={() => selectEntities(id)}>
                {name(id)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {routes.nearest.length === 0 ? (
        <p>Nor is there a path of any other kind.</p>
      ) : (
        <>
          <p>The nearest path over links of any kind and direction:</p>
          <Chains chains={routes.nearest} label="Nearest paths of any kind" />
        </>
      )}
    </div>
  );
}

function Chains({ chains, label }: { readonly chains: readonly Chain[]; readonly label: string }) {
  return (
    <ol className={styles.chains} aria-label={label} data-single={chains.length === 1 || undefined}>
      {chains.map((chain) => (
        <li key={chain.entities.join()}>
          <ChainSteps chain={chain} />
        </li>
      ))}
    </ol>
  );
}

/** A chain as one reads it: an entry, the links that lead on, the next entry. */
function ChainSteps({ chain }: { readonly chain: Chain }) {
  const map = useMap();
  return (
    <ul className={styles.chain}>
      {chain.entities.map((entity, index) => (
        <li key={entity}>
          {(chain.links[index - 1] ?? []).map((link) => {
            const before = chain.entities[index - 1] ?? '';
            const manner = linkManner(map, link);
            return (
              <button key={link.id} type="button" className={styles.link} onClick={() => selectLinks(link.id)}>
                {readLink(map, link, before).verb}
                {manner === '' ? '' : `, ${manner}`}
              </button>
            );
          })}
          <button type="button" className={styles.name} onClick={() => selectEntities(entity)}>
            {shownNameOf(map, entity)}
          </button>
        </li>
      ))}
    </ul>
  );
}
