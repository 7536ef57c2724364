// Whether an entry or a link passes a condition on one of its fields.
import type { Entity } from '../../model/entity.ts';
import type { Link } from '../../model/link.ts';
import { firstDayOf, isPartialDate, lastDayOf } from '../../util/dates.ts';
import { foldText } from '../../util/fold.ts';
import { type EntityField, type FieldContext, fieldOf, type LinkField } from '../fields/index.ts';
import type { Condition, RangeCondition, TextCondition, WordsCondition } from './filter.ts';

export type FieldCondition = WordsCondition | RangeCondition | TextCondition;

export function isFieldCondition(condition: Condition): condition is FieldCondition {
  return condition.kind === 'words' || condition.kind === 'range' || condition.kind === 'text';
}

/** Whether the condition asks for anything: ticked words, a bound, some text. */
export function isAsking(condition: Condition): boolean {
  switch (condition.kind) {
    case 'words':
      return condition.values.length > 0;
    case 'range':
      return condition.from !== null || condition.to !== null;
    case 'text':
      return foldText(condition.text) !== '';
    default:
      return true;
  }
}

type Test<Item> = (item: Item) => boolean;

/** A test of one condition, made ready once for all items. A field that the map does not have (any more) lets nothing through. */
function testOf<Item>(
  context: FieldContext,
  field: Pick<EntityField | LinkField, 'words' | 'number' | 'date' | 'text'>,
  condition: FieldCondition,
): Test<Item> {
  // The caller has matched items to the field: entries to a field of entries.
  const { words, number, date, text } = field as unknown as {
    words: { valuesOf: (context: FieldContext, item: Item) => readonly string[] } | null;
    number: ((context: FieldContext, item: Item) => number | null) | null;
    date: ((context: FieldContext, item: Item) => string | null) | null;
    text: ((context: FieldContext, item: Item) => string | null) | null;
  };
  switch (condition.kind) {
    case 'words': {
      const wanted = new Set(condition.values);
      return (item) => words?.valuesOf(context, item).some((value) => wanted.has(value)) ?? false;
    }
    case 'text': {
      const wanted = foldText(condition.text);
      return (item) => foldText(text?.(context, item) ?? '').includes(wanted);
    }
    case 'range':
      return date ? dateTest(context, date, condition) : numberTest(context, number, condition);
  }
}

function numberTest<Item>(
  context: FieldContext,
  read: ((context: FieldContext, item: Item) => number | null) | null,
  { from, to }: RangeCondition,
): Test<Item> {
  const least = typeof from === 'number' ? from : Number.NEGATIVE_INFINITY;
  const most = typeof to === 'number' ? to : Number.POSITIVE_INFINITY;
  return (item) => {
    const value = read?.(context, item) ?? null;
    return value !== null && value >= least && value <= most;
  };
}

/** A year or a month passes when any of its days does. */
function dateTest<Item>(
  context: FieldContext,
  read: (context: FieldContext, item: Item) => string | null,
  { from, to }: RangeCondition,
): Test<Item> {
  const bound = (value: RangeCondition['from']): string | null =>
    typeof value === 'string' && isPartialDate(value) ? value : null;
  const [first, last] = [bound(from), bound(to)];
  return (item) => {
    const value = read(context, item);
    return (
      value !== null &&
      (first === null || lastDayOf(value) >= firstDayOf(first)) &&
      (last === null || firstDayOf(value) <= lastDayOf(last))
    );
  };
}

/** Tests of the conditions that are about entries, or about links; those that ask for nothing are passed over. */
export function testsOf(context: FieldContext, conditions: readonly Condition[], of: 'entity'): Test<Entity>[];
export function testsOf(context: FieldContext, conditions: readonly Condition[], of: 'link'): Test<Link>[];
export function testsOf<Item>(
  context: FieldContext,
  conditions: readonly Condition[],
  of: 'entity' | 'link',
): Test<Item>[] {
  return conditions
    .filter(isFieldCondition)
    .filter((condition) => isAsking(condition) && condition.field.startsWith(`${of}.`))
    .map((condition) => {
      const field = fieldOf(context.map, condition.field);
      if (!field) return () => false;
      const test = testOf<Item>(context, field, condition);
      return condition.not === true ? (item) => !test(item) : test;
    });
}
