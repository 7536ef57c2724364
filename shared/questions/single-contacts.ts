// Bodies that know each other through one person only.
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { compareText } from '../util/compare.ts';

export type SingleContact = {
  readonly person: string;
  /** What the person is part of. */
  readonly body: string;
  readonly other: string;
  /** How many links, all of which the person is at one end of. */
  readonly links: number;
};

/** The organisation or group at the top of what an entry is part of; the entry itself when it is part of nothing. Null for a person of no body. */
function bodyOf(map: MapData, id: string): string | null {
  const met = new Set<string>();
  let at = map.entity.get(id as never);
  while (at?.parent && !met.has(at.id)) {
    met.add(at.id);
    at = map.entity.get(at.parent);
  }
  return !at || at.kind === 'person' ? null : at.id;
}

/** Pairs of bodies of which every link between them, and between what is part of them, has one and the same person at an end. */
export function singleContacts(map: MapData, links: readonly Link[]): SingleContact[] {
  const bodies = new Map([...map.entity.keys()].map((id) => [id as string, bodyOf(map, id)]));
  const pairs = new Map<string, { readonly a: string; readonly b: string; readonly links: Link[] }>();
  for (const link of links) {
    const [a, b] = [bodies.get(link.from) ?? null, bodies.get(link.to) ?? null].sort((x, y) =>
      compareText(x ?? '', y ?? ''),
    );
    if (!a || !b || a === b) continue;
    const pair = pairs.get(`${a} ${b}`) ?? { a, b, links: [] };
    pair.links.push(link);
    pairs.set(`${a} ${b}`, pair);
  }
  const isPerson = (id: string): boolean => map.entity.get(id as never)?.kind === 'person';
  return [...pairs.values()]
    .flatMap(({ a, b, links: between }): SingleContact[] => {
      const [first] = between;
      const ends = first ? [first.from as string, first.to as string] : [];
      const person = ends.find((id) => isPerson(id) && between.every(({ from, to }) => from === id || to === id));
      if (person === undefined) return [];
      const body = bodies.get(person) === a ? a : b;
      return [{ person, body, other: body === a ? b : a, links: between.length }];
    })
    .sort((x, y) => compareText(x.person, y.person) || compareText(x.other, y.other));
}
