import { extname } from 'node:path';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import type { EditCall } from '../../../shared/edits/index.ts';
import { parseJson } from '../../../shared/exchange/json/read.ts';
import { readDelimited } from '../../../shared/exchange/tables/delimited.ts';
import type { Table } from '../../../shared/exchange/tables/table.ts';
import { type Result, refuse, succeed } from '../../../shared/util/result.ts';
import { decodeText } from './decode-text.ts';

/** Larger files are refused before anything is made of them. */
export const LARGEST_SOURCE = 64 * 1024 * 1024;

const FORMATS: Readonly<Record<string, 'csv' | 'json'>> = {
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  txt: 'csv',
  json: 'json',
};
/** Formats of other tools, understood by name only so far. */
const NOT_YET = new Set(
  'xlsx xls ods graphml gexf gexf12 cyjs net vna dl kumu kumu-json gephi matrix yed threadmap'.split(' '),
);

export type ReadOptions = {
  readonly format: string | null;
  readonly createMissing: boolean;
  readonly skipRejected: boolean;
};

/** The edit that brings files into a map, or why they cannot be read. */
export function readSources(files: readonly FilePayload[], options: ReadOptions): Result<EditCall, AppError> {
  const { createMissing, skipRejected } = options;
  const tables: Table[] = [];
  const documents: { source: string; document: unknown }[] = [];
  for (const file of files) {
    const read = readOne(file, options.format);
    if (!read.ok) return read;
    if ('table' in read.value) tables.push(read.value.table);
    else documents.push(read.value);
  }
  const [document] = documents;
  if (document === undefined) {
    return succeed({ edit: 'import.tables', input: { tables, createMissing, skipRejected } });
  }
  if (documents.length > 1 || tables.length > 0) {
    const message = `“${document.source}” holds a whole map. Import it by itself, and anything else after it.`;
    return refuse(appError('refused', message, { source: document.source }));
  }
  return succeed({ edit: 'import.map', input: { ...document, skipRejected } });
}

type Read = { readonly table: Table } | { readonly source: string; readonly document: unknown };

function readOne({ name, base64 }: FilePayload, wanted: string | null): Result<Read, AppError> {
  const ending = extname(name).slice(1).toLowerCase();
  const called = wanted?.toLowerCase() ?? ending;
  const format = FORMATS[called];
  if (format === undefined && (wanted !== null || NOT_YET.has(called))) return refuse(cannotRead(name, called));
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > LARGEST_SOURCE) {
    const size = Math.ceil(bytes.length / 1024 / 1024);
    return refuse(
      appError(
        'too-large',
        `“${name}” has ${size} MB; at most ${LARGEST_SOURCE / 1024 / 1024} MB are read at a time. Part it.`,
      ),
    );
  }
  const text = decodeText(bytes);
  if (format !== 'json' && !(format === undefined && /^\s*[[{]/.test(text))) {
    const table = readDelimited(text, name);
    return table.ok ? succeed({ table: table.value }) : table;
  }
  if (text.trim() === '') return refuse(appError('unreadable', `“${name}” is empty.`, { source: name }));
  const document = parseJson(text);
  if (document.ok) return succeed({ source: name, document: document.value });
  return refuse(appError('unreadable', `“${name}” cannot be imported: ${document.error.message}.`, { source: name }));
}

function cannotRead(name: string, format: string): AppError {
  if (!NOT_YET.has(format)) {
    return appError('invalid', `There is no format “${format}”. Tables are read as csv, our own export as json.`);
  }
  const instead = format.startsWith('xl') || format === 'ods' ? ' Save each sheet as CSV and import those.' : '';
  return appError('not-yet', `“${name}”: ${format} cannot be read yet.${instead}`, { source: name });
}
