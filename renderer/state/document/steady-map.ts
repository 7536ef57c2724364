import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import type { RecordKind } from '../../../shared/model/records.ts';
import { useMap } from './hooks.ts';

/** What says nothing about entries, links and evidence: moving an entry must not list them all anew. */
const BESIDE_THE_POINT: ReadonlySet<RecordKind> = new Set(['position', 'view', 'setting', 'receipt', 'mapping']);

const isSame = (a: MapData, b: MapData): boolean =>
  a === b || (Object.keys(a) as RecordKind[]).every((kind) => BESIDE_THE_POINT.has(kind) || a[kind] === b[kind]);

let last = EMPTY_MAP;

/** The map; the same object for as long as nothing but places, views and settings is another. For what takes long to list. */
export function useSteadyMap(): MapData {
  const map = useMap();
  if (!isSame(last, map)) last = map;
  return last;
}
