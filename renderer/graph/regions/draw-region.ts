// One region on the canvas. Its name is drawn with those of the entries, over the lines of the map.
import type { Region, RegionColours } from '../../../shared/figure/regions/index.ts';

/** Screen pixels. */
const LINE = 1.6;
const FILL_OPACITY = 0.75;

/** The context is set to model units. */
export function drawRegion(
  context: CanvasRenderingContext2D,
  { outlines, rule }: Region,
  { fill, line, dash }: RegionColours,
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
  context.setLineDash(dash.map((length) => length / zoom));
  context.lineCap = dash.length > 0 ? 'round' : 'butt';
  context.stroke();
  context.setLineDash([]);
}
