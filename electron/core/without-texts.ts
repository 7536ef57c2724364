import type { MapData } from '../../shared/model/map-data.ts';

/** For threads that read of sources what they are, not what they say; that can be megabytes. */
export function withoutTexts(map: MapData): MapData {
  return { ...map, source: new Map([...map.source].map(([id, source]) => [id, { ...source, text: null }])) };
}
