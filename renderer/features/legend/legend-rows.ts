// What the legend lists: what is in the picture, and of a field that is narrowed down also what that leaves out, so that one can
// bring it back with a click.
import type { Appearance } from '../../../shared/figure/appearance.ts';
import {
  type LegendRow as DrawnRow,
  type LegendSection as DrawnSection,
  legendOf,
} from '../../../shared/figure/legend/index.ts';
import type { RegionSpec } from '../../../shared/figure/regions/index.ts';
import type { Choice } from '../../../shared/figure/rules/painter.ts';
import { drawSample, sampleHeight } from '../../../shared/figure/scene/draw-sample.ts';
import type { SceneItem } from '../../../shared/figure/scene/scene.ts';
import {
  type Filter,
  isChosen,
  isFiltering,
  isNarrowed,
  isRangeChosen,
  type Shown,
  withRangeToggled,
  withToggled,
} from '../../../shared/graph/filters/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';

export type LegendRow = {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** In the map, but not in the picture: another word of the same field is chosen. */
  readonly isHidden: boolean;
  readonly choice: Choice | null;
  readonly sample: readonly SceneItem[];
  readonly height: number;
};
export type LegendSection = { readonly key: string; readonly heading: string; readonly rows: readonly LegendRow[] };

/** Room for a sample, in pixels; larger shapes make their row higher. */
export const SAMPLE_WIDTH = 34;
const SAMPLE_HEIGHT = 20;

type Ready = Omit<LegendRow, 'isHidden'>;

function ready(rows: readonly DrawnRow[], row: DrawnRow): Ready {
  const { key, label, count, choice } = row;
  const height = Math.max(SAMPLE_HEIGHT, Math.ceil(sampleHeight(rows, row)) + 2);
  const sample = drawSample(rows, row, { x: SAMPLE_WIDTH / 2, y: height / 2 }, SAMPLE_WIDTH / 2 - 2, 1);
  return { key, label, count, choice, sample, height };
}

/** Whether the map is narrowed down to what a row stands for. */
export function isRowChosen(filter: Filter, choice: Choice): boolean {
  return 'range' in choice ? isRangeChosen(filter, choice.range) : isChosen(filter, choice.field, choice.values);
}

/** The filter with a row chosen, or no longer. */
export function withRowToggled(filter: Filter, choice: Choice): Filter {
  return 'range' in choice ? withRangeToggled(filter, choice.range) : withToggled(filter, choice.field, choice.values);
}

/** Sections of the picture that the map has none of come in where the picture has them. */
function withSections(inMap: readonly DrawnSection[], seen: readonly DrawnSection[]): DrawnSection[] {
  const known = new Set(inMap.map(({ key }) => key));
  let sections = [...inMap];
  seen.forEach((section, index) => {
    if (known.has(section.key)) return;
    const before = sections.findIndex(({ key }) => key === seen[index - 1]?.key);
    sections = sections.toSpliced(before + 1, 0, section);
  });
  return sections;
}

/** What the picture draws: entries and links with membership as the view has it, and what lies behind them. */
export type Drawn = { readonly map: MapData; readonly shown: Shown; readonly regions: readonly RegionSpec[] };

/** @param whole the map itself; @param appearance of what is drawn */
export function legendSections(
  whole: MapData,
  { map, shown, regions }: Drawn,
  filter: Filter,
  appearance: Appearance,
): LegendSection[] {
  const seen = legendOf(map, shown, appearance, regions).sections;
  const everything = { entities: new Set(whole.entity.keys()), links: new Set(whole.link.keys()) };
  const isMore = isFiltering(filter);
  const inMap = isMore ? legendOf(whole, everything, appearance).sections : [];
  // What is only drawn, outlines and lines for shared seats, is in no filter: it has its sections from the picture.
  const all = isMore ? withSections(inMap, seen) : seen;
  return all
    .map(({ key, heading, rows }): LegendSection => {
      const inPicture = new Map(seen.find((section) => section.key === key)?.rows.map((row) => [row.key, row]));
      const listed = rows.flatMap((row): LegendRow[] => {
        const present = inPicture.get(row.key);
        if (present) return [{ ...ready(rows, present), isHidden: false }];
        const isWithinReach = row.choice !== null && isNarrowed(filter, row.choice.field);
        return isWithinReach ? [{ ...ready(rows, row), isHidden: true }] : [];
      });
      return { key, heading, rows: listed };
    })
    .filter(({ rows }) => rows.length > 0);
}
