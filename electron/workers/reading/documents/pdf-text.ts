// Running text from the lines of a PDF's pages: without what stands on every page, lines put together to paragraphs, words that were
// parted at a line's end made whole, headings marked by their size, and a mark where each page begins.
import { pageMark } from '../../../../shared/reading/blocks.ts';
import type { PdfLine } from './pdf-lines.ts';

/** A line stands on every page when it comes, numbers aside, at the edge of this share of them. */
const ON_EVERY_PAGE = 0.5;
/** How many lines at the top and bottom of a page may be such. */
const EDGE = 2;
/** Headings are at least this much larger than the running text. */
const LARGER = 1.15;
const LONGEST_HEADING = 120;
/** A gap between lines wider than this, in letter heights, begins a paragraph. */
const PARAGRAPH_GAP = 1.75;

const BULLET = /^(?:[-*•●▪◦–—·]|\(?[0-9ivx]{1,4}[.)]|\(?[a-z]\))\s/i;

type Paragraph = { readonly text: string; readonly level: number };

export function textOfPages(pages: readonly (readonly PdfLine[])[]): string {
  const kept = withoutEdges(pages);
  const body = usualSize(kept);
  const parts: string[] = [];
  for (const [place, lines] of kept.entries()) {
    const paragraphs = paragraphsOf(lines, body);
    const [first] = paragraphs;
    const last = parts.at(-1);
    // A paragraph that runs over to this page stays whole on the page where it began.
    if (first && last && isUnfinished(last) && first.level === 0 && /^\p{Ll}/u.test(first.text)) {
      parts[parts.length - 1] = joined(last, first.text);
      paragraphs.shift();
    }
    parts.push(
      pageMark(place + 1),
      ...paragraphs.map(({ text, level }) => (level > 0 ? `${'#'.repeat(level)} ${text}` : text)),
    );
  }
  return parts.join('\n\n');
}

/** Whether text stops in mid-sentence; marks of pages and headings do not. */
function isUnfinished(text: string): boolean {
  return !/[.!?:;]["'”’)]?$/.test(text) && !text.startsWith('#') && !/^\[page \d+\]$/.test(text);
}

const edgeKey = (line: PdfLine): string => line.text.replace(/\d+/g, '#').toLowerCase();
const isPageNumber = (line: PdfLine): boolean =>
  /^(?:page\s*)?[-–]?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\s*[-–]?$/i.test(line.text);

function withoutEdges(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const counts = new Map<string, number>();
  const edgesOf = (lines: readonly PdfLine[]): readonly PdfLine[] => {
    const byHeight = [...lines].sort((a, b) => b.y - a.y);
    return byHeight.length <= 2 * EDGE ? byHeight : [...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)];
  };
  for (const lines of pages)
    for (const key of new Set(edgesOf(lines).map(edgeKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return pages.map((lines) => {
    const edges = new Set(edgesOf(lines));
    return lines.filter((line) => {
      if (!edges.has(line)) return true;
      if (isPageNumber(line)) return false;
      return pages.length < 3 || (counts.get(edgeKey(line)) ?? 0) < Math.max(3, pages.length * ON_EVERY_PAGE);
    });
  });
}

/** The size that most letters have. */
function usualSize(pages: readonly (readonly PdfLine[])[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pages.flat()) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...letters].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 10;
}

function paragraphsOf(lines: readonly PdfLine[], body: number): Paragraph[] {
  const paragraphs: { text: string; level: number }[] = [];
  const width = Math.max(0, ...lines.map(({ x, right }) => right - x));
  let before: PdfLine | null = null;
  for (const line of lines) {
    const level = levelOf(line, body);
    const last = paragraphs.at(-1);
    const goesOn = last && before && last.level === level && isNextLine(before, line, width, level);
    if (goesOn) last.text = joined(last.text, line.text);
    else paragraphs.push({ text: line.text, level });
    before = line;
  }
  return paragraphs;
}

function levelOf({ size, text }: PdfLine, body: number): number {
  if (size < body * LARGER || text.length > LONGEST_HEADING || !/\p{L}/u.test(text)) return 0;
  return size >= body * 1.7 ? 1 : size >= body * 1.35 ? 2 : 3;
}

function isNextLine(before: PdfLine, line: PdfLine, width: number, level: number): boolean {
  const gap = (before.y - line.y) / Math.max(before.size, line.size);
  if (gap <= 0 || gap > PARAGRAPH_GAP) return false;
  if (level > 0) return true;
  if (BULLET.test(line.text)) return false;
  // A line that ends well before the edge ends its paragraph, unless the sentence plainly goes on.
  const isShort = before.right - before.x < width * 0.6;
  return !isShort || /^\p{Ll}/u.test(line.text);
}

/** Puts two lines together; a word that was parted with a hyphen is made whole. */
export function joined(before: string, after: string): string {
  if (/\p{Ll}[-‐\u00ad]$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after;
  if (/[\p{L}\p{N}][-‐–/]$/u.test(before)) return before + after;
  return `${before} ${after}`;
}
