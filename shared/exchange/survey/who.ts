// Who can be asked, and asked about, where nobody is named.
import type { Entity } from '../../model/entity.ts';
import type { MapData } from '../../model/map-data.ts';

/** Whoever can answer. */
const WHO_ANSWERS: readonly string[] = ['organisation', 'group', 'person'];

/** Forms go out of the house: whoever is restricted, or not shown by name, is in them only where they were named. */
export const canStandIn = ({ status, restricted, person }: Entity): boolean =>
  status === 'existing' && !restricted && person?.shownAs !== 'hidden';

const idsWhere = (map: MapData, is: (entity: Entity) => boolean): string[] =>
  [...map.entity.values()].filter((entity) => is(entity) && canStandIn(entity)).map(({ id }) => id);

export const usuallyAsked = (map: MapData): string[] => idsWhere(map, ({ kind }) => WHO_ANSWERS.includes(kind));
export const askedOfKind = (map: MapData, kind: string): string[] => idsWhere(map, (entity) => entity.kind === kind);
