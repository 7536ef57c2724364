import type { EntityLook } from '../appearance.ts';
import type { Box, Point, Size } from '../geometry.ts';
import { drawHatch } from '../greys/hatch.ts';
import type { SetLabel } from '../labels.ts';
import { leavesPolygonAt, outlines, polygonOf } from '../shapes.ts';
import { ASCENT, DESCENT, LINE_HEIGHT, measureText } from '../text/measure-text.ts';
import type { Theme } from '../theme.ts';
import type { TypefaceName } from '../typefaces/index.ts';
import type { Anchor } from './curves.ts';
import type { PlacedLabel } from './place-labels.ts';
import { type SceneItem, type Stroke, solid } from './scene.ts';

type Shape = Pick<EntityLook, 'shape' | 'fill' | 'hatch' | 'border' | 'borderWidth' | 'borderStyle'>;

const borderDashes = { solid: [], dashed: [3.5, 2.2], dotted: [0.1, 2.6] } as const;

/** A shape, and what its fill is marked with over it. */
export function drawShape(look: Shape, centre: Point, size: Size, scale: number): SceneItem[] {
  const shape = drawOutline(look, centre, size, scale);
  if (look.hatch === undefined) return [shape];
  return [shape, ...drawHatch(look.hatch, polygonOf(look.shape, centre, size), look.border, scale)];
}

function drawOutline(look: Shape, centre: Point, size: Size, scale: number): SceneItem {
  const stroke: Stroke = {
    colour: look.border,
    width: look.borderWidth * scale,
    dash: borderDashes[look.borderStyle].map((length) => length * scale),
    roundEnds: look.borderStyle === 'dotted',
  };
  const outline = outlines[look.shape];
  switch (outline.form) {
    case 'ellipse':
      return { draw: 'ellipse', centre, rx: size.width / 2, ry: size.height / 2, fill: look.fill, stroke };
    case 'rounded':
      return {
        draw: 'rect',
        x: centre.x - size.width / 2,
        y: centre.y - size.height / 2,
        ...size,
        radius: outline.radius * size.height,
        opacity: 1,
        fill: look.fill,
        stroke,
      };
    case 'polygon':
      return { draw: 'polygon', points: polygonOf(look.shape, centre, size), fill: look.fill, stroke };
  }
}

/** Behind a name, so that a line passing there does not run through the letters. */
export function drawBacking(box: Box, colour: string, scale: number): SceneItem {
  const pad = 1.5 * scale;
  return {
    draw: 'rect',
    x: box.left - pad,
    y: box.top - pad / 2,
    width: box.right - box.left + 2 * pad,
    height: box.bottom - box.top + pad,
    radius: 2.5 * scale,
    opacity: 0.9,
    fill: colour,
    stroke: null,
  };
}

/** How far a name is moved before a line leads to it, at scale 1. */
const LEADER_FROM = 12;

/** A thin line from a shape to its name, where somebody put that further away. */
export function drawLeader(anchor: Anchor, { side, box }: PlacedLabel, theme: Theme, scale: number): SceneItem[] {
  if (side !== 'moved') return [];
  const clamp = (value: number, from: number, to: number): number => Math.min(Math.max(value, from), to);
  const to = {
    x: clamp(anchor.centre.x, box.left, box.right),
    y: clamp(anchor.centre.y, box.top, box.bottom),
  };
  const from = leavesPolygonAt(anchor.corners, anchor.centre, to);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const isOver =
    Math.hypot(to.x - anchor.centre.x, to.y - anchor.centre.y) <
    Math.hypot(from.x - anchor.centre.x, from.y - anchor.centre.y);
  if (isOver || length < LEADER_FROM * scale) return [];
  return [{ draw: 'path', from, curves: [[from, to, to]], stroke: solid(theme.quietText, 0.75 * scale) }];
}

/** A name in its box, set towards its shape. */
export function drawLabel(
  label: SetLabel,
  box: Box,
  side: PlacedLabel['side'],
  { colour, typeface }: { readonly colour: string; readonly typeface: TypefaceName },
  scale: number,
): SceneItem[] {
  const size = label.style.size * scale;
  const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
  const x = anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2;
  // The first baseline: capitals and feet of letters stand evenly in the line.
  const first = box.top + (size * (LINE_HEIGHT + ASCENT - DESCENT)) / 2;
  return label.lines.map((text, index) => ({
    draw: 'text',
    x,
    y: first + index * size * LINE_HEIGHT,
    text,
    size,
    weight: label.style.weight,
    fill: colour,
    anchor,
    width: measureText(text, size, typeface, label.style.weight),
  }));
}
