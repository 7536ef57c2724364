// What worker threads can be asked to do, by name. Input and result are plain data that survives structured clone.
import type { Analysis, MeasuredValues } from '../../shared/contract/analysis.ts';
import type { Answer } from '../../shared/contract/answer.ts';
import { type AppError, failure } from '../../shared/contract/errors.ts';
import type { FigurePreview } from '../../shared/contract/figures.ts';
import type { FilePayload, Place } from '../../shared/contract/shapes.ts';
import type { Outcome } from '../../shared/edits/edit.ts';
import { planEdit } from '../../shared/edits/index.ts';
import { type MergeMapsInput, planMergeMaps } from '../../shared/edits/merge-maps/index.ts';
import {
  type CheckedExpectation,
  checkingExpectations,
  checkRule,
  type Rule,
} from '../../shared/expectations/index.ts';
import { FRAMES_TRIED } from '../../shared/figure/figure.ts';
import type { LayoutRequest } from '../../shared/figure/places.ts';
import { findDuplicates, type Suggestion } from '../../shared/graph/duplicates/index.ts';
import { runLayout } from '../../shared/graph/layouts/index.ts';
import { type AnalysisRequest, analyse } from '../../shared/graph/measures/analyse.ts';
import { workedOut } from '../../shared/graph/measures/index.ts';
import { measureOf, NETWORK } from '../../shared/graph/measures/measure-words.ts';
import type { EntityId } from '../../shared/model/ids.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { type Asked, askQuestion } from '../../shared/questions/index.ts';
import { createMemory } from '../../shared/util/memory.ts';
import { type Result, succeed } from '../../shared/util/result.ts';
import { createIds } from '../runtime/new-ids.ts';
import { type DataRequest, type MadeData, makeData } from '../writers/data.ts';
import { type MadePictures, makePictures, type PictureRequest } from '../writers/figures.ts';
import { makePaper, type PaperRequest } from '../writers/papers.ts';
import { makePreview, type PreviewRequest } from '../writers/preview.ts';
import { type DocumentText, readDocument } from './reading/documents/read-document.ts';
import { type Looked, lookAtSources, type ReadOptions, readSources } from './reading/read-sources.ts';

/** @param done 0 to 1, or null when nobody can say */
export type Report = (done: number | null, message: string) => void;

export type PictureTask = { readonly map: MapData; readonly request: PictureRequest };

function layout(input: LayoutRequest, report: Report): Result<Place[], AppError> {
  const control = { report: (done: number) => report(done, 'Working out where everything stands') };
  const places = runLayout(input.layout, input.graph, input.options, control);
  if (!places.ok) return places;
  return succeed([...places.value].map(([entity, { x, y }]) => ({ entity: entity as EntityId, x, y })));
}

/** Of the figures that this thread made: of the one that is being set, and of those beside it. */
const memory = createMemory(3 * FRAMES_TRIED);

function picture({ map, request }: PictureTask, report: Report): Promise<Result<MadePictures, AppError>> {
  return makePictures(map, { ...request, memory }, report);
}

export type PaperTask = { readonly map: MapData; readonly request: PaperRequest };

function paper({ map, request }: PaperTask, report: Report): Promise<Result<MadePictures, AppError>> {
  report(null, 'Looking for the answer');
  return makePaper(map, request, (done) => report(done, 'Looking for the answer'));
}

export type PreviewTask = { readonly map: MapData; readonly request: PreviewRequest };

function preview({ map, request }: PreviewTask, report: Report): Result<FigurePreview, AppError> {
  return makePreview(map, { ...request, memory }, report);
}

export type DataTask = { readonly map: MapData; readonly request: DataRequest };

function data({ map, request }: DataTask, report: Report): Promise<Result<MadeData, AppError>> {
  report(null, 'Writing the data');
  const control = { report: (done: number) => report(done, 'Working out where everything stands') };
  return makeData(map, request, control);
}

export type ImportTask = {
  readonly map: MapData;
  readonly files: readonly FilePayload[];
  readonly options: ReadOptions;
  readonly now: string;
  readonly today: string;
  /** Only the receipt is wanted: what would be changed need not come back. */
  readonly dryRun: boolean;
};

