// Fields that a map brings along: the user's own, and judgements on its scales.
import { newestAssessment } from '../../model/map-index.ts';
import type { CustomField, Scale } from '../../model/vocabulary.ts';
import { levelLabel } from '../../model/words.ts';
import { entityField, type Field, type FieldContext, type FieldHeading, linkField, NOT_SET } from './field.ts';
import { ofChoices, ofRecords, orNotSet, YES_NO, yesOrNo } from './readings.ts';

type Subject = { readonly id: string; readonly custom: Readonly<Record<string, unknown>> };
type AnyReadings = Parameters<typeof entityField>[3] & Parameters<typeof linkField>[3];

/** The same field of entries or of links: what is read is what both have. */
function fieldOf(
  of: 'entity' | 'link',
  name: string,
  label: string,
  heading: FieldHeading,
  readings: AnyReadings,
): Field {
  return of === 'entity' ? entityField(name, label, heading, readings) : linkField(name, label, heading, readings);
}

function customReadings(field: CustomField): AnyReadings {
  const value = (item: Subject): unknown => item.custom[field.id];
  const textOf = (item: Subject): string | null => {
    const text = value(item);
    return text === undefined ? null : String(text);
  };
  switch (field.type) {
    case 'text':
      return { text: (_context, item) => textOf(item) };
    case 'number':
      return {
        number: (_context, item) => {
          const number = value(item);
          return typeof number === 'number' ? number : null;
        },
      };
    case 'date':
      return { date: (_context, item) => textOf(item) };
    case 'yes-no':
      return {
        words: {
          valuesOf: (_context, item) => {
            const is = value(item);
            return typeof is === 'boolean' ? yesOrNo(is) : [NOT_SET];
          },
          ...YES_NO,
        },
      };
    case 'choice':
    case 'choices':
      return {
        words: {
          valuesOf: (_context, item) => {
            const chosen = value(item);
            return orNotSet(Array.isArray(chosen) ? chosen.map(String) : chosen === undefined ? [] : [String(chosen)]);
          },
          ...ofChoices(field),
        },
      };
  }
}

export function customFieldReader(field: CustomField): Field {
  return fieldOf(field.appliesTo, `custom.${field.id}`, field.label, 'Own fields', customReadings(field));
}

/** The newest judgement on a scale. Levels that are amounts can be read as numbers too. */
export function scaleReaders(scale: Scale): Field[] {
  const level = ({ map }: FieldContext, { id }: { readonly id: string }): number | null =>
    newestAssessment(map, id, scale.id)?.value ?? null;
  const readings: AnyReadings = {
    words: {
      valuesOf: (context, item) => {
        const value = level(context, item);
        return [value === null ? NOT_SET : String(value)];
      },
      ...ofRecords(
        (map, value) => levelLabel(map, scale.id, Number(value)),
        () => scale.levels.map(({ value }) => String(value)),
      ),
    },
    ...(scale.isNumeric ? { number: level } : {}),
  };
  return scale.appliesTo.map((of) => fieldOf(of, `scale.${scale.id}`, scale.label, 'Judgements', readings));
}
