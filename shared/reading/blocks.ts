// A text as its reader sees it: headings, paragraphs and points of lists. Texts come from files of any making, so lines that a
// program broke to fit a width are put together again, and lines that someone broke on purpose are left apart.
import type { Stretch } from './stretches.ts';

/**
 * The plain text that documents are kept as: blank lines between paragraphs; a heading is a line that begins with one to six `#`;
 * a line `[page 3]` says that what follows is on page 3.
 */
export type Block = Stretch & {
  readonly kind: 'heading' | 'point' | 'paragraph' | 'page';
  /** Depth of a heading, from 1; 0 for everything else. */
  readonly level: number;
  /** Where the words begin, after the mark of a heading or point. */
  readonly from: number;
};

const PAGE = /^\[page (\d{1,5})\]$/i;
const HASHES = /^(#{1,6})\s+(?=\S)/;
const BULLET = /^(?:[-*•●▪◦–—·]|\(?[0-9ivx]{1,4}[.)]|\(?[a-z]\))\s+(?=\S)/i;
/** "Interviewer: ...", "AB: ...": one who speaks. */
const SPEAKER = /^\p{Lu}[\p{L}\p{N} .&'’-]{0,40}:\s/u;
/** A line may end early by the length of a long word and still have been broken by a program. */
const FULL = 0.72;
/** Lines longer than this were not broken to fit a page. */
const WIDEST = 140;
/** Runs of lines shorter than this are lists and addresses. */
const NARROWEST = 40;
/** Lines as wide as this are running text, and a short one before them is its heading. */
const PROSE = 60;

type Line = { readonly start: number; readonly end: number; readonly words: string };

export function pageMark(page: number): string {
  return `[page ${page}]`;
}

/** The number of the page that a block announces, or null. */
export function pageOf(text: string, block: Block): number | null {
  const found = block.kind === 'page' ? PAGE.exec(text.slice(block.start, block.end)) : null;
  return found ? Number(found[1]) : null;
}

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const run of runsOf(text)) {
    const width = Math.min(WIDEST, Math.max(...run.map(({ words }) => words.length)));
    let open: Line[] = [];
    const close = (): void => {
      const [first] = open;
      const last = open.at(-1);
      // A lone bullet of a broken layout says nothing.
      if (first && last && /[\p{L}\p{N}]/u.test(text.slice(first.start, last.end))) {
        const isTitle = run.length === 1 || (first === run[0] && first === last && width >= PROSE);
        blocks.push(blockOf(text, first, last, isTitle));
      }
      open = [];
    };
    for (const line of run) {
      const before = open.at(-1);
      if (before && !isBrokenByProgram(before, line, width)) close();
      open.push(line);
    }
    close();
  }
  return blocks;
}

/** Lines with something in them, by the blank lines between. */
function runsOf(text: string): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  for (const match of text.matchAll(/[^\r\n\f\v\u2028]+|\r\n|[\n\r\f\v\u2028]/g)) {
    const raw = match[0];
    if (/^[\r\n\f\v\u2028]/.test(raw)) continue;
    const words = raw.trim();
    const start = match.index + raw.indexOf(words);
    const gap = run.at(-1);
    const isApart = gap !== undefined && (text.slice(gap.end, start).match(/\r\n|[\n\r\f\v\u2028]/g)?.length ?? 0) > 1;
    if (words === '' || isApart) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (words !== '') run.push({ start, end: start + words.length, words });
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function isBrokenByProgram(before: Line, line: Line, width: number): boolean {
  if (PAGE.test(before.words) || PAGE.test(line.words)) return false;
  if (HASHES.test(before.words) || HASHES.test(line.words)) return false;
  if (BULLET.test(line.words) || SPEAKER.test(line.words)) return false;
  // A bullet that stands alone on its line belongs to the words after it.
  if (/^[-*•●▪◦–—·]$/.test(before.words)) return true;
  if (/^\p{Ll}/u.test(line.words)) return true;
  return width >= NARROWEST && before.words.length <= WIDEST && before.words.length >= width * FULL;
}

function blockOf(text: string, first: Line, last: Line, isAlone: boolean): Block {
  const { start } = first;
  const { end } = last;
  const words = text.slice(start, end);
  if (PAGE.test(words)) return { kind: 'page', level: 0, start, end, from: start };
  const hashes = HASHES.exec(words);
  if (hashes) return { kind: 'heading', level: hashes[1]?.length ?? 1, start, end, from: start + hashes[0].length };
  if (isAlone && isHeadingLike(words)) return { kind: 'heading', level: levelOf(words), start, end, from: start };
  const bullet = BULLET.exec(words);
  if (bullet) return { kind: 'point', level: 0, start, end, from: start + bullet[0].length };
  return { kind: 'paragraph', level: 0, start, end, from: start };
}

/** A short line by itself that begins like a title and ends like no sentence. */
function isHeadingLike(words: string): boolean {
  if (words.length > 90 || /[\n\r]/.test(words) || /[.!?;,:"”]$/.test(words) || !/\p{L}/u.test(words)) return false;
  if (/^(?:[-*•●▪◦–—·]|\(?[a-z]\))\s/i.test(words) || SPEAKER.test(words)) return false;
  return /^(?:\d+(?:\.\d+)*\.?\s+)?[“"'(]?\p{Lu}/u.test(words) && words.split(/\s+/).length <= 14;
}

/** "1.2 Engagement" stands a step below "1 Background". */
function levelOf(words: string): number {
  const numbered = /^(\d+(?:\.\d+)*)\.?\s/.exec(words)?.[1];
  if (numbered === undefined) return 2;
  return Math.min(6, 1 + numbered.split('.').filter((part) => !/^0+$/.test(part)).length);
}
