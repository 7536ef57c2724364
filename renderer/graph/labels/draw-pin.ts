// The mark of a pinned entry: a small pin at the upper right of its shape.
import type { Point } from '../geometry.ts';

type Colours = { readonly fill: string; readonly ground: string };

/** Screen pixels. */
const HEAD = 3.2;
const NEEDLE = 5.5;

/** @param at the upper right of the shape, in screen pixels */
export function drawPin(context: CanvasRenderingContext2D, { x, y }: Point, { fill, ground }: Colours): void {
  const head = { x: x + 1, y: y - 3 };
  context.globalAlpha = 1;
  context.lineCap = 'round';
  context.strokeStyle = ground;
  context.lineWidth = 4;
  const needle = (): void => {
    context.beginPath();
    context.moveTo(head.x, head.y);
    context.lineTo(head.x - NEEDLE * 0.62, head.y + NEEDLE);
    context.stroke();
  };
  needle();
  context.strokeStyle = fill;
  context.lineWidth = 1.5;
  needle();
  context.beginPath();
  context.arc(head.x, head.y, HEAD, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = ground;
  context.lineWidth = 1;
  context.stroke();
}
