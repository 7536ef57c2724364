// Binary files that are no workbook we can read: what they are, told from their first bytes and the names of their parts, and what to do.
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { WHAT_IS_READ } from './unknown-kind.ts';

const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const AS_XLSX = 'save it as an Excel workbook (.xlsx) and import that';

/** What the files of older Office hold, in the order in which it is looked for. */
const STREAMS: readonly (readonly [stream: string, is: string])[] = [
  [
    'EncryptedPackage',
    'is protected by a password. Open it with the password, take that off (in Excel: File, Info, Protect Workbook, Encrypt with Password), save it, and import it again.',
  ],
  ['WordDocument', 'is a Word document, not a table. Copy the table in it into Excel and import that.'],
  ['PowerPoint Document', 'holds slides, not a table. Copy the table in it into Excel and import that.'],
  ['Workbook', `is a workbook of Excel before 2007 (.xls), which is not read. Open it, ${AS_XLSX}.`],
  ['Book', `is a workbook of Excel before 1997 (.xls), which is not read. Open it, ${AS_XLSX}.`],
];

/** Parts that only one kind of file has. */
const PARTS: readonly (readonly [part: string, is: string])[] = [
  ['xl/workbook.bin', `is a binary workbook (.xlsb), which is not read. Open it in Excel, ${AS_XLSX}.`],
  [
    'word/document.xml',
    'is a Word document, not a workbook. Copy the table in it into Excel and import that; to make links from its text, choose Add, Read a document.',
  ],
  ['ppt/presentation.xml', 'holds slides, not a table. Copy the table in it into Excel and import that.'],
  [
    'Index/Document.iwa',
    'is a file of Apple’s Numbers, Pages or Keynote, which is not read. In Numbers choose File, Export To, Excel, and import that.',
  ],
  [
    'opendocument.text',
    'is a text document (.odt), not a table. Copy the table in it into a spreadsheet and import that.',
  ],
];

export type Packed = 'xlsx' | 'ods';

/**
 * What a file is by its bytes: a workbook that can be read, or why it cannot; null where it is neither packed nor of older Office.
 */
export function packedKind(name: string, bytes: Buffer): Packed | AppError | null {
  if (bytes.subarray(0, COMPOUND.length).equals(COMPOUND)) {
    const stream = STREAMS.find(([called]) => bytes.includes(Buffer.from(called, 'utf16le')));
    return told(name, stream?.[1] ?? `is a file of older Office, which is not read. Open it, ${AS_XLSX}.`);
  }
  if (!bytes.subarray(0, ZIP.length).equals(ZIP)) return null;
  // Writers put what an OpenDocument file is first, uncompressed.
  if (bytes.subarray(0, 120).includes('opendocument.spreadsheet')) return 'ods';
  const has = (part: string): boolean => bytes.includes(part);
  if (has('xl/workbook.xml')) return 'xlsx';
  const part = PARTS.find(([called]) => has(called));
  if (part) return told(name, part[1]);
  // Whatever lists its parts is whole: it is an archive of something else.
  return has('PK\u0005\u0006') ? told(name, `is a zip archive without a workbook in it. ${WHAT_IS_READ}`) : 'xlsx';
}

const told = (name: string, is: string): AppError => appError('unreadable', `“${name}” ${is}`, { source: name });
