// What the legend lists: what is in the picture, and of a field that is narrowed down also what that leaves out, so that one can
// bring it back with a click.
import type { Appearance, LineStyle } from '../../../shared/figure/appearance.ts';
import { type Legend, type LineItem, legendOf } from '../../../shared/figure/legend.ts';
import { drawShape } from '../../../shared/figure/scene/draw-entry.ts';
import { drawLink } from '../../../shared/figure/scene/draw-link.ts';
import type { SceneItem } from '../../../shared/figure/scene/scene.ts';
import { shapeSizes } from '../../../shared/figure/shapes.ts';
import { NOT_SET } from '../../../shared/graph/fields/index.ts';
import { chosenValues, type Filter, isFiltering, type Shown } from '../../../shared/graph/filters/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';

/** What a click on a row narrows the map down to. */
export type Choice = { readonly field: string; readonly values: readonly string[] };

export type LegendRow = {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** In the map, but not in the picture: another word of the same field is chosen. */
  readonly isHidden: boolean;
  readonly choice: Choice | null;
  readonly sample: readonly SceneItem[];
};
export type LegendSection = { readonly heading: string; readonly rows: readonly LegendRow[] };

/** Room for a sample, in pixels. */
export const SAMPLE_SIZE = { width: 34, height: 20 };
const MIDDLE = { x: SAMPLE_SIZE.width / 2, y: SAMPLE_SIZE.height / 2 };
const SAMPLE_HEIGHT = 15;

type Row = Omit<LegendRow, 'isHidden'>;

/** Which words a kind of line stands for. Being old or running both ways is nothing that can be filtered. */
const LINE_CHOICES: Readonly<Partial<Record<LineItem['line'], Choice>>> = {
  stated: { field: 'link.certainty', values: ['fact'] },
  assumed: { field: 'link.certainty', values: ['assumption'] },
  unsupported: { field: 'link.certainty', values: [NOT_SET] },
  intended: { field: 'link.status', values: ['planned', 'proposed'] },
  ended: { field: 'link.status', values: ['ended'] },
} satisfies Record<LineStyle, Choice>;

function lineSample(sample: LineItem['sample']): SceneItem[] {
  const from = { x: 2, y: MIDDLE.y };
  const to = { x: SAMPLE_SIZE.width - 2, y: MIDDLE.y };
  return drawLink({ from, handle: MIDDLE, to }, sample, 1);
}

function rowsOf(legend: Legend, { theme }: Appearance): Record<'kinds' | 'sectors' | 'categories' | 'lines', Row[]> {
  const plain = { border: theme.border, borderWidth: 1.2, borderStyle: 'solid' } as const;
  return {
    kinds: legend.kinds.map(({ kind, label, count, shape }) => {
      const { width, height } = shapeSizes[shape];
      const fit = SAMPLE_HEIGHT / Math.max(height, width * 0.75);
      const size = { width: width * fit, height: height * fit };
      const sample = [drawShape({ shape, fill: theme.background, ...plain }, MIDDLE, size, 1)];
      return { key: kind, label, count, choice: { field: 'entity.kind', values: [kind] }, sample };
    }),
    sectors: legend.sectors.map(({ value, label, count, fill }) => {
      const size = { width: 20, height: 13 };
      const sample = [drawShape({ shape: 'rounded-rectangle', fill, ...plain, borderWidth: 0.9 }, MIDDLE, size, 1)];
      const choice: Choice | null = value === null ? null : { field: 'entity.sector', values: [value] };
      return { key: value ?? 'others', label, count, choice, sample };
    }),
    categories: legend.categories.map(({ category, label, count, sample }) => ({
      key: category,
      label,
      count,
      choice: { field: 'link.category', values: [category] },
      sample: lineSample(sample),
    })),
    lines: legend.lines.map(({ line, label, count, sample }) => ({
      key: line,
      label,
      count,
      choice: LINE_CHOICES[line] ?? null,
      sample: lineSample(sample),
    })),
  };
}

export function legendSections(map: MapData, shown: Shown, filter: Filter, appearance: Appearance): LegendSection[] {
  const seen = rowsOf(legendOf(map, shown, appearance), appearance);
  const everything = { entities: new Set(map.entity.keys()), links: new Set(map.link.keys()) };
  const isNarrowed = ({ choice }: Row): boolean => choice !== null && chosenValues(filter, choice.field).length > 0;
  const all = isFiltering(filter) ? rowsOf(legendOf(map, everything, appearance), appearance) : seen;
  const withHidden = (part: keyof typeof seen): LegendRow[] => {
    const inPicture = new Map(seen[part].map((row) => [row.key, row]));
    return all[part].flatMap((row): LegendRow[] => {
      const present = inPicture.get(row.key);
      if (present) return [{ ...present, isHidden: false }];
      return isNarrowed(row) ? [{ ...row, isHidden: true }] : [];
    });
  };
  return [
    { heading: 'Kind', rows: withHidden('kinds') },
    { heading: 'Sector', rows: withHidden('sectors') },
    { heading: 'Link', rows: withHidden('categories') },
    { heading: 'Line', rows: withHidden('lines') },
  ].filter(({ rows }) => rows.length > 0);
}
