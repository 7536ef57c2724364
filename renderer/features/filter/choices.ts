// What a filter offers as lists of words to tick.
import {
  type Field,
  type FieldContext,
  type FieldValue,
  fieldsOf,
  fieldValues,
} from '../../../shared/graph/fields/index.ts';
import { chosenValues, type Filter } from '../../../shared/graph/filters/index.ts';
import { fieldLabels } from '../../conditions/index.ts';

/** What is asked for most: the others wait behind a button. */
const MAIN_FIELDS: ReadonlySet<string> = new Set([
  'entity.kind',
  'entity.sector',
  'entity.localities',
  'link.type',
  'link.status',
  'link.certainty',
]);

/** In the order of the panel: what entries are, then what links are. */
const PANEL_FIELDS: readonly string[] = [
  'entity.kind',
  'entity.sector',
  'entity.localities',
  'entity.layer',
  'entity.tags',
  'entity.status',
  'link.category',
  'link.type',
  'link.methods',
  'link.frequency',
  'link.status',
  'link.certainty',
];

export type FieldChoices = {
  readonly field: Field;
  readonly label: string;
  readonly values: readonly FieldValue[];
  readonly chosen: readonly string[];
  /** Shown before one asks for more: a main field, or one that is narrowed down already. */
  readonly isMain: boolean;
};

/** A field and its words, with how many entries or links of the whole map have each. */
export type FieldWords = Pick<FieldChoices, 'field' | 'label' | 'values'>;

/** Every field of the panel. Counted apart from the filter: counting takes its time, and a filter changes none of it. */
export function fieldWords(context: FieldContext): FieldWords[] {
  const fields = fieldsOf(context.map);
  return PANEL_FIELDS.map((id) => fields.get(id))
    .filter((field) => field !== undefined)
    .map((field) => ({ field, label: fieldLabels[field.id] ?? field.label, values: fieldValues(context, field) }));
}

/** The fields that tell anything apart: with two values or more, or narrowed down already. */
export function fieldsToShow(words: readonly FieldWords[], filter: Filter): FieldChoices[] {
  return words
    .map((each) => {
      const chosen = chosenValues(filter, each.field.id);
      return { ...each, chosen, isMain: MAIN_FIELDS.has(each.field.id) || chosen.length > 0 };
    })
    .filter(({ values, chosen }) => values.length > 1 || chosen.length > 0);
}
