// The map as measures see it: entries by number, neighbours in packed arrays, so that a walk over all pairs stays quick.
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';

/** Neighbours of entry `i` stand in `neighbours[offsets[i] .. offsets[i + 1])`; each once, however many links there are, in ascending order. */
export type Adjacency = { readonly offsets: Uint32Array; readonly neighbours: Uint32Array };

export type Network = {
  readonly ids: readonly string[];
  /** Whom a link reaches whatever its direction. */
  readonly any: Adjacency;
  /** Along the direction of links, and against it. A link both ways or without direction runs both ways. */
  readonly out: Adjacency;
  readonly in: Adjacency;
};

function packed(size: number, sets: readonly ReadonlySet<number>[]): Adjacency {
  const offsets = new Uint32Array(size + 1);
  for (let i = 0; i < size; i++) offsets[i + 1] = (offsets[i] ?? 0) + (sets[i]?.size ?? 0);
  const neighbours = new Uint32Array(offsets[size] ?? 0);
  sets.forEach((set, i) => {
    neighbours.set(
      [...set].sort((a, b) => a - b),
      offsets[i],
    );
  });
  return { offsets, neighbours };
}

const setsFor = (size: number): Set<number>[] => Array.from({ length: size }, () => new Set<number>());

/** A network of entries and links; links to an entry itself, and those with an end that is not among the entries, are passed over. */
export function networkOf(
  entities: Iterable<string>,
  links: Iterable<Pick<Link, 'from' | 'to' | 'direction'>>,
): Network {
  const ids = [...entities].sort();
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const size = ids.length;
  const [any, out, into] = [setsFor(size), setsFor(size), setsFor(size)];
  for (const { from, to, direction } of links) {
    const a = numbers.get(from);
    const b = numbers.get(to);
    if (a === undefined || b === undefined || a === b) continue;
    any[a]?.add(b);
    any[b]?.add(a);
    out[a]?.add(b);
    into[b]?.add(a);
    if (direction === 'forward') continue;
    out[b]?.add(a);
    into[a]?.add(b);
  }
  return { ids, any: packed(size, any), out: packed(size, out), in: packed(size, into) };
}

const known = new WeakMap<MapData['link'], { readonly entities: MapData['entity']; readonly network: Network }>();

/** What counts unless a question says otherwise: every entry, and the links that exist now. Remembered until either changes. */
export function existingNetwork(map: MapData): Network {
  const before = known.get(map.link);
  if (before?.entities === map.entity) return before.network;
  const existing = [...map.link.values()].filter(({ status }) => status === 'existing');
  const network = networkOf(map.entity.keys(), existing);
  known.set(map.link, { entities: map.entity, network });
  return network;
}
