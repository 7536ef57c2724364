// The parts that may follow the ends of a link, in any order: "by report, quarterly", "since 2019", "(chair)", "planned".
import { readDate } from '../exchange/tables/cells.ts';
import type { Status } from '../model/fields.ts';
import type { MapData } from '../model/map-data.ts';
import type { Manner } from './sentence.ts';
import type { TextWord } from './text-words.ts';
import { frequencyPhrases, methodPhrases } from './word-phrases.ts';

/** A part that can be read at a place, and how far it reaches. Of several readings of a text the cheapest counts. */
export type PartReading = {
  readonly length: number;
  readonly cost: number;
  readonly says: Partial<Manner>;
  /** Why it cannot be what it begins as. */
  readonly broken?: string;
};

export type Reading = {
  readonly map: MapData;
  readonly text: string;
  readonly words: readonly TextWord[];
  /** Index of the word after the last. */
  readonly end: number;
};

const PART = 0.5;
const PER_WORD = 0.3;
/** Free text costs more by the word, so that what can be read in it is read. */
const PER_FREE_WORD = 0.6;
const NO_COMMA = 2;
const OVER_COMMA = 6;
const NEW_METHOD = 5;
const BROKEN = 8;

export const hasComma = (word: TextWord | undefined): boolean => /[,،、:]/.test(word?.gap ?? '');
const hasBracket = (word: TextWord | undefined): boolean => word?.gap.includes('(') ?? false;

/** Every part that can be read from the word at a place. */
export function partsAt(reading: Reading, at: number): readonly PartReading[] {
  const word = reading.words[at];
  if (!word || at >= reading.end) return [];
  const bracket = hasBracket(word) ? bracketAt(reading, at) : [];
  return [
    ...bracket,
    ...fixedAt(reading, at),
    ...manyAt(reading, at),
    ...freeAt(reading, at),
    ...valuesAt(reading, at),
  ];
}

const FIXED: readonly (readonly [phrase: string, says: Partial<Manner>])[] = [
  ...(['existing', 'planned', 'proposed', 'ended'] satisfies Status[]).flatMap(
    (status): (readonly [string, Partial<Manner>])[] => [
      [status, { status }],
      [`is ${status}`, { status }],
    ],
  ),
  ['assumed', { certainty: 'assumption' }],
  ['assumption', { certainty: 'assumption' }],
  ['an assumption', { certainty: 'assumption' }],
  ['stated', { certainty: 'fact' }],
  ['a fact', { certainty: 'fact' }],
  ['fact', { certainty: 'fact' }],
  ['both ways', { direction: 'both' }],
  ['two ways', { direction: 'both' }],
  ['in both directions', { direction: 'both' }],
  ['one way', { direction: 'forward' }],
  ['no direction', { direction: 'none' }],
  ['without direction', { direction: 'none' }],
  ['single point of contact', { singlePointOfContact: true }],
  ['as single point of contact', { singlePointOfContact: true }],
  ['as the single point of contact', { singlePointOfContact: true }],
];
const FIXED_WORDS = FIXED.map(([phrase, says]) => ({ words: phrase.split(' '), says }));

function fixedAt({ words, end }: Reading, at: number): PartReading[] {
  return FIXED_WORDS.filter(
    ({ words: phrase }) => at + phrase.length <= end && phrase.every((word, i) => words[at + i]?.folded === word),
  ).map(({ words: { length }, says }) => ({ length, cost: PART + PER_WORD * length, says }));
}

const BY = new Set(['by', 'via', 'through', 'using']);

/** Methods after "by", or after a comma; and how often. */
function manyAt(reading: Reading, at: number): PartReading[] {
  const { map, words, end } = reading;
  const found: PartReading[] = [];
  for (const { length, values } of frequencyPhrases(map.term).at(words, at))
    if (at + length <= end)
      found.push({ length, cost: PART + PER_WORD * length, says: { frequency: values[0] ?? null } });
  const isBy = BY.has(words[at]?.folded ?? '');
  if (isBy || hasComma(words[at])) {
    const methods: string[] = [];
    for (let next = isBy ? at + 1 : at; next < end; ) {
      const method = methodPhrases(map.term).at(words, next)[0];
      if (!method || next + method.length > end) break;
      methods.push(...method.values.slice(0, 1));
      next += method.length;
      const length = next - at;
      const cost = PART + PER_WORD * length + (isBy ? 0 : 1);
      found.push({ length, cost, says: { methods: [...new Set(methods)].map((key) => ({ key })) } });
      if (words[next]?.folded === 'and' || words[next]?.folded === 'or') next++;
      else if (!hasComma(words[next])) break;
    }
  }
  if (isBy) found.push(...newMethodAt(reading, at));
  return found;
}

