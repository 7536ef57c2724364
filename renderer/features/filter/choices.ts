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

/** The fields that tell anything apart: with two values or more, or narrowed down already. */
export function fieldsToShow(context: FieldContext, filter: Filter): FieldChoices[] {
  const fields = fieldsOf(context.map);
  return PANEL_FIELDS.map((id) => fields.get(id))
    .filter((field) => field !== undefined)
    .map((field) => {
      const chosen = chosenValues(filter, field.id);
      return {
        field,
        label: fieldLabels[field.id] ?? field.label,
        values: fieldValues(context, field),
        chosen,
        isMain: MAIN_FIELDS.has(field.id) || chosen.length > 0,
      };
    })
    .filter(({ values, chosen }) => values.length > 1 || chosen.length > 0);
}
