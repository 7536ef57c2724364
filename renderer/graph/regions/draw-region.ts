// One region on the canvas, and the words of all of them: words keep a readable size, and none lies over another.
import { type Box, growBox, sharedArea } from '../../../shared/figure/geometry.ts';
import type { Region } from '../../../shared/figure/regions/index.ts';
import { measureText } from '../../../shared/figure/text/measure-text.ts';
import { wrapText } from '../../../shared/figure/text/wrap-text.ts';
import type { Point } from '../geometry.ts';
import { cssFont } from '../labels/lettering.ts';

type Colours = { readonly fill: string | null; readonly line: string; readonly text: string };

/** Screen pixels. */
export const LABEL_SIZE = 12.5;
const LINE = 1.25;
const FILL_OPACITY = 0.75;
const MOST_LINES = 3;
/** Narrower than this, words are not broken further: a column seen from afar keeps its heading in one piece. */
const LEAST_WIDTH = 84;

/** The context is set to model units. */
export function drawRegion(
  context: CanvasRenderingContext2D,
  { outlines, rule }: Region,
  { fill, line }: Colours,
  zoom: number,
): void {
  context.lineJoin = 'round';
  context.lineWidth = LINE / zoom;
  context.strokeStyle = line;
  context.beginPath();
  for (const outline of outlines) {
    outline.forEach(({ x, y }, index) => {
      if (index === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
    context.closePath();
  }
  if (fill !== null) {
    context.globalAlpha = FILL_OPACITY;
    context.fillStyle = fill;
    context.fill('evenodd');
    context.globalAlpha = 1;
  }
  if (rule) {
    context.moveTo(rule[0].x, rule[0].y);
    context.lineTo(rule[1].x, rule[1].y);
  }
  context.stroke();
}

type Lettering = {
  readonly zoom: number;
  readonly pan: Point;
  readonly family: string;
  readonly colours: (region: Region) => Colours;
};

/** The context is set to screen pixels. Larger regions come first: where there is no room, the smaller go without words. */
export function drawRegionLabels(
  context: CanvasRenderingContext2D,
  regions: readonly Region[],
  { zoom, pan, family, colours }: Lettering,
): void {
  const taken: Box[] = [];
  context.font = cssFont('semibold', LABEL_SIZE, family);
  context.textBaseline = 'alphabetic';
  for (const region of regions) {
    const { label } = region;
    if (!label) continue;
    const maxWidth = Math.max(LEAST_WIDTH, label.maxWidth * zoom);
    const lines = wrapText(label.text, { size: LABEL_SIZE, weight: 'semibold', maxWidth, maxLines: MOST_LINES });
    const width = Math.max(...lines.map((text) => measureText(text, LABEL_SIZE, 'semibold')));
    const height = lines.length * LABEL_SIZE * 1.2;
    const x = label.at.x * zoom + pan.x;
    const bottom = label.at.y * zoom + pan.y;
    const left = label.anchor === 'start' ? x : x - width / 2;
    const box = { left, right: left + width, top: bottom - height, bottom };
    if (taken.some((other) => sharedArea(growBox(box, 2), other) > 0)) continue;
    taken.push(box);
    context.fillStyle = colours(region).text;
    context.textAlign = label.anchor === 'start' ? 'left' : 'center';
    lines.forEach((text, index) => {
      context.fillText(text, x, bottom - (lines.length - 1 - index) * LABEL_SIZE * 1.2 - LABEL_SIZE * 0.25);
    });
  }
}
