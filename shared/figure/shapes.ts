// What each shape is: its outline in a box from -1 to 1 both ways (as Cytoscape's shape-polygon-points wants it), and its size.
import type { Shape } from '../model/vocabulary.ts';
import type { Point, Size } from './geometry.ts';

export type Outline =
  | { readonly form: 'ellipse' }
  /** Corner radius as a share of the height. */
  | { readonly form: 'rounded'; readonly radius: number }
  /** x and y of each corner in turn, clockwise. */
  | { readonly form: 'polygon'; readonly points: readonly number[] };

/** Corners on a circle, turned so that the first is at the top, then stretched to fill the box. */
function regular(corners: number, turn = 0, innerRadius = 1): readonly number[] {
  const count = innerRadius === 1 ? corners : corners * 2;
  const points = Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI + turn - Math.PI / 2;
    const radius = index % 2 === 1 ? innerRadius : 1;
    return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
  });
  const stretch = (values: readonly number[]): number[] => {
    const least = Math.min(...values);
    const most = Math.max(...values);
    return values.map((value) => Math.round((((value - least) / (most - least)) * 2 - 1) * 1e4) / 1e4);
  };
  const xs = stretch(points.map(({ x }) => x));
  const ys = stretch(points.map(({ y }) => y));
  return xs.flatMap((x, index) => [x, ys[index] ?? 0]);
}

const polygon = (...points: number[]): Outline => ({ form: 'polygon', points });

export const outlines: Readonly<Record<Shape, Outline>> = {
  'rounded-rectangle': { form: 'rounded', radius: 0.2 },
  rectangle: polygon(-1, -1, 1, -1, 1, 1, -1, 1),
  hexagon: polygon(-0.5, -1, 0.5, -1, 1, 0, 0.5, 1, -0.5, 1, -1, 0),
  circle: { form: 'ellipse' },
  ellipse: { form: 'ellipse' },
  diamond: polygon(0, -1, 1, 0, 0, 1, -1, 0),
  // A page with its top right corner cut off.
  document: polygon(-1, -1, 0.3, -1, 1, -0.4, 1, 1, -1, 1),
  triangle: polygon(0, -1, 1, 1, -1, 1),
  tag: polygon(-1, -1, 0.4, -1, 1, 0, 0.4, 1, -1, 1),
  octagon: { form: 'polygon', points: regular(8, Math.PI / 8) },
  pentagon: { form: 'polygon', points: regular(5) },
  star: { form: 'polygon', points: regular(5, 0, 0.5) },
};

/** Sizes at which the shapes look equally weighty, in picture units. */
export const shapeSizes: Readonly<Record<Shape, Size>> = {
  'rounded-rectangle': { width: 34, height: 26 },
  rectangle: { width: 34, height: 26 },
  hexagon: { width: 36, height: 31 },
  circle: { width: 30, height: 30 },
  ellipse: { width: 44, height: 28 },
  diamond: { width: 38, height: 38 },
  document: { width: 27, height: 34 },
  triangle: { width: 36, height: 32 },
  tag: { width: 38, height: 26 },
  octagon: { width: 32, height: 32 },
  pentagon: { width: 34, height: 33 },
  star: { width: 40, height: 38 },
};

/** The shape as one polygon around a centre; round shapes in enough corners to do for measuring. */
export function polygonOf(shape: Shape, centre: Point, size: Size): Point[] {
  const outline = outlines[shape];
  const place = (x: number, y: number): Point => ({
    x: centre.x + (x * size.width) / 2,
    y: centre.y + (y * size.height) / 2,
  });
  switch (outline.form) {
    case 'ellipse':
      return Array.from({ length: 32 }, (_, index) => {
        const angle = (index / 32) * 2 * Math.PI;
        return place(Math.cos(angle), Math.sin(angle));
      });
    case 'rounded': {
      const down = outline.radius * 2;
      const across = (down * size.height) / size.width;
      // Each corner as an arc in four steps: top right, bottom right, bottom left, top left.
      return [0, 1, 2, 3].flatMap((corner) => {
        const right = corner < 2 ? 1 : -1;
        const bottom = corner === 1 || corner === 2 ? 1 : -1;
        return [0, 1, 2, 3].map((step) => {
          const angle = ((corner - 1) * Math.PI) / 2 + (step / 3) * (Math.PI / 2);
          return place(right * (1 - across) + Math.cos(angle) * across, bottom * (1 - down) + Math.sin(angle) * down);
        });
      });
    }
    case 'polygon': {
      const corners: Point[] = [];
      for (let i = 0; i < outline.points.length; i += 2) {
        corners.push(place(outline.points[i] ?? 0, outline.points[i + 1] ?? 0));
      }
      return corners;
    }
  }
}

/** Where a ray from inside a polygon leaves it, or the ray's start when it never does. */
export function leavesPolygonAt(corners: readonly Point[], from: Point, towards: Point): Point {
  const dx = towards.x - from.x;
  const dy = towards.y - from.y;
  let furthest = 0;
  for (let i = 0; i < corners.length; i++) {
    const a = corners[i] as Point;
    const b = corners[(i + 1) % corners.length] as Point;
    const ex = b.x - a.x;
    const ey = b.y - a.y;
    const cross = dx * ey - dy * ex;
    if (Math.abs(cross) < 1e-9) continue;
    const along = ((a.x - from.x) * ey - (a.y - from.y) * ex) / cross;
    const side = ((a.x - from.x) * dy - (a.y - from.y) * dx) / cross;
    if (along > furthest && side >= -1e-9 && side <= 1 + 1e-9) furthest = along;
  }
  return { x: from.x + dx * furthest, y: from.y + dy * furthest };
}

/** By counting the borders to the right of the point. */
export function isInPolygon(corners: readonly Point[], { x, y }: Point): boolean {
  let isIn = false;
  corners.forEach((a, index) => {
    const b = corners[(index + 1) % corners.length] as Point;
    if (a.y > y === b.y > y) return;
    if (x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)) isIn = !isIn;
  });
  return isIn;
}
