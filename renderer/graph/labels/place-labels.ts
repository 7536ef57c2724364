// Which names are shown, and on which side of their shapes: the most important first, none over another or over a shape.
import { type Box, boxAround, growBox, type Point, type Size } from '../../../shared/figure/geometry.ts';
import { boxGrid } from './box-grid.ts';
import type { Side } from './sides.ts';

/** A name that asks for room. Everything is in screen pixels at the present zoom, before panning. */
export type LabelRequest = {
  readonly id: string;
  readonly centre: Point;
  readonly shape: Size;
  readonly label: Size;
  /** Higher goes first. */
  readonly importance: number;
  /** Shown whatever is in the way: selected, hovered, or next to what is selected. */
  readonly isKept: boolean;
  /** Best first. */
  readonly sides: readonly Side[];
};

export type PlacedLabel = { readonly side: Side; readonly box: Box };

export type LabelRoom = {
  /** Between shape and name. */
  readonly gap: number;
  /** Free space that a name needs around it; more when zoomed out, so that a large map is not papered over. */
  readonly margin: number;
  /** Shapes smaller than this are dots, and a name may cover them. */
  readonly smallestObstacle: number;
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

export function placeLabels(requests: readonly LabelRequest[], room: LabelRoom): Map<string, PlacedLabel> {
  const taken = boxGrid(64);
  for (const { centre, shape } of requests) {
    if (Math.max(shape.width, shape.height) >= room.smallestObstacle) taken.add(boxAround(centre, shape));
  }
  const placed = new Map<string, PlacedLabel>();
  const place = (request: LabelRequest): void => {
    let best: { readonly side: Side; readonly box: Box; readonly inTheWay: number } | null = null;
    for (const side of request.sides) {
      const box = labelBox(request, side, room.gap);
      const inTheWay = taken.overlapWith(growBox(box, request.isKept ? 0 : room.margin));
      if (best === null || inTheWay < best.inTheWay) best = { side, box, inTheWay };
      if (inTheWay === 0) break;
    }
    if (best === null || (best.inTheWay > 0 && !request.isKept)) return;
    taken.add(best.box);
    placed.set(request.id, { side: best.side, box: best.box });
  };
  const inOrder = [...requests].sort(
    (a, b) => Number(b.isKept) - Number(a.isKept) || b.importance - a.importance || (a.id < b.id ? -1 : 1),
  );
  for (const request of inOrder) place(request);
  return placed;
}
