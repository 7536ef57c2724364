import { extname } from 'node:path';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import type { RequestParams } from '../../../shared/contract/requests.ts';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import type { EditCall } from '../../../shared/edits/index.ts';
import { withLabels, withTimesOfGephi } from '../../../shared/exchange/gephi/read.ts';
import { valueAt } from '../../../shared/exchange/graph-json/fields.ts';
import { JSON_FORMAT } from '../../../shared/exchange/json/form.ts';
import { parseJson } from '../../../shared/exchange/json/read.ts';
import { tooLargeToRead } from '../../../shared/exchange/largest-source.ts';
import { isMatrix, tablesInMatrix } from '../../../shared/exchange/matrix/read.ts';
import { isWide, readWideMatrix } from '../../../shared/exchange/matrix/wide.ts';
import { answersInWorkbook, unmarkedForm } from '../../../shared/exchange/survey/read-form.ts';
import { readDelimited } from '../../../shared/exchange/tables/delimited.ts';
import type { Workbook } from '../../../shared/exchange/tables/grid.ts';
import type { Mapping } from '../../../shared/exchange/tables/mapping.ts';
import { kindOfTable } from '../../../shared/exchange/tables/recognise.ts';
import { tablesInWorkbook, withHeaderFound } from '../../../shared/exchange/tables/tables-in-grid.ts';
import type { TablesRead } from '../../../shared/exchange/tables/tables-read.ts';
import { type Result, refuse, succeed } from '../../../shared/util/result.ts';
import { decodeText } from './decode-text.ts';
import { GRAPH_FORMATS_READ, graphReader } from './graph-readers.ts';
import { type Packed, packedKind } from './packed-kind.ts';
import { notAsCalled, unknownJson, unknownKind, unknownText, WHAT_IS_READ } from './unknown-kind.ts';
import { readOpenWorkbook } from './workbook/read-open-workbook.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

type ReadAs = 'csv' | 'json' | Packed;

/** Endings of files, and names of formats that say more than an ending does. */
const FORMATS: Readonly<Record<string, ReadAs>> = {
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  txt: 'csv',
  gephi: 'csv',
  json: 'json',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  ods: 'ods',
  kumu: 'xlsx',
};

export type ReadOptions = {
  readonly format: string | null;
  readonly createMissing: boolean;
  readonly skipRejected: boolean;
  readonly mapping?: Mapping | null | undefined;
  readonly keepMapping?: boolean | undefined;
  readonly choices?: RequestParams<'import.run'>['choices'];
};

/**
 * The edit that brings files into a map, or why they cannot be read.
 * @param report how much has been read, 0 to 1
 */
export function readSources(
  files: readonly FilePayload[],
  options: ReadOptions,
  report: (done: number) => void = () => {},
): Result<EditCall, AppError> {
  const { createMissing, skipRejected } = options;
  const tables: TablesRead[] = [];
  const documents: Document[] = [];
  for (const [index, file] of files.entries()) {
    const isWanted = wantedSheets(file.name, options.mapping);
    const read = readOne(file, options.format, isWanted, (done) => report((index + done) / files.length));
    if (!read.ok) return read;
    if ('tables' in read.value) tables.push(read.value);
    else documents.push({ source: read.value.source, document: read.value.document });
  }
  const [document] = documents;
  if (document === undefined) {
    const omitted = tables.flatMap((each) => each.omitted);
    const assumed = tables.flatMap((each) => each.assumed ?? []);
    const all = tables.flatMap((each) => each.tables);
    const told = {
      ...(options.mapping ? { mapping: options.mapping } : {}),
      ...(options.keepMapping === undefined ? {} : { keepMapping: options.keepMapping }),
      ...(options.choices === undefined ? {} : { choices: options.choices }),
    };
    return succeed({
      edit: 'import.tables',
      input: { tables: all, omitted, assumed, createMissing, skipRejected, ...told },
    });
  }
  if (documents.length > 1 || tables.length > 0) {
    const message = `“${document.source}” holds a whole map. Import it by itself, and anything else after it.`;
    return refuse(appError('refused', message, { source: document.source }));
  }
  return succeed({ edit: 'import.map', input: { ...document, skipRejected } });
}

/** A whole map of ours. */
type Document = { readonly source: string; readonly document: unknown };
/** What it was found to be. */
type Found = { readonly format: string };
type Read = Result<(TablesRead | Document) & Found, AppError>;

/** What files hold, and what each was found to be. */
export type Looked = TablesRead & { readonly formats: readonly { readonly source: string; readonly format: string }[] };

/** Sheets of a file that something is said of. */
const wantedSheets =
  (name: string, mapping: Mapping | null | undefined) =>
  (sheet: string | null): boolean =>
    mapping?.tables.some((each) => each.sheet === sheet && (each.source ?? name) === name) ?? false;

/** What files hold, as far as it is tables: every sheet, also those that nobody knows what to make of. */
export function lookAtSources(
  files: readonly FilePayload[],
  format: string | null,
  report: (done: number) => void = () => {},
): Result<Looked, AppError> {
  const read: TablesRead[] = [];
  const formats: { source: string; format: string }[] = [];
  for (const [index, file] of files.entries()) {
    const one = readOne(
      file,
      format,
      () => true,
      (done) => report((index + done) / files.length),
    );
    if (!one.ok) return one;
    formats.push({ source: file.name, format: one.value.format });
    if ('tables' in one.value) read.push(one.value);
  }
  const [tables, omitted] = [read.flatMap((each) => each.tables), read.flatMap((each) => each.omitted)];
  return succeed({ tables, omitted, formats });
}

