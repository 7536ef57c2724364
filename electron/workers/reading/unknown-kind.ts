// Files that nobody here can read: what they are, as far as that can be told, and what can be read instead.
import { extname } from 'node:path';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { xmlRootOf } from '../../../shared/exchange/xml/root.ts';

/** Closes every refusal of something that is not known. */
export const WHAT_IS_READ =
  'What is read: workbooks (.xlsx, .ods), tables as text (.csv, .tsv, .txt), our own JSON, calendars (.ics), and files of Gephi (.gexf), yEd and others (.graphml, .gml), Cytoscape (.cyjs, .cx2), Kumu (.json, .xlsx), Pajek (.net), UCINET (.dl) and NetDraw (.vna).';

const STARTS: readonly (readonly [start: string, is: string])[] = [
  ['SQLite format 3\0', 'is a map file or another database. Open a map, or merge it into this one'],
  ['%PDF', 'is a PDF, which holds words and no table'],
  ['\u0089PNG', 'is a picture'],
  ['\u00ff\u00d8\u00ff', 'is a picture'],
  ['GIF8', 'is a picture'],
];

/** Languages for networks whose lines would else be taken for rows of a table. */
const LANGUAGES: readonly (readonly [pattern: RegExp, is: string])[] = [
  [
    /^\s*(?:strict\s+)?(?:di)?graph\b[^\n[{]{0,200}\{/i,
    'is a drawing in DOT, which is not read. Save it as GraphML (.graphml)',
  ],
];

/** What a file is that can be nothing that is read; null where it may be. */
export function unknownKind(name: string, bytes: Buffer, text: string): AppError | null {
  const start = bytes.subarray(0, 16).toString('latin1');
  const told = STARTS.find(([begins]) => start.startsWith(begins));
  if (told) return refusal(name, `${told[1]}.`);
  const written = LANGUAGES.find(([pattern]) => pattern.test(text));
  if (written) return refusal(name, `${written[1]}.`);
  const root = /^\s*<\?xml/.test(text) ? xmlRootOf(text) : null;
  if (root === 'document' && text.includes('office:spreadsheet'))
    return appError(
      'unreadable',
      `“${name}” is a spreadsheet as plain XML (.fods), which is not read. Open it, save it as .ods or .xlsx, and import that.`,
      { source: name },
    );
  if (root !== null && root !== 'gexf' && root !== 'graphml')
    return refusal(name, `is XML of a kind that is not known: its first element is “${root.slice(0, 60)}”.`);
  return null;
}

/** How files of an ending begin, and how they are called. */
const BEGINS: Readonly<Record<string, readonly [start: RegExp, why: string]>> = {
  '.graphml': [/^\s*</, 'is no XML: it does not begin with “<”'],
  '.gexf': [/^\s*</, 'is no XML: it does not begin with “<”'],
  '.json': [/^\s*(?:[[{]|$)/, 'is no JSON: it begins with neither “{” nor “[”'],
  '.cx2': [/^\s*(?:[[{]|$)/, 'is no JSON: it begins with neither “{” nor “[”'],
  '.gml': [/\[/, 'is no GML: there is no “graph [” in it'],
  '.cyjs': [/^\s*(?:[[{]|$)/, 'is no JSON: it begins with neither “{” nor “[”'],
};

/** Why a file of no format that is known by its text cannot be what its ending says; null where it can. */
export function notAsCalled(name: string, text: string): AppError | null {
  const [start, why] = BEGINS[extname(name).toLowerCase()] ?? [];
  if (!start || text.trim() === '' || start.test(text)) return null;
  return appError('unreadable', `“${name}” ${why}. If it is a table, give it the ending .csv.`, { source: name });
}

/** A file whose ending says nothing, and whose text is no table either. */
export const unknownText = (name: string): AppError =>
  refusal(
    name,
    'is of no format that is known, nor a table with headers that are. A table may be given the ending .csv.',
  );

export const unknownJson = (name: string): AppError =>
  refusal(name, 'cannot be imported: it is not a Threadmap export, nor JSON of a program that is known.');

function refusal(name: string, is: string): AppError {
  return appError('unreadable', `“${name}” ${is} ${WHAT_IS_READ}`, { source: name });
}
