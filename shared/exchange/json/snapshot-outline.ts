// What stands for the contents of a snapshot where they are not needed: how much they are. A snapshot is a whole map, and a map may
// have many, so the page is told of each by this and fetches what it looks at.
import type { Change } from '../../model/change.ts';
import type { Snapshot } from '../../model/engagement.ts';
import type { MapData } from '../../model/map-data.ts';
import type { Json } from '../../util/canonical-json.ts';

export type SnapshotCounts = { readonly entities: number; readonly links: number };

type JsonObject = { readonly [key: string]: Json };
const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** The one key of an outline, which no map in the exchange form has. */
const OUTLINE = 'outline';

const isOutline = (contents: Json): boolean => isObject(contents) && OUTLINE in contents;

/** How many entries and links a snapshot holds, from its contents or their outline; null when it holds something else. */
export function countsOfSnapshot({ map }: Pick<Snapshot, 'map'>): SnapshotCounts | null {
  if (!isObject(map)) return null;
  if (isOutline(map)) return (map as JsonObject)[OUTLINE] as SnapshotCounts | null;
  const { entities, links } = map;
  return Array.isArray(entities) && Array.isArray(links) ? { entities: entities.length, links: links.length } : null;
}

const outlineOf = (contents: Json): Json =>
  isOutline(contents) ? contents : { [OUTLINE]: countsOfSnapshot({ map: contents as Snapshot['map'] }) };

/** The snapshot without what it holds. */
export function outlined(snapshot: Snapshot): Snapshot {
  return { ...snapshot, map: outlineOf(snapshot.map) as Snapshot['map'] };
}

/** Changes as they are told to someone who has the outlines: they fit what such a one has, forth and back. */
export function changesOutlined(changes: readonly Change[]): readonly Change[] {
  const without = (fields: Change['before']): Change['before'] =>
    fields?.map === undefined ? fields : { ...fields, map: outlineOf(fields.map) };
  return changes.map((change) =>
    change.record === 'snapshot' ? { ...change, before: without(change.before), after: without(change.after) } : change,
  );
}

/** What snapshots hold, by their ids. */
export type SnapshotContents = ReadonlyMap<string, Json>;

// The map in a snapshot is made once for each record: the same outline with the same contents is the same record.
const filled = new WeakMap<Snapshot, { readonly contents: Json; readonly snapshot: Snapshot }>();

function fill(snapshot: Snapshot, contents: Json): Snapshot {
  const known = filled.get(snapshot);
  if (known?.contents === contents) return known.snapshot;
  const whole = { ...snapshot, map: contents as Snapshot['map'] };
  filled.set(snapshot, { contents, snapshot: whole });
  return whole;
}

/** The map with the contents of these snapshots in the place of their outlines. */
export function withContents(map: MapData, contents: SnapshotContents): MapData {
  if (contents.size === 0) return map;
  const snapshot = [...map.snapshot].map(([id, each]) => {
    const held = contents.get(id);
    return [id, held === undefined ? each : fill(each, held)] as const;
  });
  return { ...map, snapshot: new Map(snapshot) };
}
