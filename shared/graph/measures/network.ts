// The map as measures see it: entries by number, neighbours in packed arrays, so that a walk over all pairs stays quick.
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';

/**
 * Neighbours of entry `i` stand in `neighbours[offsets[i] .. offsets[i + 1])`; each once, however many links there are, in
 * ascending order. `weights` stand beside them: the sum of what the links to that neighbour weigh, or 1 when weights do not count.
 */
export type Adjacency = {
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
};

export type Network = {
  readonly ids: readonly string[];
  /** Whom a link reaches whatever its direction. */
  readonly any: Adjacency;
  /** Along the direction of links, and against it; a link both ways or without direction runs both ways. As `any` when direction does not count. */
  readonly out: Adjacency;
  readonly in: Adjacency;
  readonly isDirected: boolean;
  readonly isWeighted: boolean;
};

export type NetworkOptions = { readonly isDirected?: boolean; readonly isWeighted?: boolean };

export type Tie = Pick<Link, 'from' | 'to' | 'direction'> & Partial<Pick<Link, 'weight' | 'strength'>>;

/** What a link weighs: its weight when an import gave one, else its strength as judged, else 1. */
export const weightOf = ({ weight, strength }: Partial<Pick<Link, 'weight' | 'strength'>>): number =>
  weight ?? strength ?? 1;

type Sums = readonly Map<number, number>[];

function packed(sums: Sums): Adjacency {
  const offsets = new Uint32Array(sums.length + 1);
  sums.forEach((sum, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + sum.size;
  });
  const neighbours = new Uint32Array(offsets[sums.length] ?? 0);
  const weights = new Float64Array(neighbours.length);
  sums.forEach((sum, i) => {
    const sorted = [...sum].sort(([a], [b]) => a - b);
    sorted.forEach(([neighbour, weight], place) => {
      neighbours[(offsets[i] ?? 0) + place] = neighbour;
      weights[(offsets[i] ?? 0) + place] = weight;
    });
  });
  return { offsets, neighbours, weights };
}

const sumsFor = (size: number): Sums => Array.from({ length: size }, () => new Map<number, number>());

/**
 * A network of entries and links. Links to an entry itself, those with an end that is not among the entries, and in a weighted
 * network those whose weight is not positive, are passed over.
 */
export function networkOf(
  entities: Iterable<string>,
  links: Iterable<Tie>,
  { isDirected = true, isWeighted = false }: NetworkOptions = {},
): Network {
  const ids = [...entities].sort();
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const [any, out, into] = [sumsFor(ids.length), sumsFor(ids.length), sumsFor(ids.length)];
  for (const link of sorted(links, isWeighted)) {
    const a = numbers.get(link.from);
    const b = numbers.get(link.to);
    const weight = isWeighted ? weightOf(link) : 1;
    if (a === undefined || b === undefined || a === b || !(weight > 0)) continue;
    const add = (sums: Sums, from: number, to: number): void => {
      const sum = sums[from];
      sum?.set(to, isWeighted ? (sum.get(to) ?? 0) + weight : 1);
    };
    add(any, a, b);
    add(any, b, a);
    if (!isDirected) continue;
    add(out, a, b);
    add(into, b, a);
    if (link.direction === 'forward') continue;
    add(out, b, a);
    add(into, a, b);
  }
  const packedAny = packed(any);
  if (!isDirected) return { ids, any: packedAny, out: packedAny, in: packedAny, isDirected, isWeighted };
  return { ids, any: packedAny, out: packed(out), in: packed(into), isDirected, isWeighted };
}

/** Sums of fractions depend on their order in the last digit: the same links must give the same sums however they are listed. */
function sorted(links: Iterable<Tie>, isWeighted: boolean): Iterable<Tie> {
  return isWeighted ? [...links].sort((a, b) => weightOf(a) - weightOf(b)) : links;
}

/** Networks of a map's links by their options, remembered until entries or links change. */
type Known = { readonly entities: MapData['entity']; readonly networks: Map<string, Network> };
const known = new WeakMap<MapData['link'], Known>();
/** Of the map that was asked about last: most edits change nothing that a network is made of. */
let newest: (Known & { readonly links: MapData['link'] }) | null = null;

/** What counts unless a question says otherwise: every entry, and the links that exist now. */
export function existingNetwork(map: MapData, options: NetworkOptions = {}): Network {
  let entry = known.get(map.link);
  if (entry?.entities !== map.entity) {
    const networks =
      newest && isSameNetwork({ entity: newest.entities, link: newest.links }, map)
        ? newest.networks
        : new Map<string, Network>();
    entry = { entities: map.entity, networks };
    known.set(map.link, entry);
  }
  newest = { ...entry, links: map.link };
  const key = `${options.isDirected ?? true} ${options.isWeighted ?? false}`;
  let network = entry.networks.get(key);
  if (!network) {
    const existing = [...map.link.values()].filter(({ status }) => status === 'existing');
    network = networkOf(map.entity.keys(), existing, options);
    entry.networks.set(key, network);
  }
  return network;
}

const TIED_BY = ['from', 'to', 'direction', 'status', 'weight', 'strength'] as const;

/** Whether two maps have the same entries, tied alike, whatever else is said of them. */
export function isSameNetwork(before: Pick<MapData, 'entity' | 'link'>, { entity, link }: MapData): boolean {
  if (before.entity.size !== entity.size || before.link.size !== link.size) return false;
  for (const id of entity.keys()) if (!before.entity.has(id)) return false;
  for (const [id, now] of link) {
    const then = before.link.get(id);
    if (then !== now && (!then || TIED_BY.some((field) => then[field] !== now[field]))) return false;
  }
  return true;
}

/** The same network with every link running both ways. */
export function withoutDirection(network: Network): Network {
  return { ...network, out: network.any, in: network.any, isDirected: false };
}
