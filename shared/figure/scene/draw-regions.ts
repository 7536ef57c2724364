// Regions behind the map: hulls, boxes, guides of rings, headings of columns.
import type { Appearance } from '../appearance.ts';
import { type Box, boxAround, uniteBoxes } from '../geometry.ts';
import {
  type Region,
  type RegionLabel,
  type RegionSpec,
  type Room,
  regionColours,
  regionsIn,
} from '../regions/index.ts';
import { LINE_HEIGHT, measureText } from '../text/measure-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { Anchor } from './curves.ts';
import type { PlacedLabel } from './place-labels.ts';
import { group, type SceneItem, solid } from './scene.ts';

const SIZE = { hull: 12.5, box: 12.5, ring: 12, heading: 16 } as const;
const MOST_LINES = 3;
/** How much of a hull's colour is seen: where two overlap, both can be told. */
const FILL_OPACITY = 0.75;
/** Room that regions take around the entries, at scale 1. */
const SIDES = 18;
const OVER = 30;

/** The part of a frame that is left for entries, with room for outlines and their words around them. */
export function frameWithin(frame: Box, regions: readonly RegionSpec[]): Box {
  if (regions.length === 0) return frame;
  const over = regions.some(({ kind }) => kind === 'heading') ? OVER + SIZE.heading : OVER;
  const sides = regions.some(({ kind }) => kind === 'ring') ? SIDES * 2.5 : SIDES;
  return { left: frame.left + sides, right: frame.right - sides, top: frame.top + over, bottom: frame.bottom - SIDES };
}

/** What every entry covers: its shape, and its name where it has room for one. */
export function roomsOf(
  anchors: ReadonlyMap<string, Anchor>,
  labels: ReadonlyMap<string, PlacedLabel>,
): Map<string, Room> {
  return new Map(
    [...anchors].map(([id, { centre, size }]) => {
      const shape = boxAround(centre, size);
      const label = labels.get(id);
      return [id, { at: centre, box: (label && uniteBoxes([shape, label.box])) ?? shape }];
    }),
  );
}

export function drawRegions(
  specs: readonly RegionSpec[],
  rooms: ReadonlyMap<string, Room>,
  { theme }: Appearance,
  scale: number,
): SceneItem[] {
  const regions = regionsIn(specs, rooms, scale);
  const colours = (region: Region) => regionColours(region.kind, region.tone, theme);
  const areas = regions.map((region): SceneItem => {
    const { fill, line } = colours(region);
    const stroke = solid(line, (region.kind === 'ring' ? 1 : 1.2) * scale);
    const { rule } = region;
    const ruled: SceneItem[] = rule
      ? [{ draw: 'path', from: rule[0], curves: [[rule[0], rule[1], rule[1]]], stroke }]
      : [];
    const area: SceneItem[] =
      region.outlines.length > 0
        ? [{ draw: 'area', outlines: region.outlines, fill, opacity: FILL_OPACITY, stroke }]
        : [];
    return group([...area, ...ruled], null, region.label?.text ?? null);
  });
  const words = regions.flatMap((region) =>
    region.label ? drawWords(region.label, colours(region).text, SIZE[region.kind] * scale) : [],
  );
  return [...areas, ...words];
}

function drawWords({ text, at, anchor, maxWidth }: RegionLabel, fill: string, size: number): SceneItem[] {
  const lines = wrapText(text, { size, weight: 'semibold', maxWidth, maxLines: MOST_LINES });
  return lines.map((line, index) => ({
    draw: 'text',
    x: at.x,
    y: at.y - (lines.length - 1 - index) * size * LINE_HEIGHT - size * 0.25,
    text: line,
    size,
    weight: 'semibold',
    fill,
    anchor,
    width: measureText(line, size, 'semibold'),
  }));
}
