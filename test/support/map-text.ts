// Everything in a map as one text: two maps are the same when their texts are. Unlike the JSON export it leaves nothing out.
import type { MapData } from '../../shared/model/map-data.ts';
import { RECORD_KINDS } from '../../shared/model/records.ts';
import { canonicalJson } from '../../shared/util/canonical-json.ts';
import { compareText } from '../../shared/util/compare.ts';

export function mapText(map: MapData): string {
  const byId = (a: { id: string }, b: { id: string }) => compareText(a.id, b.id);
  return canonicalJson(RECORD_KINDS.map((kind) => [kind, [...map[kind].values()].sort(byId)]));
}
