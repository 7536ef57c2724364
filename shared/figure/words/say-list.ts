// Lists as they stand in a sentence.
import type { MapData } from '../../model/map-data.ts';
import { HIDDEN_PERSON, shownNameOf } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';

/** So many of a list are named in a sentence. */
const MOST = 8;

/** "A", "A and B", "A, B and C"; of a long one the first and how many more. Items with commas of their own are parted by semicolons. */
export function sayList(items: readonly string[], most = MOST, unclear = /, /u): string {
  // One more takes no more room than to say that there is one more.
  const isCut = items.length > most + 1;
  const shown = isCut ? items.slice(0, most) : items;
  const last = isCut ? `${(items.length - most).toLocaleString('en-GB')} more` : shown.at(-1);
  const before = isCut ? shown : shown.slice(0, -1);
  if (last === undefined) return '';
  if (before.length === 0) return last;
  return shown.some((item) => unclear.test(item))
    ? `${before.join('; ')}; and ${last}`
    : `${before.join(', ')} and ${last}`;
}

/** Entries by name; those that go by the same name, as roles do, are counted. */
export function sayNames(map: MapData, ids: readonly string[], most = MOST): string {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const name = shownNameOf(map, id);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const said = [...counts].map(([name, count]) => sayOften(name, count));
  // Of three names and more, none should be taken for two.
  return sayList(said, most, said.length > 2 ? /, | and /u : undefined);
}

function sayOften(name: string, count: number): string {
  if (name === HIDDEN_PERSON) return countOf(count, 'person who is not named', 'people who are not named');
  return count === 1 ? name : `${name} (${count} of that name)`;
}

/** A name in the middle of a sentence. */
export function sayName(map: MapData, id: string): string {
  const name = shownNameOf(map, id);
  return name === HIDDEN_PERSON ? 'a person who is not named' : name;
}

export const sayShare = (share: number): string => `${Math.round(share * 100)}%`;
