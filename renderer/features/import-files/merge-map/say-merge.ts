// What a merge would do, and how its parts are called, in words.
import { fieldLabel, sayValue } from '../../../../shared/compare/say-field.ts';
import type { MapDifference, Receipt } from '../../../../shared/contract/receipt.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { countOf } from '../../../../shared/util/count-of.ts';
import { sayTime } from '../../../ui/say-time.ts';
import { changesAnything, sayAdded, sayUpdated } from '../say-receipt.ts';

type Past = { readonly at: string; readonly label: string } | null;

export function sayPast(past: Past, now: Date): string {
  if (past === null)
    return 'The two maps have no history in common. What this map lacks is added; nothing is taken out, and nothing is emptied.';
  return `Both were one map until ${sayTime(past.at, now)} (“${past.label}”). What only one of them has changed since is taken from there.`;
}

/** "Adds 3 entries. Changes 2 links. Takes out 1 entry. 4 things are said differently." */
export function sayMerge(receipt: Receipt): string {
  const [added, updated] = [sayAdded(receipt), sayUpdated(receipt)];
  const { removed, differences, ambiguous } = receipt;
  const parts = [
    added === '' ? '' : `Adds ${added}.`,
    updated === '' ? '' : `Changes ${updated}.`,
    removed.length === 0 ? '' : `Takes out ${countOf(removed.length, 'thing', 'things')}.`,
    differences.length === 0
      ? ''
      : `${countOf(differences.length, 'thing is', 'things are')} said differently in the two maps.`,
    ambiguous.length === 0 ? '' : `${countOf(ambiguous.length, 'entry', 'entries')}: say first which is meant.`,
  ].filter((part) => part !== '');
  if (parts.length === 0)
    return changesAnything(receipt) ? 'It changes settings or views only.' : 'This map has all of it already.';
  return parts.join(' ');
}

export const changesMap = (receipt: Receipt): boolean => changesAnything(receipt) || receipt.removed.length > 0;

/** What is in dispute: "Entry “Vision 31”: other names". */
export function sayDisputed({ name, field }: MapDifference): string {
  const what = name.charAt(0).toUpperCase() + name.slice(1);
  return field === null ? what : `${what}: ${fieldLabel(field)}`;
}

/** What one side says, with when it was last changed there. */
export function sayWord(
  map: MapData,
  { field, here, there, hereAt, thereAt }: MapDifference,
  side: 'here' | 'there',
  now: Date,
) {
  const [value, at] = side === 'here' ? [here, hereAt] : [there, thereAt];
  const part = field?.split('.').at(-1) ?? '';
  const word = field === null ? (value === null ? 'taken out' : 'changed, and kept') : sayValue(map, part, value);
  return { word, when: at === null ? null : `changed ${sayTime(at, now)}` };
}
