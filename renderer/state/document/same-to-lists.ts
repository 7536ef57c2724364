import type { MapData } from '../../../shared/model/map-data.ts';
import type { RecordKind } from '../../../shared/model/records.ts';

/** What says nothing about entries, links and evidence, and what no filter looks at. */
const BESIDE_THE_POINT: ReadonlySet<RecordKind> = new Set([
  'position',
  'view',
  'setting',
  'receipt',
  'mapping',
  'expectation',
  'snapshot',
]);

/** Whether nothing but places, views, expectations and the like differs: moving an entry must not filter and list them all anew. */
export function isSameToLists(a: MapData, b: MapData): boolean {
  return a === b || (Object.keys(a) as RecordKind[]).every((kind) => BESIDE_THE_POINT.has(kind) || a[kind] === b[kind]);
}
