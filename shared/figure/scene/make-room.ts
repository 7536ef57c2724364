// On a page too small for every name, room is made for the most important ones: entries move a little, apart from each other,
// until shapes and these names are clear.
import type { MovableBox } from '../../graph/layouts/organic/near-boxes.ts';
import { pushApart } from '../../graph/layouts/organic/remove-overlaps.ts';
import type { Box, Point, Size } from '../geometry.ts';

export type Crowded = {
  readonly id: string;
  readonly at: Point;
  readonly shape: Size;
  readonly label: Size;
  readonly importance: number;
};

/** Shares of the names that room is tried for, largest first. */
const SHARES = [1, 0.75, 0.55, 0.4, 0.3, 0.22, 0.15, 0.1, 0.05, 0] as const;
const ROUNDS = 160;

/** Where the entries stand when as many names as possible have room below their shapes. */
export function makeRoom(entries: readonly Crowded[], frame: Box, gap: number): Map<string, Point> {
  const byImportance = [...entries].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  for (const share of SHARES) {
    const named = new Set(byImportance.slice(0, Math.round(entries.length * share)).map(({ id }) => id));
    const boxes = entries.map((entry) => boxFor(entry, named.has(entry.id), gap));
    if (isTooFull(boxes, frame) || !settleIn(boxes, frame)) continue;
    return new Map(boxes.map(({ id, x, y, rise }) => [id, { x, y: y + rise }]));
  }
  return new Map(entries.map(({ id, at }) => [id, at]));
}

/** `rise` is from the box's centre up to the shape's. */
type NameBox = MovableBox & { readonly rise: number };

function boxFor({ id, at, shape, label }: Crowded, isNamed: boolean, gap: number): NameBox {
  const below = isNamed ? gap + label.height : 0;
  const width = isNamed ? Math.max(shape.width, label.width) : shape.width;
  return {
    id,
    halfWidth: width / 2 + gap,
    halfHeight: (shape.height + below) / 2 + gap,
    isFixed: false,
    x: at.x,
    y: at.y + below / 2,
    rise: -below / 2,
  };
}

/** Beyond this share of the page covered, there is no way out, and no use in trying. */
const FULL = 0.62;

function isTooFull(boxes: readonly NameBox[], frame: Box): boolean {
  const covered = boxes.reduce((sum, box) => sum + 4 * box.halfWidth * box.halfHeight, 0);
  return covered > FULL * (frame.right - frame.left) * (frame.bottom - frame.top);
}

function settleIn(boxes: readonly NameBox[], frame: Box): boolean {
  const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
  for (let round = 0; round < ROUNDS; round++) {
    for (const box of boxes) {
      box.x = clamp(box.x, frame.left + box.halfWidth, frame.right - box.halfWidth);
      box.y = clamp(box.y, frame.top + box.halfHeight, frame.bottom - box.halfHeight);
    }
    if (!pushApart(boxes)) return true;
  }
  return false;
}
