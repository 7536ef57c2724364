// Numbers that would cover the pattern of their small shape, by which it is told where there is no colour: they stand beside it.
import { type Box, boxAround, growBox, type Point, type Size } from '../geometry.ts';
import { isInPolygon, leavesPolygonAt } from '../shapes.ts';
import type { Anchor } from './curves.ts';
import type { MapPlan } from './plan-map.ts';
import { BoxGrid, squareFor } from './spot-grid.ts';

/** More of a shape than this a number leaves nothing to be told by. */
const MOST_COVERED = 0.35;
/** Points across and down at which a shape is looked at. */
const LOOKS = 12;
/** Between a shape and its number, in pixels: beside it if it can be; further away a line leads to it. */
const GAPS = [1, 9, 16] as const;
/** Between a number and everything that is not its own: whose it is has to be seen. Less where there is no other way. */
const AWAY = [2.5, 0.5] as const;

/** Where a number is tried around its shape: across and down, -1 to 1. */
const SPOTS: readonly Point[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: 1 },
  { x: 0, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
  { x: 1, y: -1 },
  { x: -1, y: -1 },
];

/** Where a number stands, and from where to where a line leads to it. */
export type NumberBeside = { readonly box: Box; readonly leader: readonly [Point, Point] | null };

export type PatternedNumber = { readonly id: string; readonly anchor: Anchor; readonly room: Size };

/** Whether a number, with the ground it needs, covers so much of a patterned shape that the pattern is lost. */
export function coversPattern({ centre, size, corners }: Anchor, ground: Box): boolean {
  const shape = boxAround(centre, size);
  let [all, covered] = [0, 0];
  for (let column = 0; column < LOOKS; column++) {
    for (let row = 0; row < LOOKS; row++) {
      const x = shape.left + ((column + 0.5) / LOOKS) * size.width;
      const y = shape.top + ((row + 0.5) / LOOKS) * size.height;
      if (!isInPolygon(corners, { x, y })) continue;
      all += 1;
      if (x > ground.left && x < ground.right && y > ground.top && y < ground.bottom) covered += 1;
    }
  }
  return covered > MOST_COVERED * all;
}

/**
 * Where these numbers stand, by entry: off every shape, name and other number. One that finds no such place is left out, and
 * stands in its shape.
 * @param inside the ground of numbers that stand in their shapes
 */
export function numbersBeside(
  numbers: readonly PatternedNumber[],
  { anchors, labels, badges, whole }: MapPlan,
  inside: readonly Box[],
): Map<string, NumberBeside> {
  const taken = new BoxGrid(squareFor(whole, anchors.size));
  const take = (owner: string, box: Box): void => taken.add({ owner, box });
  for (const [id, { centre, size }] of anchors) take(id, boxAround(centre, size));
  for (const [id, { box }] of labels) take(`name ${id}`, box);
  for (const { centre, radius } of badges) take('badge', boxAround(centre, { width: 2 * radius, height: 2 * radius }));
  for (const box of inside) take('number', box);
  const placed = new Map<string, NumberBeside>();
  for (const { id, anchor, room } of numbers) {
    const isFree = ({ box, leader }: NumberBeside, away: number): boolean =>
      isWithin(box, whole) && !taken.isTaken(growBox(box, away), id) && !(leader && isCrossed(leader, taken, id));
    const all = tries(anchor, room);
    const found = all.find((each) => isFree(each, AWAY[0])) ?? all.find((each) => isFree(each, AWAY[1]));
    if (!found) continue;
    take(`number ${id}`, found.box);
    placed.set(id, found);
  }
  return placed;
}

function tries(anchor: Anchor, room: Size): NumberBeside[] {
  return GAPS.flatMap((gap) =>
    SPOTS.map((spot) => {
      const box = boxAt(anchor, room, spot, gap);
      return { box, leader: gap === GAPS[0] ? null : leaderTo(anchor, box) };
    }),
  );
}

function boxAt({ centre, size }: Anchor, room: Size, { x, y }: Point, gap: number): Box {
  // At a corner of its shape's box a number comes as near as beside it: most shapes leave their corners free.
  const pull = x !== 0 && y !== 0 ? 0.75 : 1;
  const across = (size.width / 2 + gap) * pull + room.width / 2;
  const down = (size.height / 2 + gap) * pull + room.height / 2;
  return boxAround({ x: centre.x + x * across, y: centre.y + y * down }, room);
}

/** From the border of a shape to the nearest of a number's box. */
function leaderTo({ centre, corners }: Anchor, { left, right, top, bottom }: Box): readonly [Point, Point] {
  const clamp = (value: number, from: number, to: number): number => Math.min(Math.max(value, from), to);
  const to = { x: clamp(centre.x, left - 1, right + 1), y: clamp(centre.y, top - 1, bottom + 1) };
  return [leavesPolygonAt(corners, centre, to), to];
}

/** Whether anything but its own shape lies on the way of a line. */
function isCrossed([from, to]: readonly [Point, Point], taken: BoxGrid, id: string): boolean {
  const dot = { width: 1, height: 1 };
  return [0, 0.25, 0.5, 0.75, 1].some((part) =>
    taken.isTaken(boxAround({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }, dot), id),
  );
}

function isWithin(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}
