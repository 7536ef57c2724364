import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { type Over, type Step, stepsFrom } from './steps.ts';

export type RouteOptions = Over & {
  /** All shortest ways rather than one of them. */
  readonly every: boolean;
};

/** The entries and links on the shortest ways from one entry to another; empty when there is none. */
export type RouteParts = { readonly entities: ReadonlySet<string>; readonly links: ReadonlySet<string> };

type Search = {
  /** Steps from the start. */
  readonly distance: ReadonlyMap<string, number>;
  /** The steps on shortest ways that lead to an entry, told from where they come: `to` is the entry before. */
  readonly before: ReadonlyMap<string, readonly Step[]>;
};

/** Breadth-first from an entry until the target has been reached by every shortest way, or nothing is left to go to. */
function searchRoutes(map: MapData, from: string, target: string | null, over: Over): Search {
  const distance = new Map<string, number>([[from, 0]]);
  const before = new Map<string, Step[]>();
  let frontier = map.entity.has(from) ? [from] : [];
  for (let far = 1; frontier.length > 0 && (target === null || !distance.has(target)); far++) {
    const reached: string[] = [];
    for (const entity of frontier) {
      for (const { link, to } of stepsFrom(map, entity, over)) {
        const known = distance.get(to);
        if (known === undefined) {
          distance.set(to, far);
          reached.push(to);
          before.set(to, [{ link, to: entity }]);
        } else if (known === far) before.get(to)?.push({ link, to: entity });
      }
    }
    frontier = reached;
  }
  return { distance, before };
}

export function routeBetween(map: MapData, from: string, to: string, { every, ...over }: RouteOptions): RouteParts {
  const { distance, before } = searchRoutes(map, from, to, over);
  const entities = new Set<string>();
  const links = new Set<string>();
  if (!map.entity.has(to) || !distance.has(to)) return { entities, links };
  const queue = [to];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (entities.has(at)) continue;
    entities.add(at);
    const steps = before.get(at) ?? [];
    const [first] = steps;
    // Of several links between the same two all are on the way.
    const taken = every ? steps : steps.filter((step) => step.to === first?.to);
    for (const step of taken) {
      links.add(step.link.id);
      queue.push(step.to);
    }
  }
  return { entities, links };
}

/** One way from an entry to another. */
export type Chain = {
  readonly entities: readonly string[];
  /** The links of each step, in the order of the steps: more than one where several lead on. */
  readonly links: readonly (readonly Link[])[];
};

export type Routes =
  | {
      readonly found: true;
      readonly chains: readonly Chain[] /** There are more, equally short. */;
      readonly more: boolean;
    }
  | {
      readonly found: false;
      /** The entries furthest along from the start, beyond which nothing leads on; the start itself when it leads nowhere. */
      readonly stopsAt: readonly string[];
      /** The shortest ways whatever the type and direction of links; empty when there is none either. */
      readonly nearest: readonly Chain[];
    };

/** So many equally short ways are told one by one. */
const MOST_CHAINS = 50;

function chainsTo(to: string, { before }: Search, most: number): Chain[] {
  const chains: Chain[] = [];
  const walk = (at: string, entities: readonly string[], links: readonly (readonly Link[])[]): void => {
    if (chains.length >= most) return;
    const steps = before.get(at) ?? [];
    if (steps.length === 0) {
      chains.push({ entities: [at, ...entities], links });
      return;
    }
    const byEntry = Map.groupBy(steps, (step) => step.to);
    for (const [previous, parallel] of byEntry)
      walk(previous, [at, ...entities], [parallel.map((step) => step.link), ...links]);
  };
  walk(to, [], []);
  return chains;
}

/**
 * The shortest ways from one entry to another. "There is none" is an answer too: it names where the chain stops, and the
 * nearest way over links of any type and direction.
 */
export function findRoutes(map: MapData, from: string, to: string, over: Over): Routes {
  const search = searchRoutes(map, from, to, over);
  if (map.entity.has(to) && search.distance.has(to)) {
    const chains = chainsTo(to, search, MOST_CHAINS + 1);
    return { found: true, chains: chains.slice(0, MOST_CHAINS), more: chains.length > MOST_CHAINS };
  }
  const everywhere = searchRoutes(map, from, to, { types: [], route: 'any' });
  const nearest = everywhere.distance.has(to) ? chainsTo(to, everywhere, 3) : [];
  return { found: false, stopsAt: endsOf(map, search, over), nearest };
}

/** Where one gets to and no further: the entries reached that lead to no entry farther from the start. */
function endsOf(map: MapData, { distance }: Search, over: Over): string[] {
  return [...distance.keys()]
    .filter((entity) => {
      const far = distance.get(entity) ?? 0;
      return stepsFrom(map, entity, over).every(({ to }) => (distance.get(to) ?? 0) <= far);
    })
    .sort((a, b) => (distance.get(b) ?? 0) - (distance.get(a) ?? 0) || (a < b ? -1 : 1));
}
