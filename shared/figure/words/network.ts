// The network that stands on the page, and what stands out in it.
import { betweenness } from '../../graph/measures/betweenness.ts';
import { weakPlaces } from '../../graph/measures/cut-points.ts';
import { degreesOf } from '../../graph/measures/degree.ts';
import { type Network, networkOf } from '../../graph/measures/network.ts';
import { weakParts } from '../../graph/measures/parts.ts';
import { compareText } from '../../util/compare.ts';
import { type Joining, joiningOf } from './joining.ts';
import type { Picture } from './picture.ts';

/** Above so many entries times links, working out go-betweens would keep somebody waiting who only looks at the page. */
export const MOST_WALKED = 6_000_000;

/** A share of all pairs from which on an entry is called a go-between. */
const LEAST_SHARE = 0.03;

/** A share is of the pairs of others. */
export type Ranked = { readonly id: string; readonly value: number };

export type PictureNetwork = {
  /** Entries with a link, by how many others they are linked to, the most first; of as many, in the order of ids. */
  readonly linked: readonly Ranked[];
  /** Entries on many of the shortest ways between others, by the share of the pairs of others; null where there are too many to tell. */
  readonly between: readonly Ranked[] | null;
  /** Entries without which some of the others would lose touch, those with most links first. */
  readonly cutPoints: readonly string[];
  readonly joining: Joining;
  /** How many entries each part holds that has several, the largest first. */
  readonly parts: readonly number[];
  /** Entries without any link on the page, and those whose links do not count. */
  readonly alone: readonly string[];
  readonly waiting: readonly string[];
  /** Whether those links count that exist; where none does, all do. */
  readonly isExisting: boolean;
  /** Links that count, and those that do not. */
  readonly counted: number;
  readonly planned: number;
  readonly ended: number;
};

/** Links that exist count; where none does, all do. */
export function networkOfPicture({ map, shown }: Pick<Picture, 'map' | 'shown'>): PictureNetwork {
  const all = [...shown.links].map((id) => map.link.get(id)).filter((link) => link !== undefined);
  const existing = all.filter(({ status }) => status === 'existing');
  const links = existing.length > 0 ? existing : all;
  const network = networkOf(shown.entities, links, { isDirected: false });
  const { ids } = network;
  const degrees = degreesOf(network.any);
  const byDegree = rank(ids, degrees);
  const order = new Map(byDegree.map(({ id }, index) => [id, index]));
  const { points, pairs } = weakPlaces(network);
  const parts = weakParts(network);
  const touched = new Set(all.flatMap(({ from, to }): string[] => (from === to ? [] : [from, to])));
  const left = all.length === links.length ? [] : all.filter(({ status }) => status !== 'existing');
  const ended = left.filter(({ status }) => status === 'ended').length;
  return {
    linked: byDegree.filter(({ value }) => value > 0),
    between: betweenIn(network, links.length),
    cutPoints: points.map((i) => ids[i] ?? '').sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    joining: joiningOf(network, pairs, links),
    parts: parts.sizes.filter((size) => size > 1).sort((a, b) => b - a),
    alone: ids.filter((id, i) => degrees[i] === 0 && !touched.has(id)),
    waiting: ids.filter((id, i) => degrees[i] === 0 && touched.has(id)),
    isExisting: existing.length > 0 || all.length === 0,
    counted: links.length,
    planned: left.length - ended,
    ended,
  };
}

function rank(ids: readonly string[], values: ArrayLike<number>): Ranked[] {
  return ids
    .map((id, i) => ({ id, value: values[i] ?? 0 }))
    .sort((a, b) => b.value - a.value || compareText(a.id, b.id));
}

function betweenIn(network: Network, links: number): Ranked[] | null {
  const { ids } = network;
  if (ids.length * links > MOST_WALKED) return null;
  const pairs = betweenness.normalised?.by(network) ?? 1;
  if (!(pairs > 0)) return [];
  const shares = betweenness.run(network).map((value) => value / pairs);
  return rank(ids, shares).filter(({ value }) => value >= LEAST_SHARE);
}
