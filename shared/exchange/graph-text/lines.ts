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

/** The words of a line; null if a quotation mark is not closed. */
export function wordsIn(text: string, separators: RegExp = /\s/): Word[] | null {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (separators.test(sign)) at++;
    else if (sign === '"') {
      const end = text.indexOf('"', at + 1);
      if (end < 0) return null;
      words.push({ text: text.slice(at + 1, end), isQuoted: true });
      at = end + 1;
    } else {
      const start = at;
      while (at < text.length && !separators.test(text.charAt(at))) at++;
      words.push({ text: text.slice(start, at), isQuoted: false });
    }
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
