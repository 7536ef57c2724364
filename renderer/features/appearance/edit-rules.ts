// Changes to the rules of a view, as its stored list: rules that this version does not know keep their place.
import { type Channel, channels } from '../../../shared/figure/rules/channels.ts';
import { AUTOMATIC, type How, type Rule, readRule, storedRule } from '../../../shared/figure/rules/rule.ts';
import { canSayNumbers, canSayWords } from '../../../shared/figure/rules/values.ts';
import { type Field, fieldOf, fieldsOf } from '../../../shared/graph/fields/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import type { View } from '../../../shared/model/view.ts';

export type Stored = View['rules'];

/** What a new rule of a channel goes by, where the map has it. */
const FIRST_FIELDS: Readonly<Record<Channel, string>> = {
  colour: 'entity.localities',
  shape: 'entity.kind',
  size: 'entity.measure.degree',
  'border-colour': 'entity.status',
  'border-width': 'entity.confidence',
  'border-style': 'entity.certainty',
  opacity: 'entity.confidence',
  label: 'entity.localities',
  'line-colour': 'link.methods',
  'line-width': 'link.sources',
  'line-dash': 'link.status',
  'line-opacity': 'link.confidence',
};

/** Whether a channel can be painted by a field. */
export function canPaintBy(channel: Channel, field: Field): boolean {
  const { of, takes } = channels[channel];
  if (field.of !== of) return false;
  if (takes === 'label') return canSayWords(field) || canSayNumbers(field);
  return canSayWords(field) || (takes !== 'name' && canSayNumbers(field));
}

export function fieldsFor(map: MapData, channel: Channel): Field[] {
  return [...fieldsOf(map).values()].filter((field) => canPaintBy(channel, field));
}

/** How a field is painted when nobody has said. */
export function usualHow(channel: Channel, field: Field | null): How {
  const facts = channels[channel];
  if (facts.takes === 'label') return { by: 'label', show: field ? 'both' : 'none' };
  if (!field) return { by: 'same', look: usualLook(channel) };
  // Many different amounts are no words to choose looks for.
  const prefersNumbers = facts.takes !== 'name' && canSayNumbers(field) && !field.words;
  return prefersNumbers ? { by: 'numbers' } : { by: 'words', looks: {}, rest: AUTOMATIC };
}

export function usualLook(channel: Channel): string | number {
  const facts = channels[channel];
  switch (facts.takes) {
    case 'colour':
      return '#88ccee';
    case 'name':
      return facts.names[0] ?? 'solid';
    case 'amount':
      return facts.range.to;
    case 'label':
      return 'name';
  }
}

export function newRule(map: MapData, channel: Channel, id: string): Rule {
  const wanted = fieldOf(map, FIRST_FIELDS[channel]) ?? fieldsFor(map, channel)[0] ?? null;
  return { id, paints: channel, field: wanted?.id ?? null, how: usualHow(channel, wanted), isOn: true };
}

export const withRule = (stored: Stored, rule: Rule): Stored => [...stored, storedRule(rule)];
export const withRuleAt = (stored: Stored, at: number, rule: Rule): Stored => stored.with(at, storedRule(rule));
export const withoutRuleAt = (stored: Stored, at: number): Stored => stored.filter((_, index) => index !== at);

/** Places of the rules of entries, or of links, in the list. */
export function placesOf(stored: Stored, of: 'entity' | 'link'): number[] {
  return stored.flatMap((each, at) => {
    const rule = readRule(each);
    return rule && channels[rule.paints].of === of ? [at] : [];
  });
}

/** The list with a rule moved one place among those of its kind; the same list at its end. */
export function withMoved(stored: Stored, at: number, by: -1 | 1): Stored {
  const rule = readRule(stored[at]);
  if (!rule) return stored;
  const places = placesOf(stored, channels[rule.paints].of);
  const other = places[places.indexOf(at) + by];
  const [mine, theirs] = [stored[at], other === undefined ? undefined : stored[other]];
  if (other === undefined || mine === undefined || theirs === undefined) return stored;
  return stored.with(at, theirs).with(other, mine);
}
