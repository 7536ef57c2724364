// Words that answers are made of.
import type { MapData } from '../model/map-data.ts';
import { shownNameOf } from '../model/words.ts';
import { compareText } from '../util/compare.ts';
import { countOf } from '../util/count-of.ts';
import { foldText } from '../util/fold.ts';

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
  // To fold a name takes longer than all the rest, and each is compared many times.
  return [...ids]
    .map((id) => {
      const name = shownNameOf(map, id);
      return { id, name, folded: foldText(name) };
    })
    .sort((a, b) => compareText(a.folded, b.folded) || compareText(a.name, b.name) || compareText(a.id, b.id))
    .map(({ id }) => id);
}

/** "4 of 12 (33%)"; of none, there is no share. */
export function shareOf(part: number, whole: number): string {
  const of = `${part.toLocaleString('en-GB')} of ${whole.toLocaleString('en-GB')}`;
  return whole === 0 ? of : `${of} (${Math.round((100 * part) / whole)}%)`;
}

/** What things are called, one and many of them. */
export type Called = readonly [one: string, many: string];

/**
 * "4 of the 12 projects (33%)", and where a share would be stiff: "all 12 projects", "none of the 12 projects", "the only project", "no project".
 * @param all how all of them are said: "any of the" where the sentence denies something, as "not recorded for all" would mean some
 */
export function shareOfThe(
  part: number,
  whole: number,
  [one, many]: Called,
  all: 'all' | 'any of the' = 'all',
): string {
  const of = whole.toLocaleString('en-GB');
  if (part === 0) return whole === 1 ? `no ${one}` : `none of the ${of} ${many}`;
  if (part === whole) return whole === 1 ? `the only ${one}` : `${all} ${of} ${many}`;
  return `${part.toLocaleString('en-GB')} of the ${of} ${many} (${Math.round((100 * part) / whole)}%)`;
}
