// What is different, in a sentence and in lines.
import type { MapData } from '../model/map-data.ts';
import { countOf } from '../util/count-of.ts';
import type { Differences, FieldChange, MapComparison } from './compare-maps.ts';
import { fieldLabel, sayValue } from './say-field.ts';

/** "2 entries added, 1 removed, 3 changed"; "no entry differs". */
function sayCounts({ added, removed, changed }: Differences<unknown>, one: string, many: string): string {
  const parts = [
    [added.length, 'added'],
    [removed.length, 'removed'],
    [changed.length, 'changed'],
  ] as const;
  const said = parts.filter(([count]) => count > 0);
  if (said.length === 0) return `no ${one} differs`;
  return said
    .map(([count, how], at) => `${at === 0 ? countOf(count, one, many) : count.toLocaleString('en-GB')} ${how}`)
    .join(', ');
}

/** "2 entries added; 4 links added, 1 changed." Begins with a small letter or a number. */
export function sayComparison({ entities, links }: MapComparison): string {
  const isSame = [entities, links].every((each) => each.added.length + each.removed.length + each.changed.length === 0);
  if (isSame) return 'nothing is different.';
  return `${sayCounts(entities, 'entry', 'entries')}; ${sayCounts(links, 'link', 'links')}.`;
}

/** A field's value on both sides, in words of the map that it is from. */
export function sayFieldChange(
  { field, before, after }: FieldChange,
  maps: { readonly before: MapData; readonly after: MapData },
): { readonly label: string; readonly before: string; readonly after: string } {
  // Ids of entries are those of the map after; what has gone from it has its name only in the map before.
  const isOld = typeof before === 'string' && !maps.after.entity.has(before as never);
  return {
    label: fieldLabel(field),
    before: sayValue(isOld ? maps.before : maps.after, field, before),
    after: sayValue(maps.after, field, after),
  };
}
