import type { LinkLook } from '../appearance.ts';
import type { Point } from '../geometry.ts';
import { drawMark } from '../greys/marks.ts';
import { arrowHead, headLength, lineStopsBefore } from './arrow-heads.ts';
import { type Anchor, asCubic, type Curve, pointAt, shorten } from './curves.ts';
import type { SceneItem, Stroke } from './scene.ts';

type Line = Pick<LinkLook, 'colour' | 'width' | 'dash' | 'head' | 'mark' | 'startArrow' | 'endArrow'>;

export function strokeOf(line: Pick<Line, 'colour' | 'width' | 'dash'>, scale: number): Stroke {
  return {
    colour: line.colour,
    width: line.width * scale,
    dash: line.dash.map((length) => length * scale),
    // A dash shorter than the line is wide is meant as a dot.
    roundEnds: line.dash.length > 0 && (line.dash[0] ?? 0) < line.width,
  };
}

/** A link from border to border: the line, and a head at each end that has one. */
export function drawLink(curve: Curve, line: Line, scale: number, ground = '#ffffff'): SceneItem[] {
  const span = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
  const heads = Number(line.startArrow) + Number(line.endArrow);
  const wanted = headLength(line.head, line.width) * scale;
  // On a very short link the heads shrink, so that some line is left between them.
  const headScale = heads === 0 ? scale : scale * Math.min(1, (span * 0.8) / heads / wanted);
  const stop = lineStopsBefore(line.head, line.width) * headScale;
  const shaft = shorten(curve, line.startArrow ? stop : 0, line.endArrow ? stop : 0);
  const items: SceneItem[] = [
    { draw: 'path', from: shaft.from, curves: [asCubic(shaft)], stroke: strokeOf(line, scale) },
  ];
  const head = (tip: Point): SceneItem =>
    arrowHead(
      line.head,
      tip,
      Math.atan2(tip.y - curve.handle.y, tip.x - curve.handle.x),
      line.width,
      line.colour,
      headScale,
    );
  if (line.startArrow) items.push(head(curve.from));
  if (line.endArrow) items.push(head(curve.to));
  if (line.mark !== undefined) {
    const [before, at, after] = [0.48, 0.5, 0.52].map((part) => pointAt(shaft, part)) as [Point, Point, Point];
    const angle = Math.atan2(after.y - before.y, after.x - before.x);
    items.push(...drawMark(line.mark, at, angle, { colour: line.colour, width: line.width, ground }, scale));
  }
  return items;
}

/** A link of an entry to itself: a loop over its top right corner. */
export function drawLoop({ centre, size }: Anchor, line: Line, scale: number, place: number): SceneItem[] {
  const reach = (16 + place * 7) * scale;
  const from = { x: centre.x + size.width * 0.2, y: centre.y - size.height / 2 - scale };
  const to = { x: centre.x + size.width / 2 + scale, y: centre.y - size.height * 0.1 };
  const out = { x: from.x, y: from.y - reach * 1.3 };
  const back = { x: to.x + reach * 1.3, y: to.y };
  const stop = line.endArrow ? lineStopsBefore(line.head, line.width) * scale : 0;
  const items: SceneItem[] = [
    {
      draw: 'path',
      from,
      curves: [[out, back, { x: to.x + stop, y: to.y }]],
      stroke: strokeOf(line, scale),
    },
  ];
  if (line.endArrow) items.push(arrowHead(line.head, to, Math.PI, line.width, line.colour, scale));
  return items;
}
