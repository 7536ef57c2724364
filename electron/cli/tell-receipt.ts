import { cutLong, fieldLabel } from '../../shared/compare/say-field.ts';
import type { Ambiguous, Receipt, ReceiptDetail, Rejected } from '../../shared/contract/receipt.ts';
import { sayAnswered } from '../../shared/model/knowledge/response.ts';
import type { Json } from '../../shared/util/canonical-json.ts';
import { alignColumns, count } from './output/lines.ts';

/** What readers call the records that are counted beside entries and links. */
const OTHERS: Readonly<Record<string, string>> = {
  setting: 'Settings',
  kind: 'Kinds',
  linkType: 'Link types',
  scale: 'Scales',
  term: 'Words',
  customField: 'Custom fields',
  source: 'Sources',
  evidence: 'Evidence',
  assessment: 'Judgements',
  plan: 'Plans',
  engagement: 'Engagement records',
  view: 'Views',
  position: 'Places',
  snapshot: 'Snapshots',
  expectation: 'Expectations',
  mapping: 'Mappings',
  notSame: 'Pairs not the same',
  survey: 'Questionnaires',
  ruleSet: 'Rule sets',
};

/** An import's receipt for a reader. `did`: "Imported" or what stands for it. */
export function tellReceipt(receipt: Receipt, did: string): string[] {
  const { entities, links, others } = receipt;
  const changed = [...entities.details, ...links.details].filter(({ outcome }) => outcome === 'updated');
  const files = receipt.sources.map(({ source, sheet, table, rows }) => [
    sheet === null ? source : `${source} (${sheet})`,
    table,
    table === 'map' ? count(rows, 'record', 'records') : count(rows, 'row', 'rows'),
  ]);
  const counted = [
    ['Entries', entities] as const,
    ['Links', links] as const,
    ...Object.entries(others).map(([record, counts]) => [OTHERS[record] ?? record, counts] as const),
  ];
  const numbers = counted.map(([what, { added, updated, unchanged }]) => [what, added, updated, unchanged].map(String));
  return [
    did,
    ...alignColumns(files).map((line) => `  ${line}`),
    '',
    ...alignColumns([['', 'added', 'updated', 'unchanged'], ...numbers], [1, 2, 3]),
    ...section(
      'Who has answered',
      receipt.surveys.flatMap(({ title, asked, answered, waiting }) => [
        [title, sayAnswered({ asked, answered: answered.length })],
        ...(waiting.length === 0 ? [] : [['', `not yet, so not known: ${waiting.map(({ name }) => name).join(', ')}`]]),
      ]),
    ),
    ...section(
      'New words',
      receipt.vocabularyAdded.map(({ vocabulary, label }) => [vocabulary, label]),
    ),
    ...section(
      'Look twice',
      receipt.cautions.map(({ what, why }) => [what, why]),
    ),
    ...section(
      'How it was understood',
      receipt.assumed.map(({ what, why }) => [what, why]),
    ),
    ...section(
      'Left out',
      receipt.omitted.map(({ what, why }) => [what, why]),
    ),
    ...told('Changed', changed, (item) => [...placeOf(item), item.name, sayFields(item)]),
    ...section(
      'Rejected',
      receipt.rejected.map((item) => [...placeOf(item), item.reason]),
    ),
    ...section(
      'Not clear',
      receipt.ambiguous.map((item) => [...placeOf(item), sayChoices(item)]),
    ),
  ];
}

/** Rows of a kind that are told on a screen; `--json` has all. */
const MOST_TOLD = 40;

function told<Item>(title: string, items: readonly Item[], say: (item: Item) => string[]): string[] {
  const more = items.length - MOST_TOLD;
  const lines = section(title, items.slice(0, MOST_TOLD).map(say));
  return more > 0 ? [...lines, `  and ${more} more; --json lists all`] : lines;
}

/** "notes: not set → Meets monthly; sector: health → council". */
const sayFields = ({ fields }: ReceiptDetail): string =>
  fields.map(({ field, old, new: fresh }) => `${fieldLabel(field)}: ${sayBare(old)} → ${sayBare(fresh)}`).join('; ');

/** As the map holds it: words of vocabularies by their keys. */
function sayBare(value: Json): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return 'not set';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(sayBare).join(', ');
  return cutLong(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

function placeOf({ source, sheet, row, column }: Pick<Rejected, 'source' | 'sheet' | 'row' | 'column'>): string[] {
  return [
    sheet === null ? source : `${source} (${sheet})`,
    row === null ? '' : `row ${row}`,
    column === null ? '' : `column ${column}`,
  ];
}

function sayChoices({ value, candidates }: Ambiguous): string {
  return `“${value}” may be ${candidates.map(({ id, name }) => `“${name}” (${id})`).join(' or ')}`;
}

function section(title: string, rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : ['', title, ...alignColumns(rows).map((line) => `  ${line}`)];
}
