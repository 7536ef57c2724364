import { extname } from 'node:path';
import { UsageFailure } from './usage-failure.ts';

/** Which formats the ending of a file names, and which can only be asked for by name. Which of them can be made is the core's to say. */
const BY_ENDING = [
  'svg',
  'png',
  'pdf',
  'pptx',
  'docx',
  'html',
  'xlsx',
  'csv',
  'json',
  'graphml',
  'gexf',
  'cyjs',
  'net',
  'vna',
  'dl',
  'threadmap',
] as const;
const BY_NAME_ONLY = ['gexf12', 'yed', 'kumu', 'kumu-json', 'gephi', 'matrix'] as const;
const KNOWN: readonly string[] = [...BY_ENDING, ...BY_NAME_ONLY];

/** The format to write: as asked for, else as the ending of the file says. */
export function formatFor(to: string, asked: string | undefined): string {
  if (asked !== undefined) {
    if (KNOWN.includes(asked.toLowerCase())) return asked.toLowerCase();
    throw new UsageFailure('export', `there is no format “${asked}”. There are: ${KNOWN.join(', ')}.`);
  }
  const ending = extname(to).slice(1).toLowerCase();
  if ((BY_ENDING as readonly string[]).includes(ending)) return ending;
  const what = ending === '' ? `${to} has no ending that says the format` : `“.${ending}” is the ending of no format`;
  throw new UsageFailure('export', `${what}. Use one of ${BY_ENDING.join(', ')}, or add --format.`);
}
