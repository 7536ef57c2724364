import type { ReactNode } from 'react';
import type { Chain, Routes } from '../../../shared/graph/paths/routes.ts';
import type { Route } from '../../../shared/graph/paths/steps.ts';
import { linkManner, readLink, shownNameOf } from '../../../shared/model/words.ts';
import { selectEntities, selectLinks, useMap } from '../../state/index.ts';
import { FirstFew } from './first-few.tsx';
import styles from './path.module.css';

type Props = {
  readonly routes: Routes;
  readonly from: string;
  readonly to: string;
  readonly route: Route;
  /** What can be done with the paths that were found. */
  readonly actions: ReactNode;
};

const FEW_CHAINS = 5;
const FEW_NAMES = 8;

const ROUTE_WORDS: Readonly<Record<Route, string>> = {
  any: 'path',
  directed: 'path along the arrows',
  upward: 'governance path upwards',
  message: 'path that carries a message',
};

/** The ways there are, or that there is none: where the chain stops, and the nearest way of any kind. */
export function Answer({ routes, from, to, route, actions }: Props) {
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
        {actions}
        <Chains key={`${from} ${to} ${route}`} chains={routes.chains} label="Paths" />
      </div>
    );
  }
  const { stopsAt } = routes;
  const leadsNowhere = stopsAt.length === 1 && stopsAt[0] === from;
  return (
    <div className={styles.answer}>
      <p role="status">
        There is no {ROUTE_WORDS[route]} from {name(from)} to {name(to)}.{' '}
        {saysWhere(leadsNowhere ? name(from) : stopsAt)}
      </p>
      {leadsNowhere ? null : (
        <FirstFew
          key={`${from} ${to} ${route}`}
          items={stopsAt}
          few={FEW_NAMES}
          called="of them"
          keyOf={(id) => id}
          list={(rows) => <ul className={styles.names}>{rows}</ul>}
          show={(id) => (
            <button type="button" className={styles.name} onClick={() => selectEntities(id)}>
              {name(id)}
            </button>
          )}
        />
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

/** @param end the name of the start when it leads nowhere, else the entries where the chain stops */
function saysWhere(end: string | readonly string[]): string {
  if (typeof end === 'string') return `${end} has no such link to go on from.`;
  return end.length > FEW_NAMES + 1
    ? `The chain stops at ${end.length} entries, the farthest first:`
    : 'The chain stops at:';
}

function Chains({ chains, label }: { readonly chains: readonly Chain[]; readonly label: string }) {
  return (
    <FirstFew
      items={chains}
      few={FEW_CHAINS}
      called="paths"
      keyOf={(chain) => chain.entities.join()}
      list={(rows) => (
        <ol className={styles.chains} aria-label={label} data-single={chains.length === 1 || undefined}>
          {rows}
        </ol>
      )}
      show={(chain) => <ChainSteps chain={chain} />}
    />
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
