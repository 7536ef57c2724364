// Rules in words: for the list of them, and for what a screen reader says.
import { fieldOf } from '../../graph/fields/index.ts';
import { isAsking, sayCondition } from '../../graph/filters/index.ts';
import type { MapData } from '../../model/map-data.ts';
import { channels } from './channels.ts';
import type { Rule } from './rule.ts';

/** What the field of a rule is called; null when the map has no such field. */
export function ruleFieldLabel(map: MapData, rule: Rule): string | null {
  return rule.field === null ? null : (fieldOf(map, rule.field)?.label ?? null);
}

/** "Colour of entries by Sector", "Line width of links: the same for all". */
export function sayRule(map: MapData, rule: Rule): string {
  const { says } = channels[rule.paints];
  const { how } = rule;
  if (how.by === 'label') return sayLabel(map, rule, how.show);
  if (rule.field === null) return `${says}: the same for all`;
  return `${says} by ${ruleFieldLabel(map, rule) ?? 'a field that this map has not'}`;
}

function sayLabel(map: MapData, rule: Rule, show: string): string {
  const field = ruleFieldLabel(map, rule) ?? 'a field that this map has not';
  switch (show) {
    case 'none':
      return 'Label of entries: none';
    case 'both':
      return `Label of entries: name and ${field}`;
    case 'value':
      return `Label of entries: ${field}`;
    default:
      return 'Label of entries: name';
  }
}

/** "only Kind: Group"; null when the rule is for all. */
export function sayWhen(map: MapData, { when = [] }: Rule): string | null {
  const said = when.filter(isAsking).map((condition) => sayCondition(map, condition));
  return said.length === 0 ? null : `only ${said.map(({ about, text }) => `${about}: ${text}`).join('; ')}`;
}
