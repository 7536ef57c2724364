import type { Ambiguous, MapDifference, Receipt, ReceiptDetail, Rejected } from '../contract/receipt.ts';
import type { Json } from '../util/canonical-json.ts';

/** A place in a file that was imported. */
export type Where = Pick<Rejected, 'source' | 'sheet' | 'row' | 'column'>;
export type Outcome = ReceiptDetail['outcome'];
export type FieldChange = { readonly field: string; readonly old: Json; readonly new: Json };

/** A difference with values as the map holds them. */
type Disputed = Omit<MapDifference, 'here' | 'there'> & { readonly here: Json; readonly there: Json };

/** The account of an import while it is being made. */
export type ReceiptBook = {
  readonly reject: (where: Where, reason: string) => void;
  /** @param theirs id of the entry in a map that is merged */
  readonly doubt: (where: Where, value: string, candidates: Ambiguous['candidates'], theirs?: string | null) => void;
  /** One row, record or end of a link that became an entry or a link. */
  readonly count: (
    record: 'entities' | 'links',
    where: Where,
    thing: { readonly id: string; readonly name: string },
    outcome: Outcome,
    fields: readonly FieldChange[],
  ) => void;
  /** Any other kind of record. */
  readonly countOther: (record: string, outcome: Outcome) => void;
  readonly surveyed: (survey: Receipt['surveys'][number]) => void;
  /** A record of a contact, beside its count. */
  readonly contact: (
    where: Where,
    thing: { readonly id: string; readonly name: string },
    outcome: Outcome,
    fields: readonly FieldChange[],
  ) => void;
  readonly addWord: (vocabulary: string, label: string) => void;
  readonly omit: (what: string, why: string) => void;
  /** Notes what is taken otherwise than it stands. */
  readonly assume: (what: string, why: string) => void;
  /** Notes what somebody should look at twice before it is kept. */
  readonly caution: (what: string, why: string) => void;
  /** Of a merge: something that both maps say differently, and whose word stands. */
  readonly dispute: (difference: Disputed) => void;
  readonly remove: (removed: Receipt['removed'][number]) => void;
  /** Whether everything could be understood. */
  readonly isClean: () => boolean;
  /** Where the entry or link with an id was first spoken of. */
  readonly whereOf: (id: string) => Where;
  readonly close: (isApplied: boolean) => Receipt;
};

const none = () => ({ added: 0, updated: 0, unchanged: 0 });

export function openReceipt(sources: Receipt['sources']): ReceiptBook {
  const counts = {
    entities: { ...none(), details: [] as ReceiptDetail[] },
    links: { ...none(), details: [] as ReceiptDetail[] },
  };
  const others = new Map<string, ReturnType<typeof none>>();
  const places = new Map<string, Where>();
  const rejected: Rejected[] = [];
  const ambiguous: Ambiguous[] = [];
  const vocabularyAdded: Receipt['vocabularyAdded'] = [];
  const surveys: Receipt['surveys'] = [];
  const omitted: Receipt['omitted'] = [];
  const assumed: Receipt['omitted'] = [];
  const cautions: Receipt['cautions'] = [];
  const differences: Receipt['differences'] = [];
  const removed: Receipt['removed'] = [];
  const contacts: Receipt['contacts'] = [];
  return {
    reject: (where, reason) => rejected.push({ ...where, reason: inBrief(reason) }),
    doubt: (where, value, candidates, theirs = null) => ambiguous.push({ ...where, value, candidates, theirs }),
    count(record, where, { id, name }, outcome, fields) {
      if (!places.has(id)) places.set(id, where);
      counts[record][outcome]++;
      if (outcome === 'unchanged') return;
      counts[record].details.push({ ...where, id, name, outcome, fields: fields as ReceiptDetail['fields'] });
    },
    countOther(record, outcome) {
      const count = others.get(record) ?? none();
      count[outcome]++;
      others.set(record, count);
    },
    surveyed: (survey) => surveys.push(survey),
    contact(where, { id, name }, outcome, fields) {
      if (outcome !== 'unchanged')
        contacts.push({ ...where, id, name, outcome, fields: fields as ReceiptDetail['fields'] });
    },
    addWord: (vocabulary, label) => vocabularyAdded.push({ vocabulary, label }),
    omit: (what, why) => omitted.push({ what, why }),
    assume: (what, why) => assumed.push({ what, why }),
    caution: (what, why) => cautions.push({ what, why }),
    dispute: (difference) => differences.push(difference as MapDifference),
    remove: (item) => removed.push(item),
    isClean: () => rejected.length === 0 && ambiguous.length === 0,
    whereOf: (id) => places.get(id) ?? { source: sources[0]?.source ?? '', sheet: null, row: null, column: null },
    close: (applied) => ({
      sources,
      ...counts,
      others: Object.fromEntries(others),
      contacts,
      rejected: inFileOrder(rejected, sources),
      ambiguous: inFileOrder(ambiguous, sources),
      vocabularyAdded,
      omitted,
      assumed,
      cautions,
      differences,
      removed,
      surveys,
      applied,
    }),
  };
}

