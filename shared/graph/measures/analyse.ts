import type { Analysis, AnalysisRow, AnalysisSettings } from '../../contract/analysis.ts';
import { type AppError, appError } from '../../contract/errors.ts';
import { saySurveys } from '../../model/knowledge/response.ts';
import type { MapData } from '../../model/map-data.ts';
import { compareFolded, shownNameOf } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { type Result, refuse, succeed } from '../../util/result.ts';
import { countedLinks, scopeOf } from './counted-links.ts';
import { groupingField, groupingFields, groupsBy } from './grouping.ts';
import { MEASURES } from './index.ts';
import { type Measure, PLAIN_TASK, type Task } from './measure.ts';
import { NETWORK } from './measure-words.ts';
import { type Network, networkOf } from './network.ts';
import { FIGURES, type FigureId } from './whole/figures.ts';
import { figuresOf } from './whole/index.ts';

/** Everything that can be asked for, in the order of lists. */
export const ANALYSES: readonly string[] = [...MEASURES.map(({ id }) => id), NETWORK];

export type AnalysisRequest = {
  readonly measure: string;
  readonly settings: AnalysisSettings;
  /** The date that ages count from, YYYY-MM-DD, for fields that tell ages. */
  readonly asAt: string;
};

const numberOrNull = (number: number | undefined): number | null => (Number.isFinite(number) ? (number ?? null) : null);

/**
 * Works a measure out over a map, exactly, however long it takes.
 * Refuses measures, types of link and fields that are not there, and says which are.
 */
export function analyse(
  map: MapData,
  { measure: id, settings, asAt }: AnalysisRequest,
  report: (done: number) => void = () => {},
): Result<Analysis, AppError> {
  const measure = MEASURES.find((each) => each.id === id);
  if (!measure && id !== NETWORK)
    return refuse(appError('invalid', `There is no measure “${id}”. There are: ${ANALYSES.join(', ')}.`));
  const strange = settings.types.find((type) => !map.linkType.has(type));
  if (strange !== undefined) {
    const known = [...map.linkType.values()].map(({ label }) => label).sort(compareFolded);
    return refuse(appError('not-found', `There is no type of link “${strange}”. There are: ${known.join(', ')}.`));
  }
  const field = groupingField(map, settings.field);
  if (!field) {
    const known = groupingFields(map).map((each) => each.id.replace(/^entity\./, ''));
    const there = `There are: ${known.join(', ')}.`;
    return refuse(appError('not-found', `No field “${settings.field}” tells groups of entries. ${there}`));
  }
  const isWeighted = settings.weighted || measure?.isAlwaysWeighted === true;
  const counted = countedLinks(map, settings, isWeighted);
  const network = networkOf(map.entity.keys(), counted.links, { isDirected: settings.directed, isWeighted });
  const groupOf = groupsBy(map, field, asAt);
  const task: Task = {
    ...PLAIN_TASK,
    groupOf: (index) => groupOf(network.ids[index] ?? ''),
    seed: settings.seed,
    report,
  };
  const { columns, rows } = measure
    ? entriesOf(map, network, measure, settings, task)
    : wholeOf(map, network, counted.links.length, task);
  const surveys = saySurveys(map);
  const notes = [
    ...(surveys === null ? [] : [surveys]),
    ...remarks(measure, settings),
    ...missing(measure, rows),
    ...grouped(id, network, task, field.label),
  ];
  return succeed({ measure: id, settings, scope: scopeOf(map, network, counted, notes), columns, rows });
}

type Table = Pick<Analysis, 'columns' | 'rows'>;

function entriesOf(
  map: MapData,
  network: Network,
  measure: Measure,
  { normalised }: AnalysisSettings,
  task: Task,
): Table {
  const by = normalised ? (measure.normalised?.by(network) ?? 1) : 1;
  const values = measure.run(network, task);
  const columns = measure.columns?.(network, task) ?? [];
  const rows = network.ids.map(
    (id, index): AnalysisRow => ({
      id,
      name: shownNameOf(map, id),
      value: numberOrNull((values[index] ?? Number.NaN) / by),
      ...Object.fromEntries(columns.map((column) => [column.key, numberOrNull(column.values[index])])),
    }),
  );
  // Numbers of groups are no amounts: the first group comes first.
  const sign = measure.gives === 'group' ? -1 : 1;
  const rank = ({ value }: AnalysisRow): number => (value === null ? Number.NEGATIVE_INFINITY : sign * value);
  rows.sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return (x === y ? 0 : y > x ? 1 : -1) || compareFolded(a.name, b.name) || compareText(a.id, b.id);
  });
  return { columns: columns.map(({ key, label }) => ({ key, label })), rows };
}

function wholeOf(map: MapData, network: Network, links: number, task: Task): Table {
  const figures: Record<FigureId, { value: number; names?: readonly (readonly number[])[] }> = {
    ...figuresOf(network, task),
    links: { value: links },
  };
  const nameOf = (index: number): string => shownNameOf(map, network.ids[index] ?? '');
  const rows = FIGURES.map(({ id, label }): AnalysisRow => {
    const { value, names } = figures[id];
    const named = names?.map((group) => group.map(nameOf).sort(compareFolded).join(' – ')).sort(compareFolded);
    return { id, name: label, value: numberOrNull(value), ...(named ? { which: named } : {}) };
  });
  return { columns: [{ key: 'which', label: 'Which' }], rows };
}

/** Settings that were asked for and change nothing. */
function remarks(measure: Measure | undefined, { weighted, normalised }: AnalysisSettings): string[] {
  if (!measure) return normalised ? ['Normalising changes nothing: figures of the whole are scaled as they say.'] : [];
  return [
    ...(weighted && measure.weight === null && !measure.isAlwaysWeighted
      ? ['Weights do not change this measure; links without a weight above nothing do not count all the same.']
      : []),
    ...(normalised && measure.normalised === null ? ['Normalising does not change this measure.'] : []),
  ];
}

function missing(measure: Measure | undefined, rows: readonly AnalysisRow[]): string[] {
  const without = rows.filter(({ value }) => value === null).length;
  if (!measure || without === 0) return [];
  return [`Undefined for ${without.toLocaleString('en-GB')} of ${rows.length.toLocaleString('en-GB')} entries.`];
}

function grouped(id: string, { ids }: Network, { groupOf }: Task, label: string): string[] {
  if (id !== 'brokerage' && id !== NETWORK) return [];
  const without = ids.filter((_, index) => groupOf(index) === null).length;
  const none =
    without === 0
      ? ''
      : `; it is not set for ${without.toLocaleString('en-GB')} of ${ids.length.toLocaleString('en-GB')} entries`;
  return [`Groups are told by ${label.toLowerCase()}${none}.`];
}
