// What files hold before they are imported: their tables, what each column is taken for, and a few of its values.
import type { LookedTable } from '../contract/receipt.ts';
import { type Mapping, meantBy, OWN_FIELD } from '../exchange/tables/mapping.ts';
import { type ColumnRole, recognise } from '../exchange/tables/recognise.ts';
import type { Table } from '../exchange/tables/table.ts';
import type { MapData } from '../model/map-data.ts';
import { saidOf } from './import-mappings.ts';
import { parterSeer } from './import-parters.ts';

const SAMPLES = 3;
const LONGEST_SAMPLE = 60;

/**
 * A table that nobody knows is left out where its file has others that are known, unless something is said of it.
 * @param mapping what the user has said so far; the map may remember more
 */
export function lookAtTables(map: MapData, tables: readonly Table[], mapping?: Mapping): LookedTable[] {
  const looks = tables.map((table) => {
    const said = saidOf(map, table, mapping);
    return { table, said, known: recognise(table, said) };
  });
  const see = parterSeer(map);
  return looks.map(({ table, said, known }) => {
    const isBeside = !said && !known.ok && looks.some((other) => other.table.source === table.source && other.known.ok);
    const isOut = said?.kind === 'none' || isBeside;
    const meant = meantBy(said);
    const parters = known.ok ? see(table, known.value, said) : [];
    return {
      source: table.source,
      sheet: table.sheet,
      rows: table.rows.length,
      kind: isOut ? 'none' : known.ok ? known.value.kind : (said?.kind ?? null),
      columns: table.headers.map((header, at) => ({
        header: header.trim(),
        as: known.ok ? asSaid(known.value.roles[at]) : (meant(header) ?? OWN_FIELD),
        samples: samplesOf(table, at),
        parter: parters[at]?.parter ?? null,
      })),
      problem: isOut || known.ok ? null : known.error,
    };
  });
}

function asSaid(role: ColumnRole | undefined): string | null {
  if (role === undefined || 'leftOut' in role || 'unnamed' in role) return null;
  return 'column' in role ? role.column : OWN_FIELD;
}

/** The first different values of a column. */
function samplesOf({ rows }: Table, at: number): string[] {
  const samples = new Set<string>();
  for (const { cells } of rows) {
    const text = (cells[at] ?? '').trim();
    if (text !== '') samples.add(text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text);
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}