/** A reason may quote a cell, and a cell may hold a book: both ends of it are enough. */
const LONGEST_REASON = 600;
const OF_EACH_END = 200;

function inBrief(reason: string): string {
  if (reason.length <= LONGEST_REASON) return reason;
  return `${reason.slice(0, OF_EACH_END)}…${reason.slice(-OF_EACH_END)}`.toWellFormed();
}

/** Problems as a reader of the files meets them: file by file as they were given, then row by row. */
function inFileOrder<Item extends Where>(items: readonly Item[], sources: Receipt['sources']): Item[] {
  const files = new Map(sources.map(({ source }, at) => [source, at]));
  const at = (item: Item): number => files.get(item.source) ?? 0;
  return [...items].sort((a, b) => at(a) - at(b) || (a.row ?? 0) - (b.row ?? 0));
}

/** The receipt as the map keeps it: what was added speaks for itself there, so only changed values are kept. */
export function keptReceipt(receipt: Receipt): Receipt {
  const short = (counts: Receipt['entities']): Receipt['entities'] => ({
    ...counts,
    details: counts.details.map((item) => (item.outcome === 'added' ? { ...item, fields: [] } : item)),
  });
  return {
    ...receipt,
    entities: short(receipt.entities),
    links: short(receipt.links),
    // Whom they were with, and what was said, is in the log, and goes from there when somebody is erased.
    cautions: [],
    contacts: receipt.contacts.map((item) => ({ ...item, name: 'a contact', fields: [] })),
    differences: receipt.differences.map(keptDifference),
    removed: receipt.removed.filter(isEntryOrLink),
  };
}

const isEntryOrLink = ({ record }: { readonly record: string }): boolean => record === 'entity' || record === 'link';

/** Of entries and links all of it, which goes when somebody is erased; of other records, in whose words anybody may be named, only whose word stood. */
function keptDifference(difference: MapDifference): MapDifference {
  return isEntryOrLink(difference) ? difference : { ...difference, name: difference.record, here: null, there: null };
}

/** How many problems a one-line reason tells in full; of more it names the rows. */
const MOST_IN_FULL = 12;

/** Why an import was refused, in one line that names every bad row and column. */
export function sayRejected(receipt: Receipt): string {
  const problems = [
    ...receipt.rejected.map((item) => ({ ...item, text: item.reason })),
    ...receipt.ambiguous.map((item) => ({
      ...item,
      text: `“${item.value}” may be any of ${item.candidates.map(({ name, id }) => `“${name}” (${id})`).join(', ')}`,
    })),
  ];
  if (problems.length <= MOST_IN_FULL) {
    return problems
      .map((item) => `${placeOf(item, item.row === null ? '' : ` row ${item.row}`)}: ${item.text}`)
      .join('; ');
  }
  const groups = new Map<string, { first: (typeof problems)[number]; rows: number[] }>();
  for (const item of problems) {
    const key = `${item.source}\n${item.sheet}\n${item.column}`;
    const group = groups.get(key) ?? { first: item, rows: [] };
    if (item.row !== null) group.rows.push(item.row);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(
      ({ first, rows }) =>
        `${placeOf(first, rows.length === 0 ? '' : ` rows ${ranges(rows)}`)}: ${first.text}${rows.length > 1 ? ' (the first of them)' : ''}`,
    )
    .join('; ');
}

function placeOf({ source, sheet, column }: Where, rows: string): string {
  const file = sheet === null ? source : `${source} (${sheet})`;
  return `${file}${rows}${column === null ? '' : ` column ${column}`}`;
}

/** 3, 4, 5, 9 -> "3-5, 9". */
function ranges(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}
