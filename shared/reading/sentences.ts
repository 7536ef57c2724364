// The sentences of a text: what is read, marked and linked one at a time.
import type { Block } from './blocks.ts';
import type { Stretch } from './stretches.ts';

/** Ends of words with a full stop that ends no sentence. */
const SHORTENED = new Set(
  (
    'mr mrs ms mx dr prof st rev hon cllr cllrs sir gen col capt sgt lt ald ' +
    'eg ie cf etc al vs viz approx ca no nos p pp para paras sec fig figs vol ed eds tel ext ref refs dept dep asst ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun'
  ).split(' '),
);
/** Those that do end one when a capital follows: "... schools, clubs etc. The board ..." */
const MAY_END = new Set(['etc', 'al', 'no', 'ext', 'sat', 'sun', 'mar', 'p']);

const STOP = /[.!?…]+["'”’)\]]*(?=\s|$)/g;

/** The sentences of a block, in order; together they hold all its words. */
export function sentencesOf(text: string, block: Block): Stretch[] {
  if (block.kind === 'page') return [];
  const words = text.slice(block.from, block.end);
  if (block.kind === 'heading') return [{ start: block.from, end: block.end }];
  const sentences: Stretch[] = [];
  let start = 0;
  for (const match of words.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (end < words.length && !isEnd(words, start, match.index, match[0], end)) continue;
    push(sentences, words, start, end, block.from);
    start = end;
  }
  push(sentences, words, start, words.length, block.from);
  return sentences;
}

function push(sentences: Stretch[], words: string, start: number, end: number, offset: number): void {
  const piece = words.slice(start, end);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const from = start + piece.indexOf(trimmed);
  // What holds no letter or digit is no sentence of its own: it goes with the one before.
  const last = sentences.at(-1);
  if (last && !/[\p{L}\p{N}]/u.test(trimmed)) {
    sentences[sentences.length - 1] = { start: last.start, end: offset + from + trimmed.length };
  } else sentences.push({ start: offset + from, end: offset + from + trimmed.length });
}

function isEnd(words: string, start: number, at: number, stop: string, end: number): boolean {
  const next = /\S/.exec(words.slice(end))?.[0] ?? '';
  // "... and so on. the next" is how hurried notes go on; "approx. 30" and "no. 5" are not.
  if (stop !== '.') return !/\p{Ll}/u.test(next);
  const before = /([\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*)$/u.exec(words.slice(start, at))?.[1] ?? '';
  const folded = before.replaceAll('.', '').toLowerCase();
  const startsNew = /[\p{Lu}“"'‘(£]/u.test(next);
  if (SHORTENED.has(folded)) return MAY_END.has(folded) && startsNew && before.length > 1;
  // Initials: "A. N. Example", "J.Smith".
  if (/^\p{Lu}$/u.test(before)) return false;
  // "1. First": the number of a point.
  if (/^\d{1,2}$/.test(before) && words.slice(start, at).trim() === before) return false;
  return !/\p{Ll}/u.test(next) || before.length > 3;
}
