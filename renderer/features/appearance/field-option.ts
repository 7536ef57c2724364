import { FIELD_HEADINGS, type Field } from '../../../shared/graph/fields/index.ts';
import type { Option } from '../../ui/option.ts';

/** A field as a list offers it, under its heading. */
export function fieldOption(field: Field): Option {
  return { value: field.id, label: field.label, group: field.heading };
}

export function fieldOptions(fields: readonly Field[]): Option[] {
  return [...fields]
    .sort((a, b) => FIELD_HEADINGS.indexOf(a.heading) - FIELD_HEADINGS.indexOf(b.heading))
    .map(fieldOption);
}
