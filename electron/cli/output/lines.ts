/** Lines for a reader: aligned, wrapped, and free of anything that a terminal would obey. */

const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** Characters that stand alone whatever is beside them: to count them takes a hundredth of the time, and tables have tens of thousands. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;

function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return [...graphemes.segment(text)].length;
}

/** Rows as lines whose columns stand under each other. Columns named in `right` hold numbers and end together. */
export function alignColumns(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const clean = rows.map((row) => row.map(oneLine));
  const widths: number[] = [];
  for (const row of clean)
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, widthOf(cell));
    });
  return clean.map((row) =>
    row
      .map((cell, at) => {
        const gap = ' '.repeat((widths[at] ?? 0) - widthOf(cell));
        return right.includes(at) ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Breaks a text at spaces, or where `breaks` says, so that lines fit. */
export function wrapLines(text: string, width: number, breaks: RegExp = / /): string[] {
  const lines: string[] = [];
  for (const word of text.split(breaks)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Without line ends and escape sequences: a name in a file must not move the cursor of who reads it. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** "1 entry", "2 entries". */
export function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}
