// One name on the canvas: its lines on plain plates, so that no line of the picture runs through the letters.
import type { FontWeight } from '../../../shared/figure/typefaces/index.ts';
import { clamp, type Point } from '../geometry.ts';
import { cssFont, PLATE_PADDING, type SetName } from './lettering.ts';
import type { Side } from './sides.ts';

export type NameToDraw = {
  readonly set: SetName;
  readonly side: Side;
  readonly weight: FontWeight;
  readonly fontSize: number;
  /** From the middle of the shape to the top left of the name, screen pixels. */
  readonly offset: Point;
  /** Stands away from its shape: a thin line leads there. */
  readonly isLed: boolean;
};

/** What to draw on, and with. */
export type Pen = {
  readonly context: CanvasRenderingContext2D;
  readonly text: string;
  readonly plate: string;
  readonly lead: string;
  readonly family: string;
};

const PLATE_OPACITY = 0.88;
const PLATE_RADIUS = 3;
/** Not to be taken for a link. */
const LEAD_DASH = [2, 2];
/** How much of a line's slack lies at its left. */
const STARTS: Readonly<Record<Side, number>> = { below: 0.5, above: 0.5, right: 0, left: 1 };

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

/** The thin line from the middle of a shape to a name that stands away from it. */
export function drawLead({ context, lead }: Pen, name: NameToDraw, at: Point, alpha: number): void {
  const { width, height } = name.set.size;
  const x = at.x + name.offset.x;
  const y = at.y + name.offset.y;
  context.globalAlpha = alpha;
  context.strokeStyle = lead;
  context.lineWidth = 1;
  context.setLineDash(LEAD_DASH);
  context.beginPath();
  context.moveTo(at.x, at.y);
  context.lineTo(clamp(at.x, x, x + width), clamp(at.y, y, y + height));
  context.stroke();
  context.setLineDash([]);
}

/** @param at the middle of the shape, in screen pixels */
export function drawName({ context, text, plate, family }: Pen, name: NameToDraw, at: Point, alpha: number): void {
  const { set, side, weight, fontSize, offset } = name;
  const left = Math.round(at.x + offset.x);
  const top = Math.round(at.y + offset.y);
  // A plate for each line, no wider than it: what lies around the name stays in sight.
  context.globalAlpha = alpha * PLATE_OPACITY;
  context.fillStyle = plate;
  context.beginPath();
  const height = set.lineHeight + 2 * PLATE_PADDING.height;
  set.widths.forEach((width, index) => {
    const start = left + (set.size.width - width) * STARTS[side];
    context.roundRect(start, top + index * set.lineHeight, width, height, PLATE_RADIUS);
  });
  context.fill();
  const [align, x] = alignment(side, left, set.size.width);
  context.globalAlpha = alpha;
  context.fillStyle = text;
  context.font = cssFont(weight, fontSize, family);
  context.textAlign = align;
  context.textBaseline = 'middle';
  set.lines.forEach((line, index) => {
    context.fillText(line, x, top + PLATE_PADDING.height + (index + 0.5) * set.lineHeight);
  });
}
