// What a column of an imported table can be taken for, in words.
import type { LookedTable } from '../../../shared/contract/receipt.ts';
import { COLUMNS } from '../../../shared/exchange/tables/columns.ts';
import { OWN_FIELD } from '../../../shared/exchange/tables/mapping.ts';
import { PARTERS, type Parter, type TableKind } from '../../../shared/exchange/tables/table.ts';

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
  about_id: 'Reference',
  method_2: 'Second method',
  method_3: 'Third method',
  respondent_id: 'Reference of the respondent',
  survey_title: 'Title of the survey',
};

const PARTER_LABELS: Readonly<Record<Parter, string>> = {
  '|': 'Parted by bars |',
  ';': 'Parted by semicolons ;',
  ',': 'Parted by commas ,',
  '\n': 'Parted by new lines',
};
/** A cell of a field of one's own is one value unless somebody says otherwise. */
const ONE_VALUE = 'one';

const LEAVE_OUT = '';
const OWN = '=';

export const kindChoices = [
  { value: 'entities', label: 'Entries' },
  { value: 'links', label: 'Links' },
  { value: 'sources', label: 'Sources' },
  { value: 'evidence', label: 'Evidence' },
  { value: 'engagements', label: 'Contacts' },
  { value: 'answers', label: 'Answers to a questionnaire' },
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

type Column = LookedTable['columns'][number];

/** Whether it can be said what parts the values in a cell: where several may stand, and where it looks as if they did. */
export function mayHoldSeveral({ as, parter, samples }: Column): boolean {
  return parter !== null || (as === OWN_FIELD && samples.some((text) => PARTERS.some((mark) => text.includes(mark))));
}

/** What can part them; a field of one's own may also hold one value. */
export function parterChoices({ as }: Column) {
  const marks = PARTERS.map((parter) => ({ value: parter, label: PARTER_LABELS[parter] }));
  return as === OWN_FIELD ? [{ value: ONE_VALUE, label: 'One value' }, ...marks] : marks;
}

export const parterChoiceOf = (parter: Parter | null): string => parter ?? ONE_VALUE;
export const parterOf = (choice: string): Parter | null => PARTERS.find((parter) => parter === choice) ?? null;
