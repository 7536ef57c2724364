import { headerKey } from '../tables/columns.ts';
import { columnFor, fitsColumn } from './attribute-titles.ts';

export type Item = {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly attributes: ReadonlyMap<string, string>;
};

export type Columns = {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
};

/** Where an attribute knows better than the format: it has dates by the month, and ways that edges do not have. */
const ATTRIBUTE_WINS: ReadonlySet<string> = new Set(['started', 'ended', 'direction']);
const FIRST = ['id', 'name', 'from', 'to', 'type', 'direction', 'weight'];

/**
 * Columns of ours first, then one an attribute. An attribute called like a column of ours fills it where the format itself says
 * nothing; where both say something different, or a value is none the column takes, it is a field of its own.
 * @param references what the cells of `parent` may name
 */
export function gatherColumns(
  kind: 'entities' | 'links',
  items: readonly Item[],
  references: ReadonlySet<string>,
): Columns {
  const filled = new Map<string, string[]>();
  const column = (header: string): string[] => {
    const known = filled.get(header);
    if (known) return known;
    const made: string[] = [];
    filled.set(header, made);
    return made;
  };
  for (const [at, { cells }] of items.entries())
    for (const [header, value] of Object.entries(cells)) if (value !== '') column(header)[at] = value;

  const own = new Map<string, string[]>();
  const taken = new Set<string>();
  for (const { title, ours, values } of byClosestTitle(kind, attributeValues(items))) {
    const clean = values.filter((value) => value !== undefined);
    const fits =
      ours !== null &&
      !isStructure(kind, ours) &&
      (ours !== 'parent' || clean.every((value) => references.has(value))) &&
      fitsColumn(ours, clean) &&
      merge(column(ours), values, ATTRIBUTE_WINS.has(ours));
    if (fits) continue;
    const free = freeTitle(kind, title, ours, taken);
    taken.add(headerKey(free));
    own.set(free, values);
  }
  const ours = [...filled].filter(([, values]) => values.some((value) => value !== undefined));
  ours.sort(([a], [b]) => place(a) - place(b));
  const all = [...ours, ...own];
  return {
    headers: all.map(([header]) => header),
    rows: items.map(({ row }, at) => ({ row, cells: all.map(([, values]) => values[at] ?? '') })),
  };
}

function place(header: string): number {
  const at = FIRST.indexOf(header);
  return at < 0 ? FIRST.length : at;
}

/** What only the format itself can say. */
function isStructure(kind: 'entities' | 'links', column: string): boolean {
  return column === 'id' || (kind === 'links' && (column === 'from' || column === 'to'));
}

function attributeValues(items: readonly Item[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [at, { attributes }] of items.entries()) {
    for (const [title, value] of attributes) {
      if (value.trim() === '') continue;
      const values = found.get(title) ?? [];
      values[at] = value.trim();
      found.set(title, values);
    }
  }
  return found;
}

type Titled = { readonly title: string; readonly ours: string | null; readonly values: string[] };

/** A column's own name before other names for it. */
function byClosestTitle(kind: 'entities' | 'links', found: ReadonlyMap<string, string[]>): Titled[] {
  const all = [...found].map(([title, values]) => ({ title, ours: columnFor(kind, title), values }));
  const isExact = ({ title, ours }: Titled): boolean => ours !== null && headerKey(title) === headerKey(ours);
  return [...all.filter(isExact), ...all.filter((item) => !isExact(item))];
}

/** Fills a column from an attribute, unless they contradict each other. */
function merge(cells: string[], values: readonly string[], attributeWins: boolean): boolean {
  const clash = values.some((value, at) => value !== undefined && cells[at] !== undefined && cells[at] !== value);
  if (clash && !attributeWins) return false;
  values.forEach((value, at) => {
    if (value !== undefined) cells[at] = value;
  });
  return true;
}

/** The title, unless it would be taken for a column of ours or is there already. */
function freeTitle(kind: 'entities' | 'links', title: string, ours: string | null, taken: ReadonlySet<string>): string {
  const base = title.replace(/\s+/gu, ' ').trim().slice(0, 100) || 'attribute';
  const isFree = (text: string): boolean =>
    headerKey(text) !== '' && !taken.has(headerKey(text)) && columnFor(kind, text) === null;
  if (ours === null && isFree(base)) return base;
  const named = `${base} (in file)`;
  if (isFree(named)) return named;
  for (let number = 2; ; number++) if (isFree(`${base} ${number}`)) return `${base} ${number}`;
}
