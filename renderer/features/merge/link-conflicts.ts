import type { Link } from '../../../shared/model/link.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { termLabel } from '../../../shared/model/words.ts';
import { sameJson } from '../../../shared/util/canonical-json.ts';

/** A field in which links that say the same otherwise differ: only one value can stay. */
export type LinkConflict = {
  readonly field: keyof Link;
  readonly label: string;
  /** The different values there are, with what each says. */
  readonly values: readonly { readonly value: unknown; readonly says: string }[];
};

const FIELDS: readonly (readonly [keyof Link, string])[] = [
  ['frequency', 'How often'],
  ['strength', 'Strength'],
  ['quality', 'Quality'],
  ['weight', 'Weight'],
  ['purpose', 'Purpose'],
  ['reason', 'Reason'],
  ['amount', 'Amount'],
  ['role', 'Role'],
  ['started', 'Started'],
  ['ended', 'Ended'],
  ['notes', 'Notes'],
];

export function conflictsOf(map: MapData, links: readonly Link[]): LinkConflict[] {
  return FIELDS.flatMap(([field, label]) => {
    const values: { value: unknown; says: string }[] = [];
    for (const link of links) {
      const value = link[field];
      if (value === null || values.some((other) => sameJson(other.value, value))) continue;
      const says = field === 'frequency' ? termLabel(map, 'frequency', String(value)) : String(value);
      values.push({ value, says });
    }
    return values.length > 1 ? [{ field, label, values }] : [];
  });
}
