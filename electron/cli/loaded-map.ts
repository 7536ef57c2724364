import type { RequestResult } from '../../shared/contract/requests.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { RECORD_KINDS } from '../../shared/model/records.ts';

/** The map that `map.load` answers with, as everything in shared/ reads it. */
export function mapOf({ records }: RequestResult<'map.load'>): MapData {
  return Object.fromEntries(
    RECORD_KINDS.map((kind) => {
      const listed = (records[kind] ?? []) as unknown as readonly { readonly id: string }[];
      return [kind, new Map(listed.map((record) => [record.id, record]))];
    }),
  ) as unknown as MapData;
}
