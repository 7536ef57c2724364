import type { CustomValue } from '../../../../shared/model/fields.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { inOrder } from '../../../../shared/model/words.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import type { Fact } from '../reading.tsx';

/** The user's own fields of a record, as facts to be read. */
export function customFacts(map: MapData, custom: Readonly<Record<string, CustomValue>>): Fact[] {
  return inOrder(map.customField.values())
    .filter((field) => field.id in custom)
    .map((field) => [field.label, sayValue(custom[field.id], field.type === 'date')]);
}

function sayValue(value: CustomValue | undefined, isDate: boolean): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'string') return isDate ? sayDate(value) : value;
  return value === undefined ? '' : value.toLocaleString('en-GB');
}
