import type { Analysis, AnalysisRow } from '../../../shared/contract/analysis.ts';
import { ANALYSES } from '../../../shared/graph/measures/analyse.ts';
import { MEASURES } from '../../../shared/graph/measures/index.ts';
import { NETWORK } from '../../../shared/graph/measures/measure-words.ts';
import { STATUSES, type Status } from '../../../shared/model/fields.ts';
import { CATEGORIES, type Category } from '../../../shared/model/vocabulary.ts';
import { defineCommand } from '../command.ts';
import { findLinkType } from '../find-entries.ts';
import { mapOf } from '../loaded-map.ts';
import { alignColumns, wrapLines } from '../output/lines.ts';
import { JOB, withMap } from '../session.ts';

const WIDTH = 100;

export const analyseCommand = defineCommand({
  name: 'analyse',
  operands: ['FILE'],
  does: 'works out a measure of every entry, or figures of the whole network',
  more: [
    `Measures: ${ANALYSES.join(', ')}. “${NETWORK}” is the whole: density, parts, cut points, distances, centralisation and more.`,
    'Links that exist count, by their direction, each tie once however many links it is made of. With --weighted a tie counts as much as its links weigh together (weight, else strength, else 1), and is 1 / weight long. The help of the app states the convention of each measure.',
    `Categories: ${CATEGORIES.join(', ')}. Categories and types that are named are taken together. Statuses: ${STATUSES.join(', ')}.`,
  ],
  options: {
    measure: {
      type: 'string',
      value: 'NAME',
      isRequired: true,
      does: 'what to work out',
      choices: ANALYSES,
      isLong: true,
    },
    undirected: { type: 'boolean', does: 'takes links whatever their direction' },
    weighted: { type: 'boolean', does: 'lets links count as much as they weigh' },
    normalised: { type: 'boolean', does: 'divides by the most there could be, where the measure allows it' },
    category: {
      type: 'string',
      value: 'C',
      isRepeated: true,
      choices: CATEGORIES,
      isLong: true,
      does: 'counts links of this category; can be given several times',
    },
    type: {
      type: 'string',
      value: 'T',
      isRepeated: true,
      does: 'counts links of this type; can be given several times',
    },
    status: {
      type: 'string',
      value: 'S',
      isRepeated: true,
      choices: STATUSES,
      isLong: true,
      does: 'counts links of this status instead of existing ones; can be given several times',
    },
    by: {
      type: 'string',
      value: 'FIELD',
      does: 'what tells groups apart, for brokerage and network: sector without it',
    },
  },
  run: ({ file, options }, context) =>
    withMap(context, file, async (ask) => {
      const { measure, undirected, weighted, normalised, category, status, by } = options;
      const map = mapOf(await ask('map.load', {}));
      const settings = {
        directed: !undirected,
        weighted,
        normalised,
        categories: [...new Set(category)] as Category[],
        types: [...new Set(options.type.map((type) => findLinkType(map, file, type)))],
        ...(status.length === 0 ? {} : { statuses: [...new Set(status)] as Status[] }),
        ...(by === undefined ? {} : { field: by }),
      };
      const { analysis } = await ask('analysis.run', { job: JOB, measure, settings });
      return { json: analysis, text: tell(analysis) };
    }),
});

function tell({ measure, scope, columns, rows }: Analysis): string[] {
  const term = MEASURES.find(({ id }) => id === measure)?.term ?? 'Value';
  const head = ['', `${term.charAt(0).toUpperCase()}${term.slice(1)}`, ...columns.map(({ label }) => label)];
  const cells = rows.map((row) => [row.name, sayCell(row.value), ...columns.map(({ key }) => sayCell(row[key]))]);
  const numbers = measure === NETWORK ? [1] : head.map((_, at) => at).slice(1);
  return [
    ...(rows.length === 0 ? ['There is no entry.'] : alignColumns([head, ...cells], numbers)),
    '',
    ...wrapLines([scope.sentence, ...scope.notes].join(' '), WIDTH),
  ];
}

/** Counts as they are, other numbers to six digits after the point; “–” for what is undefined. */
function sayCell(cell: AnalysisRow[string] | undefined): string {
  if (Array.isArray(cell)) return sayNames(cell);
  if (typeof cell !== 'number') return cell === null ? '–' : (cell ?? '');
  return Number.isInteger(cell) ? String(cell) : cell.toFixed(6);
}

/** So many names stand in a line; `--json` has all. */
const MOST_NAMED = 3;

function sayNames(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
