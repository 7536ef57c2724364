// What is done with an answer: it is shown on the map, becomes a view, or is saved as tables.
import type { Answer, AnswerTable } from '../../shared/contract/answer.ts';
import { writeDelimited } from '../../shared/exchange/tables/delimited.ts';
import { withConditionInAll } from '../../shared/graph/filters/index.ts';
import { plainRow, questionOf } from '../../shared/questions/index.ts';
import { getFilter, getLook, getMap, lookToSend, openDialog, setFilter, showTab } from '../state/index.ts';
import { deliverFiles, exportMap } from './export-map.ts';
import { showOnMap } from './sources.ts';

/** Selects in the picture what an answer speaks of. */
export function showAnswerOnMap({ entities, links }: Answer): void {
  showOnMap({ entities, links });
}

/** Shows only what an answer speaks of, and offers to save that as a view that says question and answer. */
export function viewOfAnswer({ question, answer, entities }: Answer): void {
  const { title = question, asks = '' } = questionOf(question) ?? {};
  showTab('map');
  setFilter(withConditionInAll(getFilter(), { kind: 'chosen', entries: [...entities] }));
  openDialog({ kind: 'view', view: null, words: { name: title, title: asks, caption: answer } });
}

/** A picture of only what an answer speaks of, as the view that is looked through draws it, with question and answer as its words. */
export async function saveAnswerPicture({ question, answer, entities }: Answer, format: 'png' | 'svg'): Promise<void> {
  const { title = question, asks = '' } = questionOf(question) ?? {};
  const look = getLook();
  const filter = { groups: [[{ kind: 'chosen' as const, entries: [...entities] }]] };
  await exportMap(format, `Making the picture of “${title}”`, {
    name: question,
    look: { ...lookToSend({ ...look, filter }), words: { title: asks, subtitle: null, caption: answer } },
  });
}

/** One CSV file a table that has rows, with names for ids and the ids beside them. */
export async function saveAnswerTables({ question, tables }: Answer): Promise<void> {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  await deliverFiles(
    filled.map((table) => ({
      name: `${filled.length === 1 ? question : `${question}.${table.id}`}.csv`,
      mediaType: 'text/csv',
      base64: base64Of(writeDelimited(cellsOf(table))),
    })),
  );
}

function cellsOf(table: AnswerTable): string[][] {
  const plain = table.rows.map((row) => plainRow(getMap(), table, row));
  const keys = [...new Set(plain.flatMap((row) => Object.keys(row)))];
  const labels = new Map(table.columns.map(({ key, label }) => [key, label]));
  const say = (value: unknown): string =>
    Array.isArray(value) ? value.join('|') : value === null ? '' : `${value ?? ''}`;
  return [keys.map((key) => labels.get(key) ?? key), ...plain.map((row) => keys.map((key) => say(row[key])))];
}

/** With a mark at the start, by which spreadsheets know UTF-8. */
function base64Of(text: string): string {
  const bytes = new TextEncoder().encode(`\uFEFF${text}`);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
