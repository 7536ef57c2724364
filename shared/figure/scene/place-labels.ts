// Where each name stands: below its shape unless another side leaves fewer lines behind it; never over a shape, another name
// or the edge. What finds no room is left out, the least linked first.
import { type Count, counted } from '../../util/progress.ts';
import { type Box, boxAround, growBox, type Point, type Size } from '../geometry.ts';
import type { LineGrid } from './line-grid.ts';
import { BoxGrid, type OwnedBox, squareFor } from './spot-grid.ts';

export const SIDES = ['below', 'above', 'right', 'left'] as const;
export type Side = (typeof SIDES)[number];

export type LabelRequest = {
  readonly id: string;
  readonly centre: Point;
  readonly shape: Size;
  readonly label: Size;
  /** Higher goes first. */
  readonly importance: number;
  /** Where somebody put it: it stays there, and others make way. */
  readonly fixed?: Box;
};

/** `moved`: where somebody put it, in lines set on their middle. */
export type PlacedLabel = { readonly side: Side | 'moved'; readonly box: Box };

export type LabelRoom = {
  readonly frame: Box;
  readonly gap: number;
  /** Free room around a name. */
  readonly margin: number;
  /** What else no name stands over. */
  readonly keepOff?: readonly Box[];
  /** Told how many more names have been looked at. */
  readonly count?: Count;
};

/** What a side costs by itself, in lines that run behind the name. */
const DISLIKE: Readonly<Record<Side, number>> = { below: 0, above: 0.9, right: 0.8, left: 1.1 };
const SWEEPS = 4;

export function labelBox({ centre, shape, label }: LabelRequest, side: Side, gap: number): Box {
  const across = (shape.width + label.width) / 2 + gap * 1.5;
  const down = (shape.height + label.height) / 2 + gap;
  switch (side) {
    case 'below':
      return boxAround({ x: centre.x, y: centre.y + down }, label);
    case 'above':
      return boxAround({ x: centre.x, y: centre.y - down }, label);
    case 'right':
      return boxAround({ x: centre.x + across, y: centre.y }, label);
    case 'left':
      return boxAround({ x: centre.x - across, y: centre.y }, label);
  }
}

function isInside(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}

export function placeLabels(
  requests: readonly LabelRequest[],
  lines: LineGrid,
  room: LabelRoom,
): Map<string, PlacedLabel> {
  const taken = new BoxGrid(squareFor(room.frame, requests.length));
  for (const { id, centre, shape } of requests) taken.add({ owner: id, box: boxAround(centre, shape) });
  room.keepOff?.forEach((box, index) => {
    taken.add({ owner: `kept off ${index}`, box });
  });
  const moved = requests.flatMap(({ id, fixed }) => (fixed ? [{ owner: id, box: fixed }] : []));
  for (const spot of moved) taken.add(spot);
  const free = requests.filter(({ fixed }) => fixed === undefined);
  const inOrder = [...free].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  const placed = new Map<
    string,
    { readonly side: Side; readonly box: Box } & { readonly spot: OwnedBox; readonly cost: number }
  >();

  /** How many lines run behind a name on each side: asked again and again, and always the same. */
  const behind = new Map<string, Partial<Record<Side, number>>>();
  const linesBehind = ({ id }: LabelRequest, side: Side, box: Box): number => {
    const known = behind.get(id) ?? {};
    behind.set(id, known);
    known[side] ??= lines.countIn(growBox(box, 1));
    return known[side];
  };

  /** Whether anything is another than it was. */
  const choose = (request: LabelRequest): boolean => {
    const before = placed.get(request.id);
    if (before) taken.remove(before.spot);
    let best = before;
    if (best && taken.isTaken(growBox(best.box, room.margin), request.id)) best = undefined;
    for (const side of SIDES) {
      const box = labelBox(request, side, room.gap);
      if (!isInside(box, room.frame) || taken.isTaken(growBox(box, room.margin), request.id)) continue;
      const cost = DISLIKE[side] + linesBehind(request, side, box);
      if (!best || cost < best.cost - 1e-6) best = { side, box, cost, spot: { owner: request.id, box } };
    }
    if (!best) {
      placed.delete(request.id);
      return before !== undefined;
    }
    taken.add(best.spot);
    placed.set(request.id, best);
    return best.side !== before?.side;
  };

  // At first all stand below where they can, for that is the room the layout keeps for them; then each looks for better.
  for (const request of counted(inOrder, room.count)) {
    const box = labelBox(request, 'below', room.gap);
    if (!isInside(box, room.frame) || taken.isTaken(growBox(box, room.margin), request.id)) continue;
    const spot = { owner: request.id, box };
    taken.add(spot);
    placed.set(request.id, { side: 'below', box, spot, cost: linesBehind(request, 'below', box) });
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let changes = 0;
    for (const request of counted(inOrder, room.count)) if (choose(request)) changes += 1;
    // Where nothing has changed, nothing will.
    if (changes === 0) break;
  }
  return new Map<string, PlacedLabel>([
    ...moved.map(({ owner, box }) => [owner, { side: 'moved', box }] as const),
    ...[...placed].map(([id, { side, box }]) => [id, { side, box }] as const),
  ]);
}
