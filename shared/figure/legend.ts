// The legend: what the shapes, colours and lines in a picture mean. Only what is in the picture, with how many of each.

import { NOT_SET } from '../graph/fields/index.ts';
import type { Shown } from '../graph/filters/apply-filter.ts';
import type { MapData } from '../model/map-data.ts';
import type { Category, Shape } from '../model/vocabulary.ts';
import { CATEGORIES } from '../model/vocabulary.ts';
import { inOrder, termLabel, termsOf } from '../model/words.ts';
import type { Appearance, LineStyle, LinkLook, SectorGroup } from './appearance.ts';
import { LINE_STYLES, linkLine, OLD_EVIDENCE_MONTHS, sectorFill, shapeOfKind } from './appearance.ts';

type Item = { readonly label: string; readonly count: number };

export type KindItem = Item & { readonly kind: string; readonly shape: Shape };
/** `value` is what a filter on sectors would choose; null for the sectors that share the colour of "the rest". */
export type SectorItem = Item & { readonly value: string | null; readonly fill: string };
export type LineSample = Pick<LinkLook, 'colour' | 'width' | 'dash' | 'head'> & {
  readonly startArrow: boolean;
  readonly endArrow: boolean;
};
export type CategoryItem = Item & { readonly category: Category; readonly sample: LineSample };
/** How certain and how present: a line style, or that evidence is old, or which way a link runs. */
export type LineItem = Item & {
  readonly line: LineStyle | 'old' | 'both-ways' | 'no-direction';
  readonly sample: LineSample;
};

export type Legend = {
  readonly kinds: readonly KindItem[];
  readonly sectors: readonly SectorItem[];
  readonly categories: readonly CategoryItem[];
  readonly lines: readonly LineItem[];
};

const lineLabels: Readonly<Record<LineItem['line'], string>> = {
  stated: 'Stated in a source',
  assumed: 'Assumption',
  unsupported: 'No evidence recorded',
  intended: 'Planned or proposed',
  ended: 'Ended',
  old: `Paler: evidence over ${OLD_EVIDENCE_MONTHS} months old`,
  'both-ways': 'Two arrowheads: both ways',
  'no-direction': 'No arrowhead: no direction',
};

const categoryLabel = (category: Category): string => category.charAt(0).toUpperCase() + category.slice(1);

function tally<Key>(keys: Iterable<Key>): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

export function legendOf(map: MapData, shown: Shown, appearance: Appearance): Legend {
  const entities = [...shown.entities].map((id) => map.entity.get(id)).filter((entity) => entity !== undefined);
  const links = [...shown.links].map((id) => map.link.get(id)).filter((link) => link !== undefined);
  return {
    kinds: kindItems(map, tally(entities.map((entity) => entity.kind))),
    sectors: sectorItems(map, tally(entities.map((entity) => groupKey(appearance.entity(entity).sector))), appearance),
    ...lineItems(links.map(appearance.link), appearance),
  };
}

function kindItems(map: MapData, counts: ReadonlyMap<string, number>): KindItem[] {
  const known = inOrder(map.kind.values()).filter((kind) => counts.has(kind.id));
  const lost = [...counts.keys()].filter((kind) => !map.kind.has(kind)).sort();
  return [
    ...known.map(({ id, plural }) => ({ kind: id, label: plural })),
    ...lost.map((id) => ({ kind: id, label: id })),
  ].map((item) => ({ ...item, shape: shapeOfKind(map, item.kind), count: counts.get(item.kind) ?? 0 }));
}

const OTHER = '(other)';

function groupKey(sector: SectorGroup): string {
  if (sector.group === 'sector') return sector.key;
  return sector.group === 'other' ? OTHER : NOT_SET;
}

function sectorItems(map: MapData, counts: ReadonlyMap<string, number>, { theme }: Appearance): SectorItem[] {
  const items: SectorItem[] = termsOf(map, 'sector')
    .filter((term) => counts.has(term.key))
    .map(({ key }) => ({
      value: key,
      label: termLabel(map, 'sector', key),
      count: counts.get(key) ?? 0,
      fill: sectorFill(map, { group: 'sector', key }, theme),
    }));
  const others = counts.get(OTHER) ?? 0;
  if (others > 0) items.push({ value: null, label: 'Other sectors', count: others, fill: theme.otherSectors });
  const notSet = counts.get(NOT_SET) ?? 0;
  if (notSet > 0) items.push({ value: NOT_SET, label: 'Not set', count: notSet, fill: theme.sectorNotSet });
  return items;
}

function lineItems(
  looks: readonly LinkLook[],
  { theme }: Appearance,
): { readonly categories: CategoryItem[]; readonly lines: LineItem[] } {
  const count = (is: (look: LinkLook) => boolean): number => looks.filter(is).length;
  const categories = CATEGORIES.map((category) => ({
    category,
    label: categoryLabel(category),
    count: count((look) => look.category === category),
    sample: {
      ...linkLine(category, 'stated', false, theme),
      startArrow: false,
      endArrow: looks.some((look) => look.category === category && look.endArrow),
    },
  })).filter((item) => item.count > 0);

  // Samples in one plain line, so that only what they show differs.
  const sample = (line: LineStyle, isPale: boolean): LineSample => ({
    ...linkLine('governance', line, isPale, theme),
    ...plainLine,
    startArrow: false,
    endArrow: false,
  });
  const lines: LineItem[] = LINE_STYLES.map((line) => ({
    line,
    label: lineLabels[line],
    count: count((look) => look.line === line),
    sample: sample(line, line === 'ended'),
  }));
  lines.push(
    { line: 'old', label: lineLabels.old, count: count((look) => look.isOld), sample: sample('stated', true) },
    {
      line: 'both-ways',
      label: lineLabels['both-ways'],
      count: count((look) => look.startArrow && look.endArrow),
      sample: { ...sample('stated', false), startArrow: true, endArrow: true },
    },
    {
      line: 'no-direction',
      label: lineLabels['no-direction'],
      count: count((look) => !look.startArrow && !look.endArrow),
      sample: sample('stated', false),
    },
  );
  return { categories, lines: lines.filter((item) => item.count > 0) };
}

const plainLine = { width: 1.6, head: 'triangle' } as const;
