// A sample of a legend, as figures and the page draw it.
import type { Point, Size } from '../geometry.ts';
import type { LegendRow, Sample } from '../legend/index.ts';
import { shapeSizes } from '../shapes.ts';
import { drawShape } from './draw-entry.ts';
import { drawLink } from './draw-link.ts';
import { type SceneItem, solid } from './scene.ts';

/** Shapes of the usual size fit this, at scale 1. */
const USUAL: Size = { width: 20, height: 13.5 };
/** Shapes of one section are made smaller together, so that the largest fits this. */
const LARGEST: Size = { width: 32, height: 26 };
/** A piece of ground within an outline. */
const AREA: Size = { width: 26, height: 14 };

/** How much smaller than in the picture the shapes of a section are drawn: the same for all of them where their sizes say something. */
export function shrinkOf(rows: readonly LegendRow[], sample: Sample): number {
  if (sample.draws !== 'entry') return 1;
  const usual = shapeSizes[sample.shape];
  if (!saysSize(rows)) return Math.min(USUAL.width / usual.width, (USUAL.height + 1) / usual.height);
  const shapes = rows.flatMap((row) => (row.sample.draws === 'entry' ? [row.sample] : []));
  return Math.min(...shapes.map(({ width, height }) => Math.min(LARGEST.width / width, LARGEST.height / height)), 0.5);
}

function saysSize(rows: readonly LegendRow[]): boolean {
  return rows.some(
    ({ sample }) => sample.draws === 'entry' && Math.abs(sample.width - shapeSizes[sample.shape].width) > 0.01,
  );
}

/** The room down the page that a sample needs, at scale 1. */
export function sampleHeight(rows: readonly LegendRow[], { sample }: LegendRow): number {
  if (sample.draws === 'line') return sample.width * 2.4;
  if (sample.draws === 'area') return AREA.height;
  return sample.height * shrinkOf(rows, sample) + sample.borderWidth;
}

/** @param reach half the length of a sample of a line, at scale 1 */
export function drawSample(
  rows: readonly LegendRow[],
  { sample }: LegendRow,
  middle: Point,
  reach: number,
  scale: number,
): SceneItem[] {
  if (sample.draws === 'line') {
    const from = { x: middle.x - reach * scale, y: middle.y };
    const to = { x: middle.x + reach * scale, y: middle.y };
    return drawLink({ from, handle: middle, to }, sample, scale);
  }
  if (sample.draws === 'area') {
    const [width, height] = [AREA.width * scale, AREA.height * scale];
    const dash = sample.dash.map((length) => length * 0.7 * scale);
    const stroke = { ...solid(sample.line, 1.4 * scale), dash, roundEnds: dash.length > 0 };
    const [x, y] = [middle.x - width / 2, middle.y - height / 2];
    return [{ draw: 'rect', x, y, width, height, radius: height / 2.4, opacity: 1, fill: sample.fill, stroke }];
  }
  const shrink = shrinkOf(rows, sample) * scale;
  const size = { width: sample.width * shrink, height: sample.height * shrink };
  // Borders of small samples are thinner only as far as they can still be told apart.
  const borderWidth = sample.borderWidth <= 1.2 ? sample.borderWidth * 0.8 : sample.borderWidth * 0.7;
  return drawShape({ ...sample, borderWidth }, middle, size, scale);
}
