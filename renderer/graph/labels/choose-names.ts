// Who is named at the present zoom, and where: asks each entry's wish, and shares out the room.
import { type LabelTier, labelStyles } from '../../../shared/figure/labels.ts';
import type { FontWeight } from '../../../shared/figure/typefaces/index.ts';
import type { PictureSpec } from '../elements/spec.ts';
import type { Box, Point } from '../geometry.ts';
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
};

/** How closely the picture is looked at. */
export type Look = {
  readonly zoom: number;
  /** How much larger than in the picture's own units shapes are drawn. */
  readonly magnification: number;
  /** Where names must lie, in screen pixels before panning; null for anywhere. */
  readonly bounds: Box | null;
  /** Where no name may lie, in screen pixels before panning: the names of regions stand there. */
  readonly taken: readonly Box[];
};

/** Between a shape and its name, screen pixels. */
const GAP = 2;
/** Shapes smaller than this are dots, and a name may cover them. */
const DOT = 7;
/** What is selected or hovered comes before all others. */
const AHEAD = 1e6;

/** Share of a name that may lie over lesser shapes. */
const MAY_COVER: Readonly<Record<LabelTier, number>> = { plain: 0, notable: 0.12, major: 0.5 };

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

function weightOf(tier: LabelTier, isStrong: boolean): FontWeight {
  const { weight } = labelStyles[tier];
  return isStrong && weight === 'regular' ? 'semibold' : weight;
}

export function chooseNames(
  { picture, kept, strong }: NamingStates,
  { zoom, magnification, bounds, taken }: Look,
  placeOf: PlaceOf,
  sides: ReadonlyMap<string, readonly Side[]>,
  setName: SetNames,
): Map<string, NameToDraw> {
  const onScreen = (id: string): Point => {
    const { x, y } = placeOf(id);
    return { x: x * zoom, y: y * zoom };
  };
  const wishes = new Map<string, LabelRequest & { readonly name: Omit<NameToDraw, 'side' | 'offset' | 'isLed'> }>();
  for (const { id, name, importance, tier, look } of picture.nodes.values()) {
    const weight = weightOf(tier, strong.has(id));
    const fontSize = fontSizeAt(zoom, tier);
    const set = setName(name, tier, weight, fontSize);
    wishes.set(id, {
      id,
      centre: onScreen(id),
      shape: { width: look.width * zoom * magnification, height: look.height * zoom * magnification },
      label: set.size,
      importance: importance + (strong.has(id) ? AHEAD : 0),
      isKept: kept.has(id),
      mayCover: kept.has(id) ? 1 : MAY_COVER[tier],
      isFirm: kept.has(id) || tier === 'major',
      sides: sides.get(id) ?? ['below'],
      name: { set, weight, fontSize },
    });
  }
  const lines = [...picture.edges.values()]
    .filter(({ source, target }) => strong.has(source) || strong.has(target))
    .map(({ source, target }) => ({ from: onScreen(source), to: onScreen(target) }));
  const room = { gap: GAP, margin: marginAt(zoom), smallestObstacle: DOT, lines, bounds, taken };
  const chosen = new Map<string, NameToDraw>();
  for (const [id, { side, box, isLed }] of placeLabels([...wishes.values()], room)) {
    const wish = wishes.get(id);
    if (!wish) continue;
    const offset = { x: box.left - wish.centre.x, y: box.top - wish.centre.y };
    chosen.set(id, { ...wish.name, side, offset, isLed });
  }
  return chosen;
}
