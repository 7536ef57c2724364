// What is known of an entry or a link under one heading: what filters narrow down by, rules paint by, tables group by.
import type { Entity } from '../../model/entity.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';

/** Stands for "nothing is recorded here". No key can be this: keys have no brackets. */
export const NOT_SET = '(not set)';

/** What a field is read against: the map, and the date that ages count from (YYYY-MM-DD). */
export type FieldContext = { readonly map: MapData; readonly asAt: string };

/** Where lists of fields put it. */
export const FIELD_HEADINGS = [
  'What it is',
  'Where and when',
  'How it communicates',
  'How we know',
  'Judgements',
  'Own fields',
  'Place in the network',
] as const;
export type FieldHeading = (typeof FIELD_HEADINGS)[number];

/** A field whose values are words, or a few levels. */
export type WordsReading<Item> = {
  /** The words the item has; NOT_SET alone when it has none. */
  readonly valuesOf: (context: FieldContext, item: Item) => readonly string[];
  readonly labelOf: (map: MapData, value: string) => string;
  /** Values in the order lists show them; values that are not in it come after, by label. */
  readonly order: (map: MapData) => readonly string[];
};

type Reading<Of extends 'entity' | 'link', Item> = {
  /** `entity.sector`, `link.custom.tier`: unique among all fields, and what files keep. */
  readonly id: string;
  readonly of: Of;
  readonly label: string;
  readonly heading: FieldHeading;
  readonly words: WordsReading<Item> | null;
  /** Null for an item without a number. */
  readonly number: ((context: FieldContext, item: Item) => number | null) | null;
  /** A date as people know it (YYYY, YYYY-MM or YYYY-MM-DD), or null. */
  readonly date: ((context: FieldContext, item: Item) => string | null) | null;
  readonly text: ((context: FieldContext, item: Item) => string | null) | null;
};

export type EntityField = Reading<'entity', Entity>;
export type LinkField = Reading<'link', Link>;
/** A field that can be read in one or more ways: as words, a number, a date, or text. */
export type Field = EntityField | LinkField;

type Readings<Item> = Partial<Pick<Reading<'entity', Item>, 'words' | 'number' | 'date' | 'text'>>;

const blank = { words: null, number: null, date: null, text: null } as const;

export function entityField(
  name: string,
  label: string,
  heading: FieldHeading,
  readings: Readings<Entity>,
): EntityField {
  return { ...blank, ...readings, id: `entity.${name}`, of: 'entity', label, heading };
}

export function linkField(name: string, label: string, heading: FieldHeading, readings: Readings<Link>): LinkField {
  return { ...blank, ...readings, id: `link.${name}`, of: 'link', label, heading };
}
