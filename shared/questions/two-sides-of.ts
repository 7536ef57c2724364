// What joins one set of entries with another: ways from the one to the other, and who is linked to both.
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { partsOf } from '../model/map-index.ts';
import { byName } from './say.ts';

/** Somebody on the other side, and the shortest way there from the one; empty where there is none. */
export type Reach = { readonly id: string; readonly way: readonly string[] };

export type Between = {
  readonly id: string;
  readonly one: readonly string[];
  readonly other: readonly string[];
  /** Those of the other side that it is linked to and that no link joins with the one. */
  readonly apart: readonly string[];
};

/** The entries that were named and everything that is part of them and not over, unless it was named for the other side. */
export function sideOf(map: MapData, named: readonly string[], others: readonly string[]): Set<string> {
  const side = new Set(named);
  for (const id of side)
    for (const part of partsOf(map, id)) if (part.status === 'existing' && !others.includes(part.id)) side.add(part.id);
  return side;
}

/** Whom each is linked to; both in the order of names. */
function neighboursOf(map: MapData, links: readonly Link[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, Set<string>>();
  const put = (from: string, to: string): void => {
    const known = near.get(from) ?? new Set();
    near.set(from, known.add(to));
  };
  for (const { from, to } of links) {
    put(from, to);
    put(to, from);
  }
  const ids = byName(map, near.keys());
  const order = new Map(ids.map((id, at) => [id, at]));
  const at = (id: string): number => order.get(id) ?? 0;
  return new Map(ids.map((id) => [id, [...(near.get(id) ?? [])].sort((a, b) => at(a) - at(b))]));
}

export function bridgeOf(
  map: MapData,
  links: readonly Link[],
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): { readonly reached: readonly Reach[]; readonly between: readonly Between[] } {
  const near = neighboursOf(map, links);
  const cameFrom = new Map<string, string | null>(byName(map, one).map((id) => [id, null]));
  // A map goes on over what is put into it meanwhile: each is come to by a shortest way.
  for (const id of cameFrom.keys())
    for (const next of near.get(id) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, id);
  const wayTo = (id: string): string[] => {
    if (!cameFrom.has(id)) return [];
    const way: string[] = [];
    for (let at: string | null = id; at !== null; at = cameFrom.get(at) ?? null) way.unshift(at);
    return way;
  };
  const reached = byName(map, other).map((id) => ({ id, way: wayTo(id) }));
  const rank = ({ way }: Reach): number => (way.length === 0 ? Number.POSITIVE_INFINITY : way.length);
  const apart = new Set(reached.filter(({ way }) => way.length !== 2).map(({ id }) => id));
  const between = [...near.keys()]
    .filter((id) => !one.has(id) && !other.has(id))
    .map((id) => {
      const ends = near.get(id) ?? [];
      const there = ends.filter((end) => other.has(end));
      return {
        id,
        one: ends.filter((end) => one.has(end)),
        other: there,
        apart: there.filter((end) => apart.has(end)),
      };
    })
    .filter(({ one: here, other: there }) => here.length > 0 && there.length > 0)
    .sort((a, b) => b.apart.length - a.apart.length || b.other.length - a.other.length);
  return { reached: reached.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) > rank(a) ? 1 : -1)), between };
}
