// The strategies that are not over, and who does what for each.
import type { MapData } from '../model/map-data.ts';
import { byName } from './say.ts';
import { isNow, type Serving, wholesOf } from './serving.ts';

export type KeptStrategy = {
  readonly id: string;
  readonly deliverers: readonly string[];
  /** Who is to deliver it, once what is planned or proposed comes about. */
  readonly later: readonly string[];
  readonly projects: readonly string[];
  readonly others: readonly string[];
  readonly partOf: string | null;
  /** What it is part of has somebody who delivers it. */
  readonly isWithinDelivered: boolean;
};

/** Strategies that are not over, with who does what for each; those without anybody first. */
export function keptStrategies(
  map: MapData,
  delivering: readonly Serving[],
  aligned: readonly Serving[],
): KeptStrategy[] {
  const delivery = Map.groupBy(delivering, ({ served }) => served);
  const alignment = Map.groupBy(aligned, ({ served }) => served);
  const all = [...map.entity.values()].filter(({ kind, status }) => kind === 'strategy' && status !== 'ended');
  const isProject = (id: string): boolean => map.entity.get(id)?.kind === 'project';
  const servers = (servings: readonly Serving[] = []): string[] =>
    byName(map, new Set(servings.map(({ server }) => server)));
  return byName(
    map,
    all.map(({ id }) => id),
  )
    .map((id): KeptStrategy => {
      const deliverers = servers(delivery.get(id)?.filter(isNow));
      const later = servers(delivery.get(id)?.filter(({ link }) => isToCome(link.status)));
      const near = servers(alignment.get(id)?.filter(isNow));
      return {
        id,
        deliverers,
        later: later.filter((each) => !deliverers.includes(each)),
        projects: near.filter(isProject),
        others: near.filter((each) => !isProject(each)),
        partOf: map.entity.get(id)?.parent ?? null,
        isWithinDelivered: wholesOf(map, id).some((whole) => delivery.get(whole)?.some(isNow)),
      };
    })
    .sort((a, b) => needOf(a) - needOf(b));
}

const isToCome = (status: string): boolean => status === 'planned' || status === 'proposed';
/** Nobody now or later, then nobody yet, then somebody. */
export const needOf = ({ deliverers, later }: KeptStrategy): number =>
  deliverers.length > 0 ? 2 : later.length > 0 ? 1 : 0;
