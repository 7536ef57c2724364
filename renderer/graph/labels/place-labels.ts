// Which names are shown, and on which side of their shapes: the most important first, none over another or over a shape.
import { type Box, boxAround, growBox, type Point, type Size } from '../../../shared/figure/geometry.ts';
import { boxGrid } from './box-grid.ts';
import { crossingsOf, type Segment } from './crossings.ts';
import { MOST_TO_REARRANGE, makeWay, type PlacedLabel } from './make-way.ts';
import type { Side } from './sides.ts';

/** A name that asks for room. Everything is in screen pixels at the present zoom, before panning. */
export type LabelRequest = {
  readonly id: string;
  readonly centre: Point;
  readonly shape: Size;
  readonly label: Size;
  /** Higher goes first. */
  readonly importance: number;
  /** Selected, hovered, or next to what is selected: shown before all others, away from its shape if need be. */
  readonly isKept: boolean;
  /** Share of the name that may lie over lesser shapes: what matters most is named even in a crowd. */
  readonly mayCover: number;
  /** No name may lie over this shape. */
  readonly isFirm: boolean;
  /** Best first. */
  readonly sides: readonly Side[];
};

export type LabelRoom = {
  /** Between shape and name. */
  readonly gap: number;
  /** Free space that a name needs around it; more when zoomed out, so that a large map is not papered over. */
  readonly margin: number;
  /** Shapes smaller than this are dots, and a name may cover them. */
  readonly smallestObstacle: number;
  /** Lines that names which must be shown keep off, where they can. */
  readonly lines: readonly Segment[];
  /** Where names must lie; null when the window's edge may cut them, as it cuts the shapes of a picture that was moved. */
  readonly bounds: Box | null;
  /** Where no name may lie. */
  readonly taken: readonly Box[];
};

export function labelBox(request: Pick<LabelRequest, 'centre' | 'shape' | 'label'>, side: Side, gap: number): Box {
  const { centre, shape, label } = request;
  const across = (shape.width + label.width) / 2 + gap;
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

/** How far away names that must be shown are looked room for (pixels from the shape), and in how many directions. */
const LEADS = [16, 34, 56, 84, 118, 156];
const DIRECTIONS = 12;

/** What a line through a name is worth, as pixels that the name would rather be further away. */
const PER_CROSSING = 45;
/** The same as area that the name would rather cover. */
const AREA_PER_CROSSING = 400;

type Spot = { readonly box: Box; readonly lead: number };

/** Room for a name away from its shape, nearest first. */
function* ledSpots({ centre, shape, label }: LabelRequest): Generator<Spot> {
  for (const lead of LEADS) {
    for (let step = 0; step < DIRECTIONS; step++) {
      const angle = Math.PI / 2 + (step * 2 * Math.PI) / DIRECTIONS;
      const across = shape.width / 2 + lead + label.width / 2;
      const down = shape.height / 2 + lead + label.height / 2;
      const middle = { x: centre.x + Math.cos(angle) * across, y: centre.y + Math.sin(angle) * down };
      yield { lead, box: boxAround(middle, label) };
    }
  }
}

export function placeLabels(requests: readonly LabelRequest[], room: LabelRoom): Map<string, PlacedLabel> {
  const names = boxGrid(64);
  const firm = boxGrid(64);
  const shapes = boxGrid(64);
  for (const box of room.taken) firm.add(box);
  for (const { centre, shape, isFirm } of requests) {
    const box = boxAround(centre, shape);
    if (isFirm) firm.add(box);
    else if (Math.max(shape.width, shape.height) >= room.smallestObstacle) shapes.add(box);
  }
  const isInside = ({ left, top, right, bottom }: Box): boolean => {
    const { bounds } = room;
    return (
      bounds === null || (left >= bounds.left && right <= bounds.right && top >= bounds.top && bottom <= bounds.bottom)
    );
  };
  const beside = (request: LabelRequest): PlacedLabel | null => {
    const allowed = request.mayCover * request.label.width * request.label.height;
    let best: { readonly at: PlacedLabel; readonly cost: number } | null = null;
    for (const side of request.sides) {
      const box = labelBox(request, side, room.gap);
      if (!isInside(box)) continue;
      const margin = request.isKept ? 0 : room.margin;
      if (names.overlapWith(growBox(box, margin)) > 0 || firm.overlapWith(box) > 0) continue;
      const covered = shapes.overlapWith(box);
      if (covered > allowed) continue;
      const cost = covered + (request.isKept ? AREA_PER_CROSSING * crossingsOf(room.lines, box) : 0);
      if (best === null || cost < best.cost) best = { at: { side, box, isLed: false }, cost };
      if (cost === 0) break;
    }
    return best?.at ?? null;
  };
  const away = (request: LabelRequest): PlacedLabel | null => {
    let best: (Spot & { readonly cost: number }) | null = null;
    for (const { box, lead } of ledSpots(request)) {
      // Further away it only gets worse.
      if (best !== null && lead >= best.cost) break;
      if (!isInside(box) || names.overlapWith(box) > 0 || firm.overlapWith(box) > 0) continue;
      const cost = lead + PER_CROSSING * crossingsOf(room.lines, box);
      if (best === null || cost < best.cost) best = { box, lead, cost };
    }
    return best && { side: 'below', box: best.box, isLed: true };
  };
  /** Where a name could stand if there were no other names. */
  const free = (request: LabelRequest): { side: Side; box: Box }[] =>
    request.sides
      .map((side) => ({ side, box: labelBox(request, side, room.gap) }))
      .filter(({ box }) => isInside(box) && firm.overlapWith(box) === 0 && shapes.overlapWith(box) === 0);
  const placed = new Map<string, PlacedLabel>();
  const inOrder = [...requests].sort(
    (a, b) => Number(b.isKept) - Number(a.isKept) || b.importance - a.importance || (a.id < b.id ? -1 : 1),
  );
  for (const request of inOrder) {
    const found = beside(request) ?? (request.isKept ? away(request) : null);
    if (!found) continue;
    names.add(found.box);
    placed.set(request.id, found);
  }
  if (requests.length <= MOST_TO_REARRANGE) {
    const movable = new Map(
      inOrder.filter(({ isKept }) => !isKept).map((request) => [request.id, { id: request.id, sides: free(request) }]),
    );
    makeWay(
      placed,
      [...movable.values()].filter(({ id }) => !placed.has(id)),
      movable,
    );
  }
  return placed;
}
