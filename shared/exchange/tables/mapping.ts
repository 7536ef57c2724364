// What the columns of somebody's table mean in ours, where that is said: by a file, or by hand.
import { z } from 'zod';
import { type Result, refuse, succeed } from '../../util/result.ts';
import { COLUMNS, headerKey } from './columns.ts';
import { parterSchema, TABLE_KINDS, type Table, type TableKind } from './table.ts';

/** Stands for a column that becomes a field of the user's own. */
export const OWN_FIELD = 'own';

const meaning = {
  /** Which of our tables it is; `none`: it is left out. */
  kind: z.enum([...TABLE_KINDS, 'none']).optional(),
  /** By header: one of our columns, `own` for a field of the user's own, null for a column that is left out. */
  columns: z.record(z.string(), z.string().nullable()),
  /** By header: what parts several values in one cell. */
  parts: z.record(z.string(), parterSchema).optional(),
};

/** What is said of one table; of every table where neither file nor sheet is named. */
export const tableMappingSchema = z.strictObject({
  source: z.string().optional(),
  sheet: z.string().nullable().optional(),
  ...meaning,
});
export type TableMapping = z.infer<typeof tableMappingSchema>;

export const mappingSchema = z.strictObject({ tables: z.array(tableMappingSchema) });
export type Mapping = z.infer<typeof mappingSchema>;

/** As a map keeps it: for tables with just these headers. */
export const keptMappingSchema = z.strictObject({ headers: z.array(z.string()), ...meaning });
export type KeptMapping = z.infer<typeof keptMappingSchema>;

/** What is said of a table: the first that speaks of its file and sheet. */
export function mappingFor(mapping: Mapping | undefined, { source, sheet }: Pick<Table, 'source' | 'sheet'>) {
  return mapping?.tables.find(
    (each) =>
      (each.source === undefined || each.source === source) && (each.sheet === undefined || each.sheet === sheet),
  );
}

/** Tables with the same headers, in any order, are read alike. */
export function isForHeaders(kept: KeptMapping, headers: readonly string[]): boolean {
  const keysOf = (all: readonly string[]): string => JSON.stringify(all.map(headerKey).toSorted());
  return keysOf(kept.headers) === keysOf(headers);
}

/** The headers by what they mean: a name of ours where one is said, nothing for a column that is left out or is the user's own. */
export function meantHeaders(headers: readonly string[], said: Pick<TableMapping, 'columns'> | undefined): string[] {
  const meant = meantBy(said);
  return headers.map((header) => {
    const as = meant(header);
    return as === undefined ? header : as === null || as === OWN_FIELD ? '' : as;
  });
}

/** What a header is said to mean; undefined where nothing is said of it. */
export function meantBy(
  said: Pick<TableMapping, 'columns'> | undefined,
): (header: string) => string | null | undefined {
  const byKey = new Map(Object.entries(said?.columns ?? {}).map(([header, as]) => [headerKey(header), as]));
  return (header) => byKey.get(headerKey(header));
}

/** Whether every column that is named is one of ours; else a sentence. */
export function checkMapping(kind: TableKind, said: Pick<TableMapping, 'columns'>): Result<null, string> {
  for (const [header, as] of Object.entries(said.columns)) {
    if (as === null || as === OWN_FIELD || Object.hasOwn(COLUMNS[kind], as)) continue;
    const known = Object.keys(COLUMNS[kind]).join(', ');
    return refuse(`“${header}” cannot mean “${as}”: the columns of ${kind} are ${known}; or say own, or null.`);
  }
  return succeed(null);
}

/** What no table of ours has a column for, as a sentence; null where there is a column for all. */
export function oddMeaning(said: Pick<TableMapping, 'columns'> | undefined): string | null {
  const isColumn = (as: string): boolean => TABLE_KINDS.some((kind) => Object.hasOwn(COLUMNS[kind], as));
  const odd = Object.entries(said?.columns ?? {}).find(([, as]) => as !== null && as !== OWN_FIELD && !isColumn(as));
  if (!odd) return null;
  const known = Object.keys(COLUMNS.entities).join(', ');
  return `“${odd[0]}” cannot mean “${odd[1]}”: no table has such a column. Those of entities are ${known}; of links ${Object.keys(COLUMNS.links).join(', ')}.`;
}
