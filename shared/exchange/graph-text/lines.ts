// Text formats of programs for networks: lines of words, of which those in quotation marks may hold spaces.

export type Line = { readonly line: number; readonly text: string };

/** Lines with their numbers from 1, without blank ones. */
export function linesOf(text: string): Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((content, at) => ({ line: at + 1, text: content.trim() }))
    .filter(({ text: content }) => content !== '');
}

export type Word = { readonly text: string; readonly isQuoted: boolean };

const BY_SPACES = /"([^"]*)"|(")|[^\s]+/g;
const BY_SPACES_AND_COMMAS = /"([^"]*)"|(")|[^\s,]+/g;

/** The words of a line; null if a quotation mark is not closed. @param parts what stands between them */
export function wordsIn(text: string, parts: 'spaces' | 'spaces and commas' = 'spaces'): Word[] | null {
  const words: Word[] = [];
  for (const [word, quoted, open] of text.matchAll(parts === 'spaces' ? BY_SPACES : BY_SPACES_AND_COMMAS)) {
    if (open !== undefined) return null;
    words.push(quoted === undefined ? { text: word, isQuoted: false } : { text: quoted, isQuoted: true });
  }
  return words;
}

/** The first line that is neither blank nor a remark, in its first few thousand signs. */
export function firstLine(text: string, remark: string): string {
  const lines = text
    .slice(0, 8000)
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/);
  return lines.map((line) => line.trim()).find((line) => line !== '' && !line.startsWith(remark)) ?? '';
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

export function openQuote(line: number): string {
  return `Line ${line} has a quotation mark that is not closed. Mend that line, or export the file again.`;
}
