// Regions behind the map: hulls, boxes, guides of rings, headings of columns.
import type { Appearance } from '../appearance.ts';
import { type Box, boxAround, uniteBoxes } from '../geometry.ts';
import { type PlacedName, placeNames, type RegionSpec, type Room, regionColours, regionsIn } from '../regions/index.ts';
import { LINE_HEIGHT, measureText, underMiddle } from '../text/measure-text.ts';
import type { Theme } from '../theme.ts';
import type { TypefaceName } from '../typefaces/index.ts';
import type { Anchor } from './curves.ts';
import type { PlacedLabel } from './place-labels.ts';
import { group, type SceneItem, solid } from './scene.ts';

const SIZE = { hull: 12.5, box: 12.5, ring: 12, heading: 16 } as const;
/** Around the words of a name, at scale 1. */
const PADDING = { width: 4.5, height: 1.5 } as const;
/** How much of a hull's colour is seen: where two overlap, both can be told. */
const FILL_OPACITY = 0.75;
/** Room that regions take around the entries, at scale 1. */
const SIDES = 18;
const OVER = 30;
/** Of headings over each other. */
const MOST_LINES = 5;

/** The part of a frame that is left for entries, with room for outlines and their words around them. */
export function frameWithin(frame: Box, regions: readonly RegionSpec[], typeface: TypefaceName): Box {
  if (regions.length === 0) return frame;
  const headings = regions.filter(({ kind }) => kind === 'heading');
  const words = headings.reduce((sum, { label }) => sum + measureText(label, SIZE.heading, typeface, 'semibold'), 0);
  // A heading over a narrow column goes up; more of them do where headings are longer together than the page is wide.
  const lines =
    headings.length < 2 ? headings.length : Math.min(MOST_LINES, 1 + Math.ceil(words / (frame.right - frame.left)));
  const over = OVER + lines * SIZE.heading * LINE_HEIGHT;
  const sides = regions.some(({ kind }) => kind === 'ring') ? SIDES * 2.5 : SIDES;
  return { left: frame.left + sides, right: frame.right - sides, top: frame.top + over, bottom: frame.bottom - SIDES };
}

/** What every entry covers: its shape, and its name where it has room for one. */
function roomsOf(anchors: ReadonlyMap<string, Anchor>, labels: ReadonlyMap<string, PlacedLabel>): Map<string, Room> {
  return new Map(
    [...anchors].map(([id, { centre, size }]) => {
      const shape = boxAround(centre, size);
      const label = labels.get(id);
      return [id, { at: centre, box: (label && uniteBoxes([shape, label.box])) ?? shape }];
    }),
  );
}

type DrawnRegions = { readonly areas: readonly SceneItem[]; readonly names: readonly SceneItem[] };

/**
 * What lies behind the map, and the names of it, which stand over the links.
 * @param top nothing stands higher
 */
export function drawRegions(
  specs: readonly RegionSpec[],
  anchors: ReadonlyMap<string, Anchor>,
  labels: ReadonlyMap<string, PlacedLabel>,
  { theme }: Appearance,
  { typeface, scale, top }: { readonly typeface: TypefaceName; readonly scale: number; readonly top: number },
): DrawnRegions {
  const regions = regionsIn(specs, roomsOf(anchors, labels), scale);
  const areas = regions.map((region): SceneItem => {
    const { fill, line, dash } = regionColours(region.kind, region.tone, theme);
    const stroke = {
      ...solid(line, (region.kind === 'ring' ? 1 : 1.4) * scale),
      dash: dash.map((length) => length * scale),
      roundEnds: dash.length > 0,
    };
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
  const placed = placeNames(regions, {
    zoom: 1,
    typeface,
    sizeOf: (kind) => SIZE[kind] * scale,
    padding: { width: PADDING.width * scale, height: PADDING.height * scale },
    shapes: [...anchors.values()].map(({ centre, size }) => boxAround(centre, size)),
    names: [...labels.values()].map(({ box }) => box),
    bounds: { left: -Infinity, right: Infinity, top, bottom: Infinity },
    isBrief: false,
  });
  return { areas, names: placed.map((name) => drawName(name, theme, typeface, scale)) };
}

function drawName(
  { region, lines, size, box, anchor, stem }: PlacedName,
  theme: Theme,
  typeface: TypefaceName,
  scale: number,
): SceneItem {
  const { text, line } = regionColours(region.kind, region.tone, theme);
  const plate: SceneItem = {
    draw: 'rect',
    x: box.left,
    y: box.top,
    width: box.right - box.left,
    height: box.bottom - box.top,
    radius: 3 * scale,
    opacity: 0.94,
    fill: theme.labelBacking,
    stroke: region.kind === 'hull' ? solid(line, 0.8 * scale) : null,
  };
  const x = anchor === 'start' ? box.left + PADDING.width * scale : (box.left + box.right) / 2;
  const words = lines.map(
    (words, index): SceneItem => ({
      draw: 'text',
      x,
      y: box.top + PADDING.height * scale + (index + 0.5) * size * LINE_HEIGHT + underMiddle(size, typeface),
      text: words,
      size,
      weight: 'semibold',
      fill: text,
      anchor,
      width: measureText(words, size, typeface, 'semibold'),
    }),
  );
  const down: SceneItem[] = stem
    ? [{ draw: 'path', from: stem[0], curves: [[stem[0], stem[1], stem[1]]], stroke: solid(line, scale) }]
    : [];
  return group([...down, plate, ...words]);
}
