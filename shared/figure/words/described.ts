// A description in parts, and the same as the plain text in which somebody writes their own.

export type DescribedPart = {
  /** Null where the paragraphs go without one. */
  readonly heading: string | null;
  readonly paragraphs: readonly string[];
};

/** A first line longer than this is the beginning of a paragraph, not its heading. */
const LONGEST_HEADING = 60;

/** As it is written by hand: a heading stands on the line above its first paragraph, an empty line parts paragraphs. */
export function textOfParts(parts: readonly DescribedPart[]): string {
  return parts
    .map(({ heading, paragraphs }) => (heading === null ? '' : `${heading}\n`) + paragraphs.join('\n\n'))
    .join('\n\n');
}

/** Reads what `textOfParts` writes, and whatever else somebody may have written. */
export function partsOfText(text: string): DescribedPart[] {
  const parts: { heading: string | null; paragraphs: string[] }[] = [];
  for (const block of text.split(/\n[^\S\n]*\n\s*/u)) {
    const lines = block
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const [first, ...rest] = lines;
    if (first === undefined) continue;
    const last = parts.at(-1);
    if (rest.length > 0 && isHeading(first)) parts.push({ heading: first, paragraphs: [rest.join(' ')] });
    else if (last) last.paragraphs.push(lines.join(' '));
    else parts.push({ heading: null, paragraphs: [lines.join(' ')] });
  }
  return parts;
}

/** In one line after another, for formats that know no headings. */
export function linesOfParts(parts: readonly DescribedPart[]): string[] {
  return parts.flatMap(({ heading, paragraphs }) =>
    paragraphs.map((text, index) => (heading !== null && index === 0 ? `${heading}: ${text}` : text)),
  );
}

function isHeading(line: string): boolean {
  return line.length <= LONGEST_HEADING && !/[.,;:!?]$/u.test(line);
}
