// The map inside a snapshot: the JSON exchange form, as short as it can be read again.
import type { Snapshot } from '../../model/engagement.ts';
import { EMPTY_MAP, type MapData } from '../../model/map-data.ts';
import { RECORD_KINDS } from '../../model/records.ts';
import type { Json } from '../../util/canonical-json.ts';
import { remembered } from '../../util/remembered.ts';
import { readMapJson } from './read.ts';
import { mapToShortJson } from './write.ts';

/**
 * What a snapshot keeps of a map. Other snapshots and what imports did say nothing of how the map stood, and texts of sources never
 * change and can be megabytes: they stay out.
 */
export function snapshotForm(map: MapData): Json {
  const source = new Map([...map.source].map(([id, each]) => [id, { ...each, text: null, read: [] }]));
  return mapToShortJson({ ...map, source, snapshot: new Map(), mapping: new Map() });
}

/** The map as it stood; null when what the snapshot holds cannot be read as a map. Remembered for as long as the snapshot lives. */
export const mapOfSnapshot: (snapshot: Snapshot) => MapData | null = remembered(({ map }: Snapshot) => {
  const read = readMapJson(map);
  if (!read.ok || read.value.problems.length > 0) return null;
  const collections = RECORD_KINDS.map((kind) => [
    kind,
    new Map(read.value.records.filter(({ record }) => record === kind).map(({ value }) => [value.id, value])),
  ]);
  return { ...EMPTY_MAP, ...Object.fromEntries(collections) } as MapData;
});
