import { type Result, refuse, succeed } from '../../util/result.ts';
import { openQuote, wordsIn } from '../graph-text/lines.ts';
import type { DlHeader } from './header.ts';

export type Token = { readonly text: string; readonly line: number };

/** The data line by line, each as its words. */
export function linesOfData({ data, dataLine }: DlHeader): Result<Token[][], string> {
  const lines: Token[][] = [];
  for (const [at, text] of data.split('\n').entries()) {
    const words = wordsIn(text, 'spaces and commas');
    if (words === null) return refuse(openQuote(dataLine + at));
    if (words.length > 0) lines.push(words.map((word) => ({ text: word.text.trim(), line: dataLine + at })));
  }
  return succeed(lines);
}

/** The data as one row of words: where lines end means nothing in a matrix. */
export function tokensOfData(header: DlHeader): Result<Token[], string> {
  const lines = linesOfData(header);
  return lines.ok ? succeed(lines.value.flat()) : lines;
}
