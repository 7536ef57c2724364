/**
 * Breaks a name into lines no wider than asked, as few as possible and as even as possible.
 * A single word wider than that keeps its line to itself: names are never cut.
 * @param measure width of a text, in the unit of `width`
 */
export function wrapEvenly(text: string, width: number, measure: (text: string) => number): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  const fewest = breakAt(words, width, measure);
  if (fewest.length === 1) return fewest;
  // The same number of lines may do with less width: try until it no longer does.
  let best = fewest;
  for (const narrower of [0.9, 0.8, 0.7, 0.6, 0.5]) {
    const lines = breakAt(words, width * narrower, measure);
    if (lines.length > fewest.length) break;
    best = lines;
  }
  return best;
}

function breakAt(words: readonly string[], width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines;
}
