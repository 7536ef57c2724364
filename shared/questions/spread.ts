// How a message spreads over what carries it, and who would pass it on to whom.
import { type Step, stepsFrom, stepsTo } from '../graph/paths/steps.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { isNever } from './communicating.ts';

export type Heard = {
  /** Steps from the start, which is 0. */
  readonly steps: number;
  /** From whom, over which link; null at the start. */
  readonly by: { readonly entry: string; readonly link: Link } | null;
};

/** Everyone whom a message from one reaches, nearest first: one shortest way to each. Nobody hears over a link that says “never”. */
export function spreadFrom(map: MapData, from: string, types: readonly string[]): Map<string, Heard> {
  const heard = new Map<string, Heard>();
  let frontier = map.entity.has(from) ? [from] : [];
  for (const id of frontier) heard.set(id, { steps: 0, by: null });
  for (let steps = 1; frontier.length > 0; steps++) {
    const next: string[] = [];
    for (const entry of frontier) {
      for (const { link, to } of stepsFrom(map, entry, { types, route: 'message' })) {
        if (heard.has(to) || isNever(map, link)) continue;
        heard.set(to, { steps, by: { entry, link } });
        next.push(to);
      }
    }
    frontier = next;
  }
  return heard;
}

/** The chain from the start to somebody, both included; empty when it never hears. */
export function chainTo(heard: ReadonlyMap<string, Heard>, entry: string): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = heard.has(entry) ? entry : undefined; at !== undefined; ) {
    chain.push(at);
    at = heard.get(at)?.by?.entry;
  }
  return chain.reverse();
}

/** The steps by which somebody is told directly. */
export function toldBy(map: MapData, entry: string, types: readonly string[]): Step[] {
  return stepsTo(map, entry, { types, route: 'message' }).filter(({ link }) => !isNever(map, link));
}

export type Messenger = {
  readonly entry: string /** Whom it tells that those chosen before do not. */;
  readonly adds: readonly string[];
};

/**
 * The best few to pass a message on: greedy set cover. Each is the one that tells most of those whom nobody chosen before tells;
 * the first few are near the best there can be (Nemhauser, Wolsey and Fisher 1978), and never more than `most`.
 * @param tells whom each candidate tells, in the order that settles ties
 */
export function bestMessengers(tells: ReadonlyMap<string, readonly string[]>, most: number): Messenger[] {
  const chosen: Messenger[] = [];
  const told = new Set<string>();
  while (chosen.length < most) {
    let best: Messenger | null = null;
    for (const [entry, all] of tells) {
      if (all.length <= (best?.adds.length ?? 0)) continue;
      const adds = all.filter((id) => !told.has(id));
      if (adds.length > (best?.adds.length ?? 0)) best = { entry, adds };
    }
    if (!best) break;
    for (const id of best.adds) told.add(id);
    chosen.push(best);
  }
  return chosen;
}