type IsWanted = (sheet: string | null) => boolean;

function readOne(
  { name, base64 }: FilePayload,
  wanted: string | null,
  isWanted: IsWanted,
  report: (done: number) => void,
): Read {
  const ending = extname(name).slice(1).toLowerCase();
  const called = wanted?.toLowerCase() ?? ending;
  const format = FORMATS[called];
  const bytes = Buffer.from(base64, 'base64');
  const tooLarge = tooLargeToRead(name, bytes.length);
  if (tooLarge !== null) return refuse(appError('too-large', tooLarge));
  if (wanted !== null && format === undefined && !GRAPH_FORMATS_READ.has(called)) return refuse(noFormat(called));
  if (bytes.length === 0) return refuse(appError('unreadable', `“${name}” is empty.`, { source: name }));
  // What a file is, its bytes say more surely than its name.
  const packed = packedKind(name, bytes);
  if (packed !== null && typeof packed === 'object') return refuse(packed);
  if (packed !== null) return foundAs(packed, workbookIn({ name, bytes, packed }, isWanted, report));
  if (format === 'xlsx' || format === 'ods') {
    const message = `“${name}” is no workbook, whatever its name says. Open it and save it as .xlsx or CSV.`;
    return refuse(appError('unreadable', message, { source: name }));
  }
  const text = decodeText(bytes);
  const unknown = wanted === null ? unknownKind(name, bytes, text) : null;
  if (unknown !== null) return refuse(unknown);
  const other = wanted === null && graphReader(null, '', text) === null ? notAsCalled(name, text) : null;
  if (other !== null) return refuse(other);
  const graph =
    format !== undefined && wanted !== null ? null : graphReader(wanted === null ? null : called, ending, text);
  if (graph !== null) return foundAs(graph.format, asRead(graph.read(text, name), name));
  if (format !== 'json' && !(format === undefined && /^\s*[[{]/.test(text))) {
    const wide = wanted === null && isWide(text) ? readWideMatrix(text, name, true) : null;
    if (wide !== null) return foundAs('matrix', asRead(wide, name));
    const table = readDelimited(text, name);
    if (table.ok && wanted === null && isMatrix(table.value))
      return foundAs('matrix', asRead(tablesInMatrix(table.value), name));
    if (!table.ok) return table;
    const found = withLabels(withHeaderFound(table.value), called === 'gephi');
    const isGuess = wanted === null && format === undefined && ending !== '';
    if (isGuess && kindOfTable(found.headers) === null) return refuse(unknownText(name));
    const { table: timed, omitted, assumed } = withTimesOfGephi(found);
    return succeed({ tables: [timed], omitted, assumed, format: 'csv' });
  }
  if (text.trim() === '') return refuse(appError('unreadable', `“${name}” is empty.`, { source: name }));
  const document = parseJson(text);
  if (document.ok && valueAt(document.value, 'format') !== JSON_FORMAT) return refuse(unknownJson(name));
  if (document.ok) return succeed({ source: name, document: document.value, format: 'json' });
  const { code, message } = document.error;
  return refuse(appError(code, `“${name}” cannot be imported: ${message}.`, { source: name }));
}

function foundAs(format: string, read: Result<TablesRead, AppError>): Read {
  return read.ok ? succeed({ ...read.value, format }) : read;
}

function asRead(read: Result<TablesRead, string>, name: string): Result<TablesRead, AppError> {
  if (read.ok) return read;
  return refuse(appError('unreadable', `“${name}” cannot be imported. ${read.error}`, { source: name }));
}

type Packaged = { readonly name: string; readonly bytes: Uint8Array; readonly packed: Packed };

function workbookIn(
  { name, bytes, packed }: Packaged,
  isWanted: IsWanted,
  report: (done: number) => void,
): Result<TablesRead, AppError> {
  const workbook = (packed === 'ods' ? readOpenWorkbook : readWorkbook)(name, bytes, report);
  if (!workbook.ok) return workbook;
  const answers = answersInWorkbook(workbook.value);
  // Its other sheets are ours: what to do, and the lists to choose from.
  if (answers) return succeed({ tables: answers, omitted: [] });
  const unmarked = unmarkedForm(workbook.value);
  if (unmarked !== null) {
    const message = `“${name}” (sheet “${unmarked}”) is a questionnaire without the line that begins “threadmap-survey”, which says whose answers these are. Copy that line back from the form as it was sent out.`;
    return refuse(appError('unreadable', message, { source: name, sheet: unmarked }));
  }
  const matrix = matrixIn(workbook.value);
  if (matrix !== null) return asRead(matrix, name);
  const read = tablesInWorkbook(workbook.value, isWanted);
  return read.ok ? read : refuse(appError('unreadable', `“${name}” ${read.error}`, { source: name }));
}

/** A workbook may hold a matrix, on its only sheet with anything on it. */
function matrixIn({ grids }: Workbook): Result<TablesRead, string> | null {
  const [grid, ...more] = grids.filter(({ rows }) => rows.length > 0);
  const [header, ...rows] = grid?.rows ?? [];
  if (!grid || !header || more.length > 0) return null;
  const table = {
    source: grid.source,
    sheet: grid.sheet,
    headers: [...header.cells],
    headerRow: header.row,
    rows: rows.map(({ row, cells }) => ({ row, cells: [...cells] })),
  };
  return isMatrix(table) ? tablesInMatrix(table) : null;
}

const noFormat = (format: string): AppError => appError('invalid', `There is no format “${format}”. ${WHAT_IS_READ}`);
