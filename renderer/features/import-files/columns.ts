// What a column of an imported table can be taken for, in words.
import { COLUMNS } from '../../../shared/exchange/tables/columns.ts';
import { OWN_FIELD } from '../../../shared/exchange/tables/mapping.ts';
import type { TableKind } from '../../../shared/exchange/tables/table.ts';

/** Where the name of a column does not say it. */
const LABELS: Readonly<Record<string, string>> = {
  id: 'Id in your own list',
  aliases: 'Also called',
  parent: 'Part of',
  layer: 'System layer',
  phone: 'Telephone',
  external_ids: 'Ids elsewhere',
  quote: 'Words of the source',
  met: 'Who was met',
  by: 'Who met them',
  by_words: 'Others who were there',
  said: 'What was said',
  feedback: 'Feedback given',
  next: 'Next step',
  attendees: 'Attendees: met, where on the map',
};

const LEAVE_OUT = '';
const OWN = '=';

export const kindChoices = [
  { value: 'entities', label: 'Entries' },
  { value: 'links', label: 'Links' },
  { value: 'sources', label: 'Sources' },
  { value: 'evidence', label: 'Evidence' },
  { value: 'engagements', label: 'Contacts' },
  { value: 'none', label: 'Leave out' },
] as const;

const labelOf = (column: string): string => {
  const words = LABELS[column] ?? column.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What it can be: our columns that no other column is, a field of one's own, or nothing. */
export function choicesFor(kind: TableKind, taken: ReadonlySet<string>, header: string) {
  const ours = Object.keys(COLUMNS[kind]).filter((column) => !taken.has(column));
  const hasOwn = kind === 'entities' || kind === 'links';
  return [
    ...ours.map((column) => ({ value: column, label: labelOf(column) })),
    ...(hasOwn ? [{ value: OWN, label: `Own field “${header}”` }] : []),
    { value: LEAVE_OUT, label: 'Leave out' },
  ];
}

export const choiceOf = (as: string | null): string => (as === null ? LEAVE_OUT : as === OWN_FIELD ? OWN : as);
export const asOf = (choice: string): string | null =>
  choice === LEAVE_OUT ? null : choice === OWN ? OWN_FIELD : choice;
