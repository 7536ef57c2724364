// Attributes of graph files whose title is that of a column of ours, and whether their values are what the column holds.
import { STATUSES } from '../../model/fields.ts';
import { DIRECTIONS } from '../../model/link.ts';
import { readAmount, readChoice, readDate, readNumber, readOneToFive, readYesNo } from '../tables/cells.ts';
import { COLUMNS, headerKey } from '../tables/columns.ts';
import type { TableKind } from '../tables/table.ts';

type Checks = Readonly<Record<string, (text: string) => { readonly ok: boolean }>>;

const OTHER_DIRECTIONS = { directed: 'forward', mutual: 'both', undirected: 'none' } as const;
const OTHER_STATUSES = {
  current: 'existing',
  active: 'existing',
  former: 'ended',
  past: 'ended',
  closed: 'ended',
} as const;

/** What columns hold that do not take any text. Scales of the map are not known here, but one to five is on each. */
const CHECKS: Checks = {
  direction: (text) => readChoice(text, DIRECTIONS, OTHER_DIRECTIONS),
  status: (text) => readChoice(text, STATUSES, OTHER_STATUSES),
  started: readDate,
  ended: readDate,
  weight: readNumber,
  amount: readAmount,
  strength: readOneToFive,
  quality: readOneToFive,
  influence: readOneToFive,
  interest: readOneToFive,
  restricted: readYesNo,
  resident: readYesNo,
  single_point_of_contact: readYesNo,
};

/** Further titles: `sources` is how we write graph files, in which `source` is where an edge begins; links have notes, not a description. */
const FURTHER: Readonly<Record<string, string>> = { sources: 'source', description: 'notes' };

/** The column that a title stands for, or null. */
export function columnFor(kind: TableKind, title: string): string | null {
  const key = headerKey(title);
  if (kind === 'links' && Object.hasOwn(FURTHER, key)) return FURTHER[key] ?? null;
  const columns = COLUMNS[kind];
  for (const column of Object.keys(columns)) if (headerKey(column) === key) return column;
  for (const [column, names] of Object.entries(columns))
    if (names.some((name) => headerKey(name) === key)) return column;
  return key === 'x' || key === 'y' ? key : null;
}

/** Whether every value is one the column takes: a strength of 0.73 is not, and stays a field of its own. */
export function fitsColumn(column: string, values: Iterable<string>): boolean {
  const check =
    column === 'x' || column === 'y' ? readNumber : Object.hasOwn(CHECKS, column) ? CHECKS[column] : undefined;
  if (!check) return true;
  for (const value of values) if (value.trim() !== '' && !check(value).ok) return false;
  return true;
}
