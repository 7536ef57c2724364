// What a column of pasted cells can be taken for, in the words of the tables.
import { COLUMNS, headerKey } from '../../../../shared/exchange/tables/columns.ts';
import type { Pasted, PastedColumn, PastedKind } from '../../../../shared/exchange/tables/pasted.ts';

type Role = { readonly value: string; readonly label: string };

const LABELS: Readonly<Record<PastedKind, Readonly<Record<string, string>>>> = {
  entities: {
    name: 'Name',
    kind: 'Kind',
    sector: 'Sector',
    localities: 'Localities',
    aliases: 'Also called',
    description: 'Description',
    parent: 'Part of',
    layer: 'System layer',
    status: 'Status',
    tags: 'Tags',
    website: 'Website',
    email: 'Email',
    phone: 'Telephone',
    notes: 'Notes',
    started: 'Started',
    ended: 'Ended',
  },
  links: {
    from: 'From',
    type: 'Does what',
    to: 'To',
    methods: 'Methods',
    frequency: 'How often',
    status: 'Status',
    direction: 'Direction',
    strength: 'Strength, 1 to 5',
    quality: 'Quality, 1 to 5',
    purpose: 'Purpose',
    reason: 'Reason',
    role: 'Role',
    amount: 'Amount',
    started: 'Started',
    ended: 'Ended',
    tags: 'Tags',
    notes: 'Notes',
  },
};

/** What must be among the columns. */
export const NEEDED: Readonly<Record<PastedKind, readonly string[]>> = { entities: ['name'], links: ['from', 'to'] };

export function roleLabel(kind: PastedKind, column: PastedColumn): string {
  if (column === null) return 'Leave out';
  return 'column' in column ? (LABELS[kind][column.column] ?? column.column.replaceAll('_', ' ')) : column.own;
}

const OWN = 'own:';
const OURS = 'column:';

export function roleValue(column: PastedColumn): string {
  if (column === null) return '';
  return 'column' in column ? `${OURS}${column.column}` : `${OWN}${column.own}`;
}

export function roleOf(value: string): PastedColumn {
  if (value.startsWith(OURS)) return { column: value.slice(OURS.length) };
  return value.startsWith(OWN) ? { own: value.slice(OWN.length) } : null;
}

/** What this column can be: our columns that no other column is, a field of one's own by its heading, or nothing. */
export function rolesFor(
  pasted: Pasted,
  kind: PastedKind,
  columns: readonly PastedColumn[],
  at: number,
  isHeaded: boolean,
): readonly Role[] {
  const others = new Set(columns.filter((_, index) => index !== at).map(roleValue));
  const chosen = columns[at] ?? null;
  const ours = Object.keys(COLUMNS[kind]).filter((column) => column in LABELS[kind] || isColumn(chosen, column));
  const heading = isHeaded ? (pasted.rows[0]?.cells[at] ?? '').trim() : '';
  const own = chosen !== null && 'own' in chosen ? chosen.own : heading;
  const isOurs = Object.keys(COLUMNS[kind]).some((column) => headerKey(column) === headerKey(own));
  return [
    ...ours
      .map((column) => ({ value: `${OURS}${column}`, label: roleLabel(kind, { column }) }))
      .filter(({ value }) => !others.has(value)),
    ...(own === '' || isOurs ? [] : [{ value: `${OWN}${own}`, label: `Your own field “${own}”` }]),
    { value: '', label: 'Leave out' },
  ];
}

const isColumn = (chosen: PastedColumn, column: string): boolean =>
  chosen !== null && 'column' in chosen && chosen.column === column;
