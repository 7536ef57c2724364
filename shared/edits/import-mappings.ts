// What columns mean, as it was said for this import or kept in the map from an earlier one, and the keeping of it.
import { headerKey } from '../exchange/tables/columns.ts';
import {
  isForHeaders,
  type KeptMapping,
  keptMappingSchema,
  type Mapping,
  mappingFor,
  type TableMapping,
} from '../exchange/tables/mapping.ts';
import type { Table } from '../exchange/tables/table.ts';
import type { Mapping as MappingRecord } from '../model/keeping.ts';
import type { MapData } from '../model/map-data.ts';
import { sameJson } from '../util/canonical-json.ts';
import type { Draft } from './import-draft.ts';
import { keptParts } from './import-parters.ts';

type Kept = { readonly record: MappingRecord; readonly mapping: KeptMapping };

/** What the map remembers for tables with these headers. */
function keptFor(map: MapData, headers: readonly string[]): Kept | undefined {
  for (const record of map.mapping.values()) {
    const read = keptMappingSchema.safeParse(record.mapping);
    if (read.success && isForHeaders(read.data, headers)) return { record, mapping: read.data };
  }
  return undefined;
}

/** What the columns of a table mean where that is said: now, or an earlier time. */
export function saidOf(map: MapData, table: Table, mapping: Mapping | undefined): TableMapping | undefined {
  const now = mappingFor(mapping, table);
  const kept = keptFor(map, table.headers)?.mapping;
  if (!now || !kept) return now ?? kept;
  // What is said now of some columns leaves what is known of the others, unless it is another kind of table.
  const isOther = now.kind !== undefined && kept.kind !== undefined && now.kind !== kept.kind;
  return isOther
    ? now
    : { ...kept, ...now, columns: byHeader(kept.columns, now.columns), parts: byHeader(kept.parts, now.parts) };
}

/** Both, of the same header the later. */
function byHeader<Value>(
  before: Readonly<Record<string, Value>> | undefined,
  now: Readonly<Record<string, Value>> | undefined,
): Record<string, Value> {
  const keys = new Set(Object.keys(now ?? {}).map(headerKey));
  const others = Object.entries(before ?? {}).filter(([header]) => !keys.has(headerKey(header)));
  return { ...Object.fromEntries(others), ...now };
}

/** What a mapping speaks of that the files do not have: a slip of the pen there would else go unseen. */
export function unfound(mapping: Mapping | undefined, tables: readonly Table[]): { what: string; why: string }[] {
  return (mapping?.tables ?? []).flatMap((said) => {
    const { source, sheet } = said;
    const meant = tables.filter((table) => mappingFor({ tables: [said] }, table) !== undefined);
    if (meant.length === 0) {
      const of = [source, sheet ? `sheet “${sheet}”` : ''].filter(Boolean).join(', ');
      const those = tables.map((table) => (table.sheet === null ? table.source : `sheet “${table.sheet}”`));
      return [{ what: `The mapping speaks of ${of}`, why: `there is none; there is ${those.join(', ')}` }];
    }
    const known = new Set(meant.flatMap(({ headers }) => headers.map(headerKey)));
    const headers = [...new Set([...Object.keys(said.columns), ...Object.keys(said.parts ?? {})])];
    const [first] = meant;
    return headers
      .filter((header) => !known.has(headerKey(header)))
      .map((header) => ({
        what: `The mapping speaks of a column “${header}”`,
        why: `no table has it${first ? `; ${first.source} has ${quoted(first.headers)}` : ''}`,
      }));
  });
}

const MOST_NAMED = 30;
const quoted = (headers: readonly string[]): string =>
  headers
    .filter((header) => header.trim() !== '')
    .slice(0, MOST_NAMED)
    .map((header) => `“${header.trim()}”`)
    .join(', ');

/** Keeps what was said now of tables, for the next time that tables have the same headers. */
export function keepMappings(
  draft: Draft,
  tables: readonly Table[],
  mapping: Mapping | undefined,
  newId: () => string,
): void {
  for (const table of tables) {
    if (!mappingFor(mapping, table)) continue;
    const said = saidOf(draft.base, table, mapping);
    if (!said || Object.keys({ ...said.columns, ...said.parts }).length === 0) continue;
    const headers = table.headers.map((header) => header.trim()).filter((header) => header !== '');
    const columns = Object.fromEntries(Object.entries(said.columns).map(([header, as]) => [header.trim(), as]));
    const kept = {
      headers,
      ...(said.kind === undefined ? {} : { kind: said.kind }),
      columns,
      ...keptParts(table, said.parts),
    };
    const before = keptFor(draft.base, table.headers);
    if (before && sameJson(before.record.mapping, kept)) continue;
    const name = table.sheet === null ? table.source : `${table.source}, ${table.sheet}`;
    const id = before?.record.id ?? (newId() as MappingRecord['id']);
    draft.put('mapping', { id, name: before?.record.name ?? name.slice(0, 200), mapping: kept } as MappingRecord);
  }
}
