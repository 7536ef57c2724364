// How rules read a field: as words, and as a number.
import { type Field, type FieldContext, inFieldOrder, NOT_SET, valueLabel } from '../../graph/fields/index.ts';
import { CONFIDENCES } from '../../model/confidence.ts';
import type { MapData } from '../../model/map-data.ts';
import { type Term, termId, type Vocabulary } from '../../model/vocabulary.ts';
import { termsOf } from '../../model/words.ts';
import { sayDate } from '../../util/dates.ts';
import { SEVERAL } from './rule.ts';

/** What is painted: an entry or a link. Fields are matched to it by the rule's channel. */
export type Item = { readonly id: string };

type ReadAs<Value> = ((context: FieldContext, item: never) => Value) | null;

/** A text of the user's own counts as a word, so that a column of an import can be painted by. A name or a description does not. */
const isWordLike = ({ id, text }: Field): boolean => text !== null && (id.includes('.custom.') || id === 'link.role');

/** The words of an item. Null: the field has none. */
export function wordsReader(context: FieldContext, field: Field): ((item: Item) => readonly string[]) | null {
  if (field.words) {
    const valuesOf = field.words.valuesOf as (context: FieldContext, item: Item) => readonly string[];
    return (item) => valuesOf(context, item);
  }
  const text = field.text as ReadAs<string | null>;
  if (!text || !isWordLike(field)) return null;
  return (item) => [text(context, item as never) ?? NOT_SET];
}

/** The number of an item; dates count as years with their part, so that they can be painted by. Null: the field has none. */
export function numberReader(context: FieldContext, field: Field): ((item: Item) => number | null) | null {
  const number = field.number as ReadAs<number | null>;
  if (number) return (item) => number(context, item as never);
  const date = field.date as ReadAs<string | null>;
  if (!date) return null;
  return (item) => {
    const value = date(context, item as never);
    return value === null ? null : yearsOf(value);
  };
}

/** The date as it is written, for what bounds a range. */
export function dateReader(context: FieldContext, field: Field): ((item: Item) => string | null) | null {
  const date = field.number ? null : (field.date as ReadAs<string | null>);
  return date ? (item) => date(context, item as never) : null;
}

function yearsOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}

export const canSayWords = (field: Field): boolean => field.words !== null || isWordLike(field);
export const canSayNumbers = ({ number, date }: Field): boolean => number !== null || date !== null;

/** As a legend writes it: whole numbers as they are, others to two digits that count. */
export function sayNumber(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en-GB');
  return Number(value.toPrecision(2)).toLocaleString('en-GB', { maximumFractionDigits: 6 });
}

export function sayRange(least: number | string, most: number | string): string {
  const say = (value: number | string): string => (typeof value === 'number' ? sayNumber(value) : sayDate(value));
  return say(least) === say(most) ? say(least) : `${say(least)} to ${say(most)}`;
}

/** What a value is called in a legend; kinds in the plural, as there are several of them. */
export function wordLabel(map: MapData, field: Field, value: string): string {
  if (value === SEVERAL) return 'Several of these';
  if (field.id === 'entity.kind') return map.kind.get(value)?.plural ?? value;
  if (value === NOT_SET && !field.words) return 'Not set';
  return valueLabel(map, field, value);
}

/** Values as lists show them, "several" and "not set" last. */
export function sortedWords(map: MapData, field: Field, values: Iterable<string>): string[] {
  const all = new Set(values);
  const special = [SEVERAL, NOT_SET].filter((value) => all.delete(value));
  return [...inFieldOrder(map, field, all), ...special];
}

/**
 * The values of a field that say more or less of something, from least to most; null when they are only different.
 * Engagement is ordered though it is never averaged.
 */
export function levelsOf(map: MapData, field: Field): readonly string[] | null {
  const name = field.id.slice(field.id.indexOf('.') + 1);
  if (name.startsWith('scale.')) {
    const levels = map.scale.get(name.slice('scale.'.length))?.levels ?? [];
    return [...levels].sort((a, b) => a.value - b.value).map(({ value }) => String(value));
  }
  switch (name) {
    case 'strength':
    case 'quality':
      return ['1', '2', '3', '4', '5'];
    case 'confidence':
      return [...CONFIDENCES].reverse();
    case 'frequency':
      return termsOf(map, 'frequency')
        .filter(({ value }) => value !== null)
        .sort((a, b) => (a.value ?? 0) - (b.value ?? 0) || b.order - a.order)
        .map(({ key }) => key);
    default:
      return null;
  }
}

const vocabularies: Readonly<Record<string, Vocabulary>> = {
  'entity.sector': 'sector',
  'entity.layer': 'layer',
  'entity.tags': 'tag',
  'entity.localities': 'locality',
  'link.methods': 'method',
  'link.frequency': 'frequency',
  'link.tags': 'tag',
};

/** The word of a vocabulary behind a value of a field, where there is one. */
export function termBehind(map: MapData, field: Field, value: string): Term | undefined {
  const vocabulary = vocabularies[field.id];
  return vocabulary === undefined ? undefined : map.term.get(termId(vocabulary, value));
}
