// What is done with an answer: it is shown on the map, becomes a view, or is saved as tables.
import { COMPARISON_RULES } from '../../shared/compare/comparison-rules.ts';
import type { Answer, AnswerTable } from '../../shared/contract/answer.ts';
import type { Looking } from '../../shared/contract/looking.ts';
import { writeDelimited } from '../../shared/exchange/tables/delimited.ts';
import { NO_FILTER, withConditionInAll } from '../../shared/graph/filters/index.ts';
import { sayRates } from '../../shared/model/knowledge/response.ts';
import { answerWords } from '../../shared/questions/answer-words.ts';
import { plainRow } from '../../shared/questions/index.ts';
import {
  CHANGES,
  clearSelection,
  getFilter,
  getLook,
  getMap,
  lookAt,
  lookToSend,
  openDialog,
  setFilter,
  showTab,
  wishFocus,
} from '../state/index.ts';
import { deliverFiles, exportMap } from './export-map.ts';
import { showOnMap } from './sources.ts';
import { setOnPage } from './views.ts';

/** Selects in the picture what an answer speaks of. */
export function showAnswerOnMap({ entities, links }: Answer): void {
  showOnMap({ entities, links });
}

/** Shows only what an answer speaks of, and offers to save that as a view that says question and answer. */
export function viewOfAnswer({ question, answer, entities }: Answer): void {
  const { title, asks } = answerWords(question);
  showTab('map');
  setFilter(withConditionInAll(getFilter(), { kind: 'chosen', entries: [...entities] }));
  openDialog({ kind: 'view', view: null, words: { name: title, title: asks, caption: answer } });
}

/** Sets only what an answer speaks of on a page, as a view of its own that says question and answer. */
export async function setAnswerOnPage({ question, answer, entities }: Answer): Promise<void> {
  const { title, asks } = answerWords(question);
  await setOnPage(entities, { name: title, title: asks, subtitle: null, caption: answer, description: null });
}

/** A picture of only what an answer speaks of, as the view that is looked through draws it, with question and answer as its words. */
export async function saveAnswerPicture(given: Answer, format: 'png' | 'svg'): Promise<void> {
  const { question, answer, entities } = given;
  const { title, asks } = answerWords(question);
  const look = getLook();
  const comparison = comparisonIn(given);
  const filter = { groups: [[{ kind: 'chosen' as const, entries: [...entities] }]] };
  const seen = comparison ? { ...look, filter: NO_FILTER, rules: COMPARISON_RULES } : { ...look, filter };
  await exportMap(format, `Making the picture of “${title}”`, {
    name: question,
    look: { ...lookToSend(seen), words: { title: asks, subtitle: null, caption: answer } },
    ...(comparison ? { at: comparison } : {}),
  });
}

/** The two states that an answer compares, to be drawn as one picture; null for any other answer. */
export function comparisonIn({ question, also: { from, to } }: Answer): Looking | null {
  if (question !== CHANGES || typeof from !== 'string' || typeof to !== 'string') return null;
  return { kind: 'comparison', from, to };
}

/** Shows what two states have between them, marked with what happened from one to the other. */
export async function drawComparison(comparison: Looking): Promise<void> {
  if (!(await lookAt(comparison))) return;
  clearSelection();
  showTab('map');
  wishFocus('picture');
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

const ANSWERED = 'Who answered';

function cellsOf(table: AnswerTable): string[][] {
  // How many answered goes with every number that rests on their answers.
  const rate = sayRates(getMap());
  const answered: Readonly<Record<string, string>> = rate === null ? {} : { [ANSWERED]: rate };
  const plain = table.rows.map((row) => ({ ...plainRow(getMap(), table, row), ...answered }));
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
