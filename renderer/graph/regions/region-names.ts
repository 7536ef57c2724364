// Names of regions on the screen: always of a readable size, on plates, over the lines of the map.
import { type Box, boxAround } from '../../../shared/figure/geometry.ts';
import { type PlacedName, placeNames, type Region, regionColours } from '../../../shared/figure/regions/index.ts';
import { LINE_HEIGHT } from '../../../shared/figure/text/measure-text.ts';
import { USUAL_TYPEFACE } from '../../../shared/figure/typefaces/index.ts';
import type { NodeSpec, PictureSpec } from '../elements/spec.ts';
import type { Point } from '../geometry.ts';
import { cssFont, fontSizeAt, PLATE_PADDING } from '../labels/lettering.ts';
import type { PictureTheme } from '../style/theme.ts';
import { labelOf } from './rooms.ts';

/** Screen pixels. */
const SIZE = 12;
const HEADING_SIZE = 14;
const PADDING = { width: 5, height: 1.5 };
const RADIUS = 3;
const PLATE_OPACITY = 0.94;
/** From this zoom on most names stand where layouts keep room for them. */
const READABLE = 0.55;

export type RegionName = PlacedName & {
  /** Top left corner of the plate, in model units: it keeps to its outline while the picture moves. */
  readonly corner: Point;
};

type Look = { readonly zoom: number; readonly magnification: number; readonly bounds: Box | null };

/** @param bounds as for names of entries, in screen pixels before panning */
export function chooseRegionNames(
  regions: readonly Region[],
  picture: PictureSpec,
  { zoom, magnification, bounds }: Look,
): RegionName[] {
  if (regions.length === 0) return [];
  const entries = [...picture.nodes.values()].map((node) => {
    const { width, height } = node.look;
    const shape = { width: width * zoom * magnification, height: height * zoom * magnification };
    return { node, at: { x: node.at.x * zoom, y: node.at.y * zoom }, shape };
  });
  const shapes = entries.map(({ at, shape }) => boxAround(at, shape));
  const isBrief = zoom < READABLE;
  const names = isBrief ? [] : entries.map(({ node, at, shape }) => boxBelow(node, at, shape.height, zoom));
  const sizeOf = (kind: Region['kind']): number => (kind === 'heading' && !isBrief ? HEADING_SIZE : SIZE);
  const room = { zoom, typeface: USUAL_TYPEFACE, sizeOf, padding: PADDING, shapes, names, bounds, isBrief };
  return placeNames(regions, room).map((name) => ({
    ...name,
    corner: { x: name.box.left / zoom, y: name.box.top / zoom },
  }));
}

/** Where an entry's name stands if it can: below its shape. */
function boxBelow(node: NodeSpec, { x, y }: Point, height: number, zoom: number): Box {
  const label = labelOf(node);
  const enlarged = fontSizeAt(zoom, node.tier) / label.style.size;
  const top = y + height / 2;
  const half = (label.width * enlarged) / 2 + PLATE_PADDING.width;
  return { left: x - half, right: x + half, top, bottom: top + label.height * enlarged + 2 * PLATE_PADDING.height };
}

type Pen = { readonly context: CanvasRenderingContext2D; readonly theme: PictureTheme; readonly family: string };
type Camera = { readonly zoom: number; readonly pan: Point };

/** The context is set to screen pixels. */
export function drawRegionName({ context, theme, family }: Pen, name: RegionName, { zoom, pan }: Camera): void {
  const { region, lines, size, box, anchor, corner, stem } = name;
  const { text, line } = regionColours(region.kind, region.tone, theme);
  const left = Math.round(corner.x * zoom + pan.x);
  const top = Math.round(corner.y * zoom + pan.y);
  const width = Math.ceil(box.right - box.left);
  const height = Math.ceil(box.bottom - box.top);
  context.globalAlpha = PLATE_OPACITY;
  context.fillStyle = theme.labelBacking;
  context.beginPath();
  context.roundRect(left, top, width, height, RADIUS);
  context.fill();
  context.globalAlpha = 1;
  if (region.kind === 'hull') {
    context.strokeStyle = line;
    context.lineWidth = 1;
    context.stroke();
  }
  if (stem) {
    const from = left + (stem[0].x - box.left);
    context.strokeStyle = line;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(from, top + height);
    context.lineTo(from, top + height + (stem[1].y - stem[0].y));
    context.stroke();
  }
  context.fillStyle = text;
  context.font = cssFont('semibold', size, family);
  context.textBaseline = 'middle';
  context.textAlign = anchor === 'start' ? 'left' : 'center';
  const x = anchor === 'start' ? left + PADDING.width : left + width / 2;
  lines.forEach((words, index) => {
    context.fillText(words, x, top + PADDING.height + (index + 0.5) * size * LINE_HEIGHT);
  });
}
