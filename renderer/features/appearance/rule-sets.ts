// The rule sets one can choose from, and which of them a view has.
import { storedRule } from '../../../shared/figure/rules/rule.ts';
import { SHIPPED_SETS } from '../../../shared/figure/rules/shipped-sets.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import type { View } from '../../../shared/model/view.ts';
import { canonicalJson } from '../../../shared/util/canonical-json.ts';
import type { Stored } from './edit-rules.ts';

export type { Stored };

export type OfferedSet = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly rules: Stored;
  /** Made in this map, so that it can be renamed and deleted. */
  readonly isOwn: boolean;
};

export const STANDARD: OfferedSet = {
  id: 'standard',
  name: 'Standard look',
  description: 'Colour says the sector, shape the kind, lines what a link is about and how we know.',
  rules: [],
  isOwn: false,
};

const SHIPPED: readonly OfferedSet[] = SHIPPED_SETS.map(({ rules, ...set }) => ({
  ...set,
  rules: rules.map(storedRule),
  isOwn: false,
}));

export function offeredSets(map: MapData): readonly OfferedSet[] {
  const own = [...map.ruleSet.values()]
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id, name, description, rules }) => ({ id, name, description, rules, isOwn: true }));
  return [STANDARD, ...SHIPPED, ...own];
}

/** Rules without their ids: two that say the same are the same. */
function saying(rules: Stored): string {
  const bare = rules.map((rule) => {
    if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return rule;
    const { id: _, ...others } = rule;
    return others;
  });
  return canonicalJson(bare);
}

/** The set whose rules these are; null when they are those of none. The map's own come first: a name given is the name to show. */
export function setOf(sets: readonly OfferedSet[], rules: Stored): OfferedSet | null {
  const said = saying(rules);
  const alike = sets.filter((set) => saying(set.rules) === said);
  return alike.find(({ isOwn }) => isOwn) ?? alike[0] ?? null;
}

const NONE: Stored = [];
export const savedRules = (view: View | null): Stored => view?.rules ?? NONE;