/** A method that the map does not have: a few words after "by". */
function newMethodAt(reading: Reading, at: number): PartReading[] {
  const { words, end, text } = reading;
  const found: PartReading[] = [];
  for (let length = 2; length <= 4 && at + length <= end; length++) {
    const word = words[at + length - 1];
    if (!word || (length > 2 && (hasComma(word) || hasBracket(word))) || word.folded === 'and') break;
    const label = sliceOf(text, words, at + 1, at + length);
    const capital = `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
    found.push({ length, cost: NEW_METHOD + length, says: { methods: [{ label: capital }] } });
  }
  return found;
}

const FREE: Readonly<Record<string, 'reason' | 'purpose' | 'role'>> = { because: 'reason', for: 'purpose', as: 'role' };

/** "because …", "for …", "as …": as far as a comma, or to the end. */
function freeAt({ words, end, text }: Reading, at: number): PartReading[] {
  const field = FREE[words[at]?.folded ?? ''];
  if (!field) return [];
  const skipped =
    field === 'reason' && words[at + 1]?.folded === 'of' ? 2 : field === 'role' && isArticle(words[at + 1]) ? 2 : 1;
  const found: PartReading[] = [];
  let commas = 0;
  for (let next = at + skipped + 1; next <= end; next++) {
    if (next > at + skipped + 1 && hasComma(words[next - 1])) commas++;
    const isOver = next === end || hasComma(words[next]) || hasBracket(words[next]);
    const length = next - at;
    const says = { [field]: sliceOf(text, words, at + skipped, next) };
    found.push({ length, cost: PART + PER_FREE_WORD * length + OVER_COMMA * commas + (isOver ? 0 : NO_COMMA), says });
  }
  if (found.length === 0) {
    const word = words[at]?.folded ?? '';
    found.push({ length: 1, cost: BROKEN, says: {}, broken: `What comes after “${word}” is missing.` });
  }
  return found;
}

const isArticle = (word: TextWord | undefined): boolean => ['a', 'an', 'the'].includes(word?.folded ?? '');

/** "(chair)" is the seat that is held, unless what is in the brackets is another part. */
function bracketAt(reading: Reading, at: number): PartReading[] {
  const { words, end, text } = reading;
  let next = at + 1;
  while (next < end && !words[next]?.gap.includes(')')) next++;
  const after = words[next - 1]?.end ?? text.length;
  const isClosed = next < end || text.slice(after).trimStart().startsWith(')');
  const length = next - at;
  if (!isClosed) return [];
  const role = sliceOf(text, words, at, next);
  return [{ length, cost: PART + 0.5 + PER_WORD * length, says: { role } }];
}

/** "since March 2019", "strength 4", "quality 3". */
function valuesAt({ words, end, text }: Reading, at: number): PartReading[] {
  const word = words[at]?.folded ?? '';
  if (word === 'since') {
    for (let length = Math.min(5, end - at); length > 1; length--) {
      const date = readDate(sliceOf(text, words, at + 1, at + length));
      if (date.ok) return [{ length, cost: PART + PER_WORD * length, says: { started: date.value } }];
    }
    const why = '“since” needs a date behind it: 2019, March 2019 or 31/03/2019.';
    return [{ length: untilComma(words, at + 1, end) - at, cost: BROKEN, says: {}, broken: why }];
  }
  if (word !== 'strength' && word !== 'quality') return [];
  const value = Number(words[at + 1]?.folded ?? Number.NaN);
  if (at + 1 < end && Number.isInteger(value) && value >= 1 && value <= 5) {
    const isOutOf = ['of', 'out'].includes(words[at + 2]?.folded ?? '');
    const extra = isOutOf && at + 2 < end ? (words[at + 2]?.folded === 'out' ? 3 : 2) : 0;
    const length = Math.min(2 + extra, end - at);
    return [{ length, cost: PART + PER_WORD * length, says: { [word]: value } }];
  }
  const why = `${word === 'strength' ? 'Strength' : 'Quality'} goes from 1 to 5: write “${word} 4”.`;
  return [{ length: untilComma(words, at + 1, end) - at, cost: BROKEN, says: {}, broken: why }];
}

function untilComma(words: readonly TextWord[], from: number, end: number): number {
  let at = from;
  while (at < end && !hasComma(words[at])) at++;
  return at;
}

/** The text from one word up to another, as it is written, on one line and without the marks around it. */
export function sliceOf(text: string, words: readonly TextWord[], from: number, to: number): string {
  const start = words[from]?.start ?? text.length;
  const end = words[to - 1]?.end ?? start;
  return text.slice(start, end).replace(/\s+/gu, ' ').trim();
}
