import { useEffect, useRef } from 'react';
import type { ViewPicture } from './use-view-picture.ts';
import styles from './views.module.css';

const SIZE = { width: 52, height: 36 };
const MARGIN = 3;
/** Sharp on screens with two dots a pixel, and no larger than that. */
const DENSITY = 2;

/** A view so small that only its shape and colours tell: the name beside it says the rest. */
export function Thumbnail({ picture }: { readonly picture: ViewPicture }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) draw(context, picture);
  }, [picture]);
  return (
    <span aria-hidden="true" className={styles.frame}>
      <canvas ref={canvas} className={styles.thumbnail} width={SIZE.width * DENSITY} height={SIZE.height * DENSITY} />
    </span>
  );
}

function draw(context: CanvasRenderingContext2D, { dots, lines, lineColour }: ViewPicture): void {
  context.setTransform(DENSITY, 0, 0, DENSITY, 0, 0);
  context.clearRect(0, 0, SIZE.width, SIZE.height);
  if (dots.length === 0) return;
  const xs = dots.map(({ x }) => x);
  const ys = dots.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    (SIZE.width - 2 * MARGIN) / Math.max(1, right - left),
    (SIZE.height - 2 * MARGIN) / Math.max(1, bottom - top),
    0.25,
  );
  const across = (x: number): number => SIZE.width / 2 + (x - (left + right) / 2) * scale;
  const down = (y: number): number => SIZE.height / 2 + (y - (top + bottom) / 2) * scale;

  context.strokeStyle = lineColour;
  context.globalAlpha = lines.length > 300 ? 0.15 : 0.35;
  context.lineWidth = 0.5;
  context.beginPath();
  for (const { from, to } of lines) {
    context.moveTo(across(from.x), down(from.y));
    context.lineTo(across(to.x), down(to.y));
  }
  context.stroke();
  context.globalAlpha = 1;
  const radius = dots.length > 150 ? 0.9 : dots.length > 50 ? 1.3 : 1.8;
  for (const { x, y, colour } of dots) {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(across(x), down(y), radius, 0, 2 * Math.PI);
    context.fill();
  }
}
