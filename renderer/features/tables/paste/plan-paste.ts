// What pasted rows would do to the map, row by row: the import of tables, tried out on the map as the page knows it.
import type { AppError } from '../../../../shared/contract/errors.ts';
import type { Receipt } from '../../../../shared/contract/receipt.ts';
import { planEdit } from '../../../../shared/edits/index.ts';
import { type Pasted, type PastedColumn, type PastedKind, tableOf } from '../../../../shared/exchange/tables/pasted.ts';
import { type Table, VALUE_SEPARATOR } from '../../../../shared/exchange/tables/table.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { kindLabel } from '../../../../shared/model/words.ts';
import { guessKind } from '../../../../shared/quick-entry/index.ts';
import { foldText } from '../../../../shared/util/fold.ts';
import { type Edit, newId } from '../../../state/index.ts';

/** How the user has settled what the rows leave open. */
export type Settled = {
  /** Kinds of new entries that the rows name only as ends of links, by name. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Which entry is meant where several bear the name, by `doubtKey`. */
  readonly choices: ReadonlyMap<string, string>;
  /** Entries that names which the map does not have were meant for, by `foldText` of the name. */
  readonly meant: ReadonlyMap<string, string>;
};

export const NOTHING_SETTLED: Settled = { kinds: new Map(), choices: new Map(), meant: new Map() };

export type RowPlan = {
  readonly row: number;
  readonly cells: readonly string[];
  readonly outcome: 'added' | 'updated' | 'unchanged' | 'refused';
  /** Why it is refused, or what it changes, or what is new in it. */
  readonly notes: readonly string[];
  /** Cells that may mean several entries, each with those. */
  readonly doubts: readonly Receipt['ambiguous'][number][];
};

export type NewEntry = { readonly name: string; readonly kind: string };

export type PastePlan = {
  readonly rows: readonly RowPlan[];
  /** Entries that are made because links name them. */
  readonly entries: readonly NewEntry[];
  readonly receipt: Receipt;
  /** The edit that does all of it, as one step. */
  readonly edit: Edit;
};

export type PasteResult =
  | { readonly ok: true; readonly value: PastePlan }
  | { readonly ok: false; readonly error: AppError };

/** More rows than this are better imported from a file: planning them would hold up the window. */
export const MOST_PASTED = 2000;

const SEVERAL = new Set(['methods', 'tags', 'localities', 'aliases']);

export function doubtKey({ row, column }: { readonly row: number | null; readonly column: string | null }): string {
  return `${row}/${column}`;
}

export function planPaste(
  map: MapData,
  pasted: Pasted,
  columns: readonly PastedColumn[],
  options: {
    readonly isHeaded: boolean;
    readonly kind: PastedKind;
    readonly settled: Settled;
    readonly now: string;
    readonly today: string;
  },
): PasteResult {
  const table = withMeant(withSeparators(tableOf(pasted, columns, options.isHeaded)), options.settled.meant);
  const context = { now: options.now, today: options.today, newId };
  const choices = [...options.settled.choices].map(([key, id]) => {
    const at = key.indexOf('/');
    const column = key.slice(at + 1);
    return {
      source: table.source,
      sheet: null,
      row: Number(key.slice(0, at)),
      column: column === 'null' ? null : column,
      id,
    };
  });
  const input = { tables: [table], createMissing: true, skipRejected: true, choices };
  const outcome = planEdit(map, { edit: 'import.tables', input }, context);
  if (!outcome.ok) return outcome;
  const receipt = outcome.value.report as Receipt;
  const entries = newEntries(map, receipt, options);
  return {
    ok: true,
    value: {
      rows: table.rows.map(({ row, cells }) => rowPlan(row, cells, receipt)),
      entries,
      receipt,
      edit: { edit: 'import.tables', input: { ...input, tables: [...entryTable(map, entries), table] } },
    },
  };
}

/** Spreadsheets and our own tables part several words in a cell by commas; imports, by a bar. */
function withSeparators(table: Table): Table {
  const several = table.headers.map((header) => SEVERAL.has(header));
  if (!several.includes(true)) return table;
  const rows = table.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell, at) =>
      several[at] && !cell.includes(VALUE_SEPARATOR) ? cell.replace(/\s*[,;]\s*/g, VALUE_SEPARATOR) : cell,
    ),
  }));
  return { ...table, rows };
}

/** Ends of links that were slips name the entries that they were meant for. */
function withMeant(table: Table, meant: Settled['meant']): Table {
  if (meant.size === 0) return table;
  const ends = table.headers.map((header) => header === 'from' || header === 'to');
  const rows = table.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell, at) => (ends[at] ? (meant.get(foldText(cell)) ?? cell) : cell)),
  }));
  return { ...table, rows };
}

function newEntries(
  map: MapData,
  receipt: Receipt,
  { kind, settled }: { readonly kind: PastedKind; readonly settled: Settled },
): readonly NewEntry[] {
  if (kind !== 'links') return [];
  return receipt.entities.details
    .filter(({ outcome }) => outcome === 'added')
    .map(({ name }) => ({ name, kind: settled.kinds.get(name) ?? guessKind(map, name) }));
}

/** A table of its own for the entries that links name: their kinds come in with them. */
function entryTable(map: MapData, entries: readonly NewEntry[]): readonly Table[] {
  if (entries.length === 0) return [];
  return [
    {
      source: 'New entries',
      sheet: null,
      headers: ['name', 'kind'],
      rows: entries.map(({ name, kind }, at) => ({ row: at + 2, cells: [name, kindLabel(map, kind)] })),
      headerRow: 1,
    },
  ];
}

function rowPlan(row: number, cells: readonly string[], receipt: Receipt): RowPlan {
  const here = <Item extends { readonly row: number | null }>(items: readonly Item[]): Item[] =>
    items.filter((item) => item.row === row);
  const rejected = here(receipt.rejected);
  const doubts = here(receipt.ambiguous);
  const links = here(receipt.links.details);
  const entities = here(receipt.entities.details);
  const updated = [...links, ...entities].filter(({ outcome }) => outcome === 'updated');
  const isAdded = [...links, ...entities].some(({ outcome }) => outcome === 'added');
  const refused = rejected.map(({ column, reason }) =>
    column === null || reason.includes(`“${column}”`) ? reason : `${column}: ${reason}`,
  );
  const isRefused = refused.length + doubts.length > 0;
  return {
    row,
    cells,
    doubts,
    outcome: isRefused ? 'refused' : isAdded ? 'added' : updated.length > 0 ? 'updated' : 'unchanged',
    notes: isRefused
      ? refused
      : updated.map(({ fields }) => `changes ${fields.map(({ field }) => said(field)).join(', ')}`),
  };
}

const said = (field: string): string =>
  field === 'custom' ? 'own fields' : field.replace(/([A-Z])/g, ' $1').toLowerCase();
