// One name on the canvas: its lines on a plain plate, so that no line of the picture runs through the letters.
import type { FontWeight } from '../../../shared/figure/text/measure-text.ts';
import type { Point } from '../geometry.ts';
import { cssFont, PLATE_PADDING, type SetName } from './lettering.ts';
import type { Side } from './sides.ts';

export type NameToDraw = {
  readonly set: SetName;
  readonly side: Side;
  readonly weight: FontWeight;
  readonly fontSize: number;
  /** From the middle of the shape to the top left of the name, screen pixels. */
  readonly offset: Point;
};

export type Ink = { readonly text: string; readonly plate: string; readonly family: string };

const PLATE_OPACITY = 0.88;
const PLATE_RADIUS = 3;

/** Names beside a shape begin or end at it; names above and below are centred. */
function alignment(side: Side, left: number, width: number): readonly [CanvasTextAlign, number] {
  switch (side) {
    case 'right':
      return ['left', left + PLATE_PADDING.width];
    case 'left':
      return ['right', left + width - PLATE_PADDING.width];
    default:
      return ['center', left + width / 2];
  }
}

/** @param at the middle of the shape, in screen pixels */
export function drawName(
  context: CanvasRenderingContext2D,
  name: NameToDraw,
  at: Point,
  alpha: number,
  ink: Ink,
): void {
  const { set, side, weight, fontSize, offset } = name;
  const left = Math.round(at.x + offset.x);
  const top = Math.round(at.y + offset.y);
  context.globalAlpha = alpha * PLATE_OPACITY;
  context.fillStyle = ink.plate;
  context.beginPath();
  context.roundRect(left, top, set.size.width, set.size.height, PLATE_RADIUS);
  context.fill();
  const [align, x] = alignment(side, left, set.size.width);
  context.globalAlpha = alpha;
  context.fillStyle = ink.text;
  context.font = cssFont(weight, fontSize, ink.family);
  context.textAlign = align;
  context.textBaseline = 'middle';
  set.lines.forEach((line, index) => {
    context.fillText(line, x, top + PLATE_PADDING.height + (index + 0.5) * set.lineHeight);
  });
}
