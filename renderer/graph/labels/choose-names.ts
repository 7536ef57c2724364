// Who is named at the present zoom, and where: asks each entry's wish, and shares out the room.
import type { PictureSpec } from '../elements/spec.ts';
import type { Point } from '../geometry.ts';
import type { NameToDraw } from './draw-name.ts';
import { fontSizeAt, marginAt, type SetNames } from './lettering.ts';
import { type LabelRequest, placeLabels } from './place-labels.ts';
import { type Side, sidesInOrder } from './sides.ts';

export type NamingStates = {
  readonly picture: PictureSpec;
  /** Always named. */
  readonly kept: ReadonlySet<string>;
  /** Drawn strongly. */
  readonly strong: ReadonlySet<string>;
  readonly isQuiet: (id: string) => boolean;
};

/** Between a shape and its name, screen pixels. */
const GAP = 2;
/** Shapes smaller than this are dots, and a name may cover them. */
const DOT = 7;
/** Quiet entries wait until every other one has its name. */
const BEHIND = 1e6;

/** Where every entry stands, in model units. */
export type PlaceOf = (id: string) => Point;

/** For every entry, the sides of its shape in order of preference. */
export function preferredSides(picture: PictureSpec, placeOf: PlaceOf): Map<string, Side[]> {
  const around = new Map<string, Point[]>([...picture.nodes.keys()].map((id) => [id, []]));
  for (const { source, target } of picture.edges.values()) {
    if (source === target) continue;
    around.get(source)?.push(placeOf(target));
    around.get(target)?.push(placeOf(source));
  }
  return new Map([...around].map(([id, others]) => [id, sidesInOrder(placeOf(id), others)]));
}

export function chooseNames(
  { picture, kept, strong, isQuiet }: NamingStates,
  zoom: number,
  placeOf: PlaceOf,
  sides: ReadonlyMap<string, readonly Side[]>,
  setName: SetNames,
): Map<string, NameToDraw> {
  const fontSize = fontSizeAt(zoom);
  const wishes = new Map<string, LabelRequest & { readonly name: Omit<NameToDraw, 'side' | 'offset'> }>();
  for (const { id, name, importance, look } of picture.nodes.values()) {
    const at = placeOf(id);
    const weight = strong.has(id) ? 'semibold' : 'regular';
    const set = setName(name, weight, fontSize);
    wishes.set(id, {
      id,
      centre: { x: at.x * zoom, y: at.y * zoom },
      shape: { width: look.width * zoom, height: look.height * zoom },
      label: set.size,
      importance: isQuiet(id) ? importance - BEHIND : importance,
      isKept: kept.has(id),
      sides: sides.get(id) ?? ['below'],
      name: { set, weight, fontSize },
    });
  }
  const room = { gap: GAP, margin: marginAt(zoom), smallestObstacle: DOT };
  const chosen = new Map<string, NameToDraw>();
  for (const [id, { side, box }] of placeLabels([...wishes.values()], room)) {
    const wish = wishes.get(id);
    if (!wish) continue;
    const offset = { x: box.left - wish.centre.x, y: box.top - wish.centre.y };
    chosen.set(id, { ...wish.name, side, offset });
  }
  return chosen;
}
