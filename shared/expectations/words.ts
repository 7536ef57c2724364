// Pieces of the sentences that rules are said in.
import type { MapData } from '../model/map-data.ts';
import { linkTypeLabel } from '../model/words.ts';
import { firstDayOf, lastDayOf, monthsBetween, sayDate } from '../util/dates.ts';

/** A label inside a sentence: "Single point of contact" -> "single point of contact", but "NHS trust" stays. */
export function inSentence(label: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** "A", "A or B", "A, B or C". */
export function listOf(words: readonly string[], joint: 'and' | 'or'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}

export const either = (words: readonly string[]): string => listOf(words, 'or');

export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** What links of some categories or types are called: "communication or support link", "“funds” link". */
export function linkNoun(map: MapData, categories: readonly string[], types: readonly string[]): string {
  const named = [...categories, ...types.map((type) => `“${linkTypeLabel(map, type)}”`)];
  return named.length === 0 ? 'link' : `${either(named)} link`;
}

/** The longest age that a rule can ask for: a hundred years. */
export const MOST_MONTHS = 1200;

const months = (count: number): string => `${count} ${count === 1 ? 'month' : 'months'}`;

export function noOlderThan(count: number): string {
  return `no older than ${months(count)}`;
}

/** When something was, and how long before the date that ages count from: "in March 2014, 14 months earlier". */
export function sayWhen(date: string, asAt: string): string {
  const when = `${date.length === 10 ? 'on' : 'in'} ${sayDate(date)}`;
  const before = monthsBetween(date, asAt);
  return lastDayOf(date) > firstDayOf(asAt) || before < 1 ? when : `${when}, ${months(before)} earlier`;
}
