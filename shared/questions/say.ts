// Words that answers are made of.
import type { MapData } from '../model/map-data.ts';
import { compareFolded, shownNameOf } from '../model/words.ts';
import { compareText } from '../util/compare.ts';
import { countOf } from '../util/count-of.ts';

/** "A", "A and B", "A, B and C". */
export function listOf(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${joint} ${words[words.length - 1]}`;
}

/** The names of some entries, as many as read well: "A, B, C and 4 others". */
export function namesOf(map: MapData, ids: readonly string[], most = 5): string {
  const names = ids.map((id) => shownNameOf(map, id));
  const rest = names.length - most;
  if (rest <= 0) return listOf(names);
  return listOf([...names.slice(0, most), countOf(rest, 'other', 'others')]);
}

/** In order of their names, as lists show them. */
export function byName(map: MapData, ids: Iterable<string>): string[] {
  return [...ids].sort((a, b) => compareFolded(shownNameOf(map, a), shownNameOf(map, b)) || compareText(a, b));
}

/** "4 of 12 (33%)"; of none, there is no share. */
export function shareOf(part: number, whole: number): string {
  const of = `${part.toLocaleString('en-GB')} of ${whole.toLocaleString('en-GB')}`;
  return whole === 0 ? of : `${of} (${Math.round((100 * part) / whole)}%)`;
}

/** "4 of the 12 projects (33%)" */
export function shareOfThe(part: number, whole: number, many: string): string {
  const share = whole === 0 ? '' : ` (${Math.round((100 * part) / whole)}%)`;
  return `${part.toLocaleString('en-GB')} of the ${whole.toLocaleString('en-GB')} ${many}${share}`;
}
