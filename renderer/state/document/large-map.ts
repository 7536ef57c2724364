import type { MapData } from '../../../shared/model/map-data.ts';

/** With more entries and links than this, what takes a look at all of them is left to the host: typing must never be held up. */
const AT_ONCE = 4000;

export const isLarge = (map: MapData): boolean => map.entity.size + map.link.size > AT_ONCE;
