// Which work is meant for whom: links that target an audience or a place.
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { byName } from './say.ts';
import { type Serving, servingsOf, wholesOf } from './serving.ts';

/** Whom work is meant for, or an audience that none is meant for. */
export type Aim = {
  readonly id: string;
  readonly by: readonly string[];
  /** Work that is planned or proposed, or whose link is. */
  readonly later: readonly string[];
  /** What it is part of that work is meant for. */
  readonly within: readonly string[];
};

export type Work = {
  readonly id: string;
  readonly meantFor: readonly string[];
  readonly later: readonly string[];
  /** What it is part of that says for whom it is. */
  readonly within: readonly string[];
};

type Sides = { readonly now: readonly Serving[]; readonly later: readonly Serving[] };

/** What is over is meant for nobody any more; what is still to come, or is meant to be for somebody, comes later. */
function sidesOf(map: MapData, links: readonly Link[]): Sides {
  const statusOf = (id: string) => map.entity.get(id)?.status;
  const live = servingsOf(links).filter(
    ({ server, served, link }) =>
      link.status !== 'ended' && statusOf(server) !== 'ended' && statusOf(served) !== 'ended',
  );
  const isNow = ({ server, link }: Serving): boolean => link.status === 'existing' && statusOf(server) === 'existing';
  return { now: live.filter(isNow), later: live.filter((serving) => !isNow(serving)) };
}

const idsBy = (map: MapData, servings: readonly Serving[], end: 'server' | 'served', other: 'server' | 'served') =>
  new Map(
    [...Map.groupBy(servings, (serving) => serving[end])].map(([id, own]) => [
      id,
      byName(map, new Set(own.map((serving) => serving[other]))),
    ]),
  );

/** Existing audiences and whatever work is meant for, those that none is meant for first, then those by fewest. */
export function aimsOf(map: MapData, links: readonly Link[], about: readonly string[]): Aim[] {
  const { now, later } = sidesOf(map, links);
  const by = idsBy(map, now, 'served', 'server');
  const after = idsBy(map, later, 'served', 'server');
  const audiences = [...map.entity.values()]
    .filter(
      ({ id, kind, status }) =>
        kind === 'audience' && (about.includes(id) || (about.length === 0 && status === 'existing')),
    )
    .map(({ id }) => id);
  // Of those asked about, whole and part are known from the links of all.
  const meant = new Set(
    sidesOf(
      map,
      [...map.link.values()].filter(({ type }) => type === 'targets'),
    ).now.map(({ served }) => served),
  );
  return byName(map, new Set<string>([...audiences, ...by.keys(), ...after.keys()]))
    .map((id) => {
      const own = by.get(id) ?? [];
      return {
        id,
        by: own,
        later: (after.get(id) ?? []).filter((each) => !own.includes(each)),
        within: wholesOf(map, id).filter((whole) => meant.has(whole)),
      };
    })
    .sort((a, b) => a.by.length - b.by.length);
}

/** Existing projects, and whatever else is meant for somebody, that meant for most first. */
export function worksOf(map: MapData, links: readonly Link[], about: readonly string[]): Work[] {
  const { now, later } = sidesOf(map, links);
  const meantFor = idsBy(map, now, 'server', 'served');
  const after = idsBy(map, later, 'server', 'served');
  const projects = [...map.entity.values()]
    .filter(
      ({ id, kind, status }) =>
        kind === 'project' && status === 'existing' && (about.length === 0 || about.includes(id)),
    )
    .map(({ id }) => id);
  const saying = new Set(
    sidesOf(
      map,
      [...map.link.values()].filter(({ type }) => type === 'targets'),
    ).now.map(({ server }) => server),
  );
  return byName(map, new Set<string>([...projects, ...meantFor.keys()]))
    .map((id) => {
      const own = meantFor.get(id) ?? [];
      return {
        id,
        meantFor: own,
        later: (after.get(id) ?? []).filter((each) => !own.includes(each)),
        within: wholesOf(map, id).filter((whole) => saying.has(whole)),
      };
    })
    .sort((a, b) => b.meantFor.length - a.meantFor.length);
}
