import type { MapData } from '../../shared/model/map-data.ts';

/**
 * Workers read of sources what they are, not what they say, and only the snapshots they are asked about; either can be megabytes.
 * @param snapshots ids of those that are needed
 */
export function withoutTexts(map: MapData, snapshots: readonly string[] = []): MapData {
  return {
    ...map,
    source: new Map([...map.source].map(([id, source]) => [id, { ...source, text: null }])),
    snapshot: new Map([...map.snapshot].filter(([id]) => snapshots.includes(id))),
  };
}
