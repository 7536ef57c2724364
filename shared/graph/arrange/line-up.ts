// Lines entries up, spaces them evenly, and puts them on a grid. Pinned entries stay where they are, and the others go by them.
import { compareText } from '../../util/compare.ts';

export type Spot = { readonly x: number; readonly y: number };

/** An entry as it stands in a picture: the middle of its shape, and half its size. */
export type Standing = Spot & {
  readonly id: string;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly isPinned: boolean;
};

export const ALIGNMENTS = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];
export type Axis = 'horizontally' | 'vertically';

/** Side of a square of the grid, in picture units. */
export const GRID = 20;

/** Where a line along an edge or the middle of an entry lies, and where its middle is for that line. */
const LINES: Readonly<Record<Alignment, { of: (at: Standing) => number; put: (at: Standing, line: number) => Spot }>> =
  {
    left: { of: ({ x, halfWidth }) => x - halfWidth, put: ({ y, halfWidth }, line) => ({ x: line + halfWidth, y }) },
    centre: { of: ({ x }) => x, put: ({ y }, line) => ({ x: line, y }) },
    right: { of: ({ x, halfWidth }) => x + halfWidth, put: ({ y, halfWidth }, line) => ({ x: line - halfWidth, y }) },
    top: { of: ({ y, halfHeight }) => y - halfHeight, put: ({ x, halfHeight }, line) => ({ x, y: line + halfHeight }) },
    middle: { of: ({ y }) => y, put: ({ x }, line) => ({ x, y: line }) },
    bottom: {
      of: ({ y, halfHeight }) => y + halfHeight,
      put: ({ x, halfHeight }, line) => ({ x, y: line - halfHeight }),
    },
  };

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function lineFor(how: Alignment, standing: readonly Standing[]): number {
  const pinned = standing.filter(({ isPinned }) => isPinned);
  const lines = (pinned.length > 0 ? pinned : standing).map(LINES[how].of);
  if (how === 'left' || how === 'top') return Math.min(...lines);
  if (how === 'right' || how === 'bottom') return Math.max(...lines);
  return mean(lines);
}

/** Only those that move are in the answer. */
function moved(standing: readonly Standing[], to: (at: Standing) => Spot): Map<string, Spot> {
  const found = new Map<string, Spot>();
  for (const at of standing) {
    const next = at.isPinned ? at : to(at);
    if (next.x !== at.x || next.y !== at.y) found.set(at.id, { x: next.x, y: next.y });
  }
  return found;
}

/** In line with the outermost of them, or the mean of their middles; with a pinned one among them, in line with that. */
export function align(standing: readonly Standing[], how: Alignment): Map<string, Spot> {
  const line = lineFor(how, standing);
  return moved(standing, (at) => LINES[how].put(at, line));
}

/** The outermost and the pinned stay, and the middles of the others are spread evenly between those, in their order. */
export function distribute(standing: readonly Standing[], axis: Axis): Map<string, Spot> {
  const along = axis === 'horizontally' ? 'x' : 'y';
  const order = [...standing].sort((a, b) => a[along] - b[along] || compareText(a.id, b.id));
  const stays = order.flatMap(({ isPinned }, index) =>
    isPinned || index === 0 || index === order.length - 1 ? [index] : [],
  );
  const place = new Map<string, number>();
  for (const [which, end] of stays.slice(1).entries()) {
    const start = stays[which] ?? 0;
    const from = order[start]?.[along] ?? 0;
    const step = ((order[end]?.[along] ?? 0) - from) / (end - start);
    for (const [index, { id }] of order.slice(start + 1, end).entries()) place.set(id, from + (index + 1) * step);
  }
  return moved(standing, (at) => ({ x: at.x, y: at.y, [along]: place.get(at.id) ?? at[along] }));
}

export function toGrid({ x, y }: Spot): Spot {
  // Adding zero turns -0 into 0.
  return { x: Math.round(x / GRID) * GRID + 0, y: Math.round(y / GRID) * GRID + 0 };
}

export function snap(standing: readonly Standing[]): Map<string, Spot> {
  return moved(standing, toGrid);
}
