// The parts that may follow the ends of a link, in any order: "by report, quarterly", "since 2019", "(chair)", "planned".
import { readDate } from '../exchange/tables/cells.ts';
import type { Status } from '../model/fields.ts';
import type { MapData } from '../model/map-data.ts';
import { firstDayOf, lastDayOf } from '../util/dates.ts';
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

/** "since March 2019", "until 2020", "from 2017 to 2019", "£10,000", "strength 4", "quality 3". */
function valuesAt(reading: Reading, at: number): PartReading[] {
  const { words, end } = reading;
  const word = words[at]?.folded ?? '';
  if (word === 'since' || word === 'until' || word === 'till') {
    const date = dateAt(reading, at + 1);
    const field = word === 'since' ? 'started' : 'ended';
    if (date) return [{ length: date.length + 1, cost: partCost(date.length + 1), says: { [field]: date.value } }];
    const why = `“${word}” needs a date behind it: 2019, March 2019 or 31/03/2019.`;
    return [{ length: untilComma(words, at + 1, end) - at, cost: BROKEN, says: {}, broken: why }];
  }
  if (word === 'from') return spanAt(reading, at);
  const amount = amountAt(reading, at);
  if (amount) return [amount];
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

const partCost = (length: number): number => PART + PER_WORD * length;

/** The longest date from a word on. */
function dateAt({ words, end, text }: Reading, at: number): { readonly value: string; readonly length: number } | null {
  for (let length = Math.min(4, end - at); length > 0; length--) {
    const date = readDate(sliceOf(text, words, at, at + length));
    if (date.ok) return { value: date.value, length };
  }
  return null;
}

/** "from 2017", "from 2017 to 2019". */
function spanAt(reading: Reading, at: number): PartReading[] {
  const { words } = reading;
  const started = dateAt(reading, at + 1);
  if (!started) return [];
  const middle = at + 1 + started.length;
  const isTo = TO.has(words[middle]?.folded ?? '');
  const ended = isTo ? dateAt(reading, middle + 1) : null;
  const alone = started.length + 1;
  if (!ended) return [{ length: alone, cost: partCost(alone), says: { started: started.value } }];
  const length = alone + 1 + ended.length;
  const says = { started: started.value, ended: ended.value };
  if (lastDayOf(ended.value) >= firstDayOf(started.value)) return [{ length, cost: partCost(length), says }];
  return [{ length, cost: BROKEN, says: {}, broken: 'It ends before it begins. Write the earlier date first.' }];
}
const TO = new Set(['to', 'until', 'till']);

const MONEY = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?(k|thousand|m|million)?(?![\p{L}\p{N}])/iu;
const TIMES: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6 };

/** "£10,000", "£1.2m", "with £500": only what has the sign of a currency before it, as other numbers belong to names. */
function amountAt({ words, end, text }: Reading, at: number): PartReading | null {
  const first = ['with', 'of', 'worth'].includes(words[at]?.folded ?? '') ? at + 1 : at;
  const word = words[first];
  if (!word || first >= end || !/\p{Sc}\s?$/u.test(text.slice(0, word.start))) return null;
  const found = MONEY.exec(text.slice(word.start));
  if (!found) return null;
  const [all, whole = '', part = '', times = ''] = found;
  const stop = word.start + all.length;
  let next = first;
  while (next < end && (words[next]?.end ?? stop + 1) <= stop) next++;
  const amount = Number(whole.replaceAll(',', '') + part) * (TIMES[times.toLowerCase()] ?? 1);
  return { length: next - at, cost: partCost(next - at), says: { amount: Math.round(amount * 100) / 100 } };
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
