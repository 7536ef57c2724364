// How names are set: the most linked entries stand out as towns do on a map, so that a large picture can be read from afar.

import type { Shown } from '../graph/filters/apply-filter.ts';
import type { MapData } from '../model/map-data.ts';
import { LINE_HEIGHT, measureText } from './text/measure-text.ts';
import { wrapText } from './text/wrap-text.ts';
import type { FontWeight, TypefaceName } from './typefaces/index.ts';

export type LabelStyle = {
  /** Font size in picture units. */
  readonly size: number;
  readonly weight: FontWeight;
  readonly maxWidth: number;
  readonly maxLines: number;
};

export const LABEL_TIERS = ['plain', 'notable', 'major'] as const;
export type LabelTier = (typeof LABEL_TIERS)[number];

export const labelStyles: Readonly<Record<LabelTier, LabelStyle>> = {
  plain: { size: 12, weight: 'regular', maxWidth: 112, maxLines: 3 },
  notable: { size: 13, weight: 'semibold', maxWidth: 124, maxLines: 3 },
  major: { size: 15, weight: 'bold', maxWidth: 140, maxLines: 3 },
};

/** Share of the entries that may stand out, and the fewest links with which they do. */
const TIER_RULES = { major: { share: 0.04, links: 10 }, notable: { share: 0.16, links: 5 } } as const;

export type SetLabel = {
  readonly lines: readonly string[];
  readonly style: LabelStyle;
  readonly width: number;
  readonly height: number;
};

/** How much wider a long name may run before it takes more lines, and how many lines it may take then. */
const WIDER = [1, 1.25, 1.5] as const;
const MOST_LINES = 5;

/** A name broken into lines, with the room it takes. Only a name of a paragraph's length is cut short. */
export function setLabel(text: string, typeface: TypefaceName, style: LabelStyle = labelStyles.plain): SetLabel {
  const { size, weight } = style;
  const lines =
    WIDER.map((wider) => wrapText(text, { size, typeface, weight, maxWidth: style.maxWidth * wider })).find(
      (tried) => tried.length <= style.maxLines,
    ) ?? wrapText(text, { size, typeface, weight, maxWidth: style.maxWidth * 1.5, maxLines: MOST_LINES });
  const width = Math.max(0, ...lines.map((line) => measureText(line, size, typeface, weight)));
  return { lines, style, width, height: lines.length * style.size * LINE_HEIGHT };
}

/** Links shown at each entry shown: what decides which names come first. */
export function linkCounts(map: MapData, shown: Shown): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of shown.entities) counts.set(id, 0);
  for (const id of shown.links) {
    const link = map.link.get(id);
    if (!link) continue;
    for (const end of new Set([link.from, link.to])) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}

/** How much each entry's name stands out. Entries with equally many links always get the same. */
export function labelTiers(counts: ReadonlyMap<string, number>): Map<string, LabelTier> {
  const sorted = [...counts.values()].sort((a, b) => b - a);
  const threshold = ({ share, links }: { readonly share: number; readonly links: number }): number =>
    Math.max(links, (sorted[Math.floor(sorted.length * share)] ?? 0) + 1);
  const major = threshold(TIER_RULES.major);
  const notable = threshold(TIER_RULES.notable);
  return new Map(
    [...counts].map(([id, count]) => [id, count >= major ? 'major' : count >= notable ? 'notable' : 'plain']),
  );
}
