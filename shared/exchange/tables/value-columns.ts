import type { CustomValue } from '../../model/fields.ts';
import type { MapData } from '../../model/map-data.ts';
import { newestAssessment } from '../../model/map-index.ts';
import type { CustomField, Scale } from '../../model/vocabulary.ts';
import { inOrder } from '../../model/words.ts';
import { joinValues } from './references.ts';
import type { WrittenColumn } from './written-table.ts';

/** Cells that entries and links have alike. */

export const yesNo = (value: boolean): string => (value ? 'yes' : 'no');
export const orBlank = (value: string | number | null): string => (value === null ? '' : String(value));

/** The judgement that counts: a number on a scale of amounts, a word on a scale of words. */
export function judgementCell(map: MapData, scale: Scale | undefined, id: string): string {
  const value = scale ? (newestAssessment(map, id, scale.id)?.value ?? null) : null;
  if (scale === undefined || value === null) return '';
  return scale.isNumeric
    ? String(value)
    : (scale.levels.find((level) => level.value === value)?.label ?? String(value));
}

export function customCell(value: CustomValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return yesNo(value);
  return Array.isArray(value) ? joinValues(value) : String(value);
}

/** Scales that have no column of their own, then fields of the user's own, as far as something is in them. */
export function furtherColumns<
  Item extends { readonly id: string; readonly custom: Readonly<Record<string, CustomValue>> },
>(
  map: MapData,
  appliesTo: 'entity' | 'link',
  isWritten: (what: Scale | CustomField) => boolean,
): WrittenColumn<Item>[] {
  const scales = inOrder(
    [...map.scale.values()].filter((scale) => scale.appliesTo.includes(appliesTo) && !isWritten(scale)),
  );
  const fields = inOrder(
    [...map.customField.values()].filter((field) => field.appliesTo === appliesTo && !isWritten(field)),
  );
  return [
    ...scales.map((scale) => ({
      header: scale.label,
      cell: ({ id }: Item) => judgementCell(map, scale, id),
      isOptional: true,
      holds: scale.isNumeric ? ('number' as const) : ('text' as const),
    })),
    ...fields.map((field) => ({
      header: field.label,
      cell: ({ custom }: Item) => customCell(custom[field.id]),
      isOptional: true,
      holds: holdsOf(field),
    })),
  ];
}

function holdsOf({ type }: CustomField): 'text' | 'number' | 'yes-no' | 'list' {
  if (type === 'number' || type === 'yes-no') return type;
  return type === 'choices' ? 'list' : 'text';
}
