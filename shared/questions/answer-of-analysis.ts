// A measure that was worked out, as an answer: in a sentence, as a table, with how far to trust it.
import type { Analysis, AnalysisRow } from '../contract/analysis.ts';
import type { Answer, AnswerTable } from '../contract/answer.ts';
import { analysisWordsOf, measureOf, NETWORK } from '../graph/measures/measure-words.ts';
import { FIGURES } from '../graph/measures/whole/figures.ts';
import type { EntityId } from '../model/ids.ts';
import type { MapData } from '../model/map-data.ts';
import { shownNameOf } from '../model/words.ts';
import { countOf } from '../util/count-of.ts';
import { namesOf, shareOfThe } from './say.ts';

/** So many entries at the top are what the answer speaks of on the map. */
export const TOP = 10;
/** So many are named in the sentence, and so many that hold a figure in the table. */
const NAMED = 3;

/** @param map the map that was analysed, for the names that its entries are shown by */
export function answerOfAnalysis(map: MapData, analysis: Analysis): Answer {
  const { measure: id, scope, rows } = analysis;
  const measure = measureOf(id);
  const isAmount = measure?.gives === 'amount';
  const top = isAmount ? topOf(rows) : [];
  const { planned, proposed, ended } = scope.leftOut;
  return {
    question: id,
    answer: id === NETWORK ? sayWhole(rows) : isAmount ? sayTop(map, top) : sayGroups(rows),
    tables: [id === NETWORK ? tableOfFigures(analysis) : tableOfEntries(analysis)],
    entities: top.slice(0, TOP).map((row) => row.id as EntityId),
    links: [],
    trust: {
      scope: scope.sentence,
      links: scope.links,
      facts: scope.facts,
      assumptions: scope.assumptions,
      withoutEvidence: scope.withoutEvidence,
      leftOut: { planned, proposed, ended },
      confirmed: scope.confirmed,
      response: scope.links === 0 ? null : sayConfirmed(scope),
      unknowns: [],
    },
    also: {},
  };
}

function sayConfirmed({ confirmed, links }: Analysis['scope']): string {
  const of = shareOfThe(confirmed, links, ['link', 'links']);
  return confirmed === 0
    ? `Response: ${of} is confirmed by anybody at either end.`
    : `Response: ${of} ${confirmed === 1 ? 'is' : 'are'} confirmed by somebody at one end or both.`;
}

/** Those that have a value above nothing, as they are sorted: the highest first. */
const topOf = (rows: readonly AnalysisRow[]): AnalysisRow[] => rows.filter(({ value }) => value !== null && value > 0);

const sayNumber = (value: number | null): string =>
  value === null
    ? 'not defined'
    : value.toLocaleString('en-GB', Number.isInteger(value) ? {} : { maximumSignificantDigits: 3 });

function sayTop(map: MapData, top: readonly AnalysisRow[]): string {
  const [first, ...rest] = top;
  if (!first) return 'No entry has a value above nothing: there are no links that count for it.';
  const say = ({ id, value }: AnalysisRow): string => `${shownNameOf(map, id)} (${sayNumber(value)})`;
  const level = rest.filter(({ value }) => value === first.value).length;
  if (level >= NAMED)
    return `${countOf(level + 1, 'entry', 'entries')} share the highest value, ${sayNumber(first.value)}: ${namesOf(
      map,
      top.slice(0, level + 1).map(({ id }) => id),
      NAMED,
    )}.`;
  const next = rest.slice(0, NAMED - 1).map(say);
  return next.length === 0
    ? `Only ${say(first)} has a value above nothing.`
    : `The highest: ${say(first)}, then ${next.join(' and ')}.`;
}

function sayGroups(rows: readonly AnalysisRow[]): string {
  const sizes = new Map<number, number>();
  for (const { value } of rows) if (value !== null) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  const largest = [...sizes.values()].sort((a, b) => b - a);
  const alone = largest.filter((size) => size === 1).length;
  const together = largest.filter((size) => size > 1);
  if (together.length === 0) return 'No entries belong together: there are no links that count for it.';
  const few = together.slice(0, NAMED).map((size) => size.toLocaleString('en-GB'));
  const said =
    few.length > 1
      ? `the largest have ${few.slice(0, -1).join(', ')} and ${few.at(-1)} entries`
      : `it has ${few[0]} entries`;
  const rest = alone === 0 ? '' : ` ${countOf(alone, 'entry stands', 'entries stand')} alone.`;
  return `${countOf(together.length, 'group', 'groups')} of two or more: ${said}.${rest}`;
}

function sayWhole(rows: readonly AnalysisRow[]): string {
  const value = (id: string): number => rows.find((row) => row.id === id)?.value ?? 0;
  if (value('ties') === 0) return `${countOf(value('entries'), 'entry', 'entries')} and no links that count.`;
  const share = (value('density') * 100).toLocaleString('en-GB', { maximumSignificantDigits: 2 });
  return [
    `${share}% of all ties that there could be are there: ${value('ties').toLocaleString('en-GB')} between ${countOf(value('entries'), 'entry', 'entries')}.`,
    `The map falls into ${countOf(value('components'), 'part', 'parts')}, the largest of ${countOf(value('largest-component'), 'entry', 'entries')}; ${countOf(value('cut-points'), 'entry holds', 'entries hold')} parts of it together.`,
  ].join(' ');
}

function tableOfEntries({ measure: id, scope, columns, rows }: Analysis): AnswerTable {
  const { label = id } = analysisWordsOf(id) ?? {};
  return {
    id: 'entries',
    title: 'Entries',
    note: scope.notes.length === 0 ? null : scope.notes.join(' '),
    columns: [
      { key: 'entry', label: 'Entry', holds: 'entry' },
      { key: 'value', label, holds: 'number' },
      ...columns.map(({ key, label }) => ({ key, label, holds: 'number' as const })),
    ],
    rows: rows.map((row) => [row.id, row.value, ...columns.map(({ key }) => row[key] ?? null)]),
  };
}

function tableOfFigures({ scope, rows }: Analysis): AnswerTable {
  const meant = new Map<string, string>(FIGURES.map(({ id, convention }) => [id, convention]));
  return {
    id: 'figures',
    title: 'Figures',
    note: scope.notes.length === 0 ? null : scope.notes.join(' '),
    columns: [
      { key: 'figure', label: 'Figure', holds: 'text' },
      { key: 'value', label: 'Value', holds: 'number' },
      { key: 'which', label: 'Which', holds: 'text' },
      { key: 'meaning', label: 'What it is', holds: 'text' },
    ],
    rows: rows.map(({ id, name, value, which }) => [name, value, sayWhich(which), meant.get(id) ?? null]),
  };
}

function sayWhich(which: AnalysisRow[string] | undefined): string | null {
  if (!Array.isArray(which) || which.length === 0) return null;
  const more = which.length - NAMED;
  return [...which.slice(0, NAMED), ...(more > 0 ? [`and ${more.toLocaleString('en-GB')} more`] : [])].join('; ');
}