/** Reads files and plans what they change; the map is not touched. */
function plan({ map, files, options, now, today, dryRun }: ImportTask, report: Report): Outcome {
  report(0, 'Reading the files');
  const call = readSources(files, options, (done) => report(done * 0.3, 'Reading the files'));
  if (!call.ok) return call;
  const newId = createIds(() => new Date(now));
  const tell = (done: number): void => report(0.3 + done * 0.7, 'Looking at every row');
  const outcome = planEdit(map, call.value, { now, today, newId, report: tell });
  return outcome.ok && dryRun ? succeed({ ...outcome.value, changes: [], created: [] }) : outcome;
}

export type MergeTask = {
  readonly map: MapData;
  readonly input: MergeMapsInput;
  readonly now: string;
  readonly today: string;
};

/** Plans what another map does to this one; neither is touched. */
function merge({ map, input, now, today }: MergeTask, report: Report): Outcome {
  report(0, 'Comparing the maps');
  const newId = createIds(() => new Date(now));
  return planMergeMaps(map, input, { now, today, newId, report: (done) => report(done, 'Comparing the maps') });
}

export type LookTask = { readonly files: readonly FilePayload[]; readonly format: string | null };

function look({ files, format }: LookTask, report: Report): Result<Looked, AppError> {
  report(0, 'Reading the files');
  return lookAtSources(files, format, (done) => report(done, 'Reading the files'));
}

function document(file: FilePayload, report: Report): Promise<Result<DocumentText, AppError>> {
  report(null, `Reading ${file.name}`);
  return readDocument(file, (done) => report(done, `Reading ${file.name}`));
}

function duplicates(map: MapData, report: Report): Result<Suggestion[], AppError> {
  return succeed(findDuplicates(map, (done) => report(done, 'Comparing the names of all entries')));
}

export type QuestionTask = { readonly question: string; readonly asked: Asked };

function question({ question, asked }: QuestionTask, report: Report): Result<Answer, AppError> {
  report(null, 'Looking for the answer');
  return askQuestion(question, asked, (done) => report(done, 'Looking for the answer'));
}

export type AnalysisTask = { readonly map: MapData; readonly request: AnalysisRequest };

function analysis({ map, request }: AnalysisTask, report: Report): Result<Analysis, AppError> {
  const what = request.measure === NETWORK ? 'the figures of the network' : request.measure;
  report(0, `Working out ${what}`);
  return analyse(map, request, (done) => report(done, `Working out ${what}`));
}

export type MeasuresTask = { readonly map: MapData; readonly measures: readonly string[] };

function measures({ map, measures }: MeasuresTask, report: Report): Result<MeasuredValues, AppError> {
  const found = measures.map((id, index) => {
    const measure = measureOf(id);
    if (!measure) throw failure('not-found', `There is no measure “${id}”.`, { measure: id });
    report(index / measures.length, measure.label);
    const values = [...workedOut(map, measure)];
    return { measure: id, values: values.map(([entity, value]): [string, number | null] => [entity, finite(value)]) };
  });
  return succeed(found);
}

const finite = (value: number): number | null => (Number.isNaN(value) ? null : value);

export type ExpectationsTask = { readonly map: MapData; readonly asAt: string; readonly rule: Rule | null };

function expectations({ map, asAt, rule }: ExpectationsTask, report: Report): Result<CheckedExpectation[], AppError> {
  if (rule) return succeed([{ id: 'rule', ...checkRule(map, asAt, rule) }]);
  const on = [...map.expectation.values()].filter(({ isOn }) => isOn).length;
  const checked: CheckedExpectation[] = [];
  for (const each of checkingExpectations(map, asAt)) {
    checked.push(each);
    report(checked.length / on, 'Checking expectations');
  }
  return succeed(checked);
}

export const tasks = {
  layout,
  picture,
  paper,
  preview,
  data,
  plan,
  merge,
  look,
  document,
  duplicates,
  question,
  analysis,
  measures,
  expectations,
} as const;
export type TaskName = keyof typeof tasks;

export function isTaskName(name: string): name is TaskName {
  return Object.hasOwn(tasks, name);
}
