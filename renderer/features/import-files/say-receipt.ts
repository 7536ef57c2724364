// What an import would do, in words.
import type { Receipt } from '../../../shared/contract/receipt.ts';
import { sayAnswered } from '../../../shared/model/knowledge/response.ts';
import { countOf } from '../../../shared/util/count-of.ts';

/** What readers call the records that come in beside entries and links. */
const OTHERS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  source: ['source', 'sources'],
  evidence: ['piece of evidence', 'pieces of evidence'],
  assessment: ['judgement', 'judgements'],
  engagement: ['engagement record', 'engagement records'],
  plan: ['plan', 'plans'],
  survey: ['questionnaire', 'questionnaires'],
  snapshot: ['snapshot', 'snapshots'],
  view: ['view', 'views'],
  position: ['place', 'places'],
};

const both = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

function counted(receipt: Receipt, outcome: 'added' | 'updated'): string {
  const { entities, links, others } = receipt;
  const parts = [
    entities[outcome] > 0 ? countOf(entities[outcome], 'entry', 'entries') : '',
    links[outcome] > 0 ? countOf(links[outcome], 'link', 'links') : '',
    ...Object.entries(OTHERS).map(([record, [one, many]]) => {
      const count = others[record]?.[outcome] ?? 0;
      return count > 0 ? countOf(count, one, many) : '';
    }),
  ];
  return both(parts.filter((part) => part !== ''));
}

/** "12 entries and 30 links"; empty when nothing is added. */
export const sayAdded = (receipt: Receipt): string => counted(receipt, 'added');
export const sayUpdated = (receipt: Receipt): string => counted(receipt, 'updated');

/** Whether bringing the files in changes anything. */
export const changesAnything = (receipt: Receipt): boolean =>
  receipt.entities.added + receipt.entities.updated + receipt.links.added + receipt.links.updated > 0 ||
  Object.values(receipt.others).some(({ added, updated }) => added + updated > 0) ||
  receipt.vocabularyAdded.length > 0;

/** The whole of it: "Adds 12 entries and 30 links. Changes 4 entries. 3 rows cannot be read." */
export function sayReceipt(receipt: Receipt): string {
  const added = sayAdded(receipt);
  const updated = sayUpdated(receipt);
  const same = receipt.entities.unchanged + receipt.links.unchanged;
  const bad = new Set(
    [...receipt.rejected, ...receipt.ambiguous].map(({ source, sheet, row }) => `${source}/${sheet}/${row}`),
  ).size;
  const parts = [
    added === '' ? '' : `Adds ${added}.`,
    updated === '' ? '' : `Changes ${updated}.`,
    same === 0 ? '' : `${countOf(same, 'row says', 'rows say')} nothing new.`,
    bad === 0 ? '' : `${countOf(bad, 'row needs', 'rows need')} a look.`,
    ...receipt.surveys.map(({ asked, answered }) => `${sayAnswered({ asked, answered: answered.length })}.`),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'There is nothing in it to bring in.' : parts.join(' ');
}

/** What it did: "Added 12 entries and 30 links, changed 4 entries." */
export function sayDone(receipt: Receipt): string {
  const [added, updated] = [sayAdded(receipt), sayUpdated(receipt)];
  const said = [added === '' ? '' : `added ${added}`, updated === '' ? '' : `changed ${updated}`].filter(Boolean);
  const text = said.length === 0 ? 'imported' : said.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
