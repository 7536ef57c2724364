// A picture as a list of plain things to draw, the same for SVG, PNG and later PDF and slides. Units are CSS pixels
// (1/96 inch), y downwards, what comes later lies on top.
import type { Point } from '../geometry.ts';
import type { FontWeight, TypefaceName } from '../typefaces/index.ts';

export type Stroke = {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  /** Round ends turn the shortest dashes into dots. */
  readonly roundEnds: boolean;
};

type Painted = { readonly fill: string | null; readonly stroke: Stroke | null };

export type SceneRect = Painted & {
  readonly draw: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly opacity: number;
};
export type SceneEllipse = Painted & {
  readonly draw: 'ellipse';
  readonly centre: Point;
  readonly rx: number;
  readonly ry: number;
};
/** Ground within closed outlines; what lies in an even number of them is left out. */
export type SceneArea = Painted & {
  readonly draw: 'area';
  readonly outlines: readonly (readonly Point[])[];
  /** Of the fill alone. */
  readonly opacity: number;
};
export type ScenePolygon = Painted & { readonly draw: 'polygon'; readonly points: readonly Point[] };
/** A line of cubic curves; `curves` holds two handles and an end each. */
export type ScenePath = {
  readonly draw: 'path';
  readonly from: Point;
  readonly curves: readonly (readonly [Point, Point, Point])[];
  readonly stroke: Stroke;
};
export type SceneText = {
  readonly draw: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: FontWeight;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** As measured, for those who draw text where the font may be another. */
  readonly width: number;
};
/** A picture from outside, scaled to fill its box. */
export type SceneImage = {
  readonly draw: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A PNG as base64. */
  readonly png: string;
  /** For those who cannot see it. */
  readonly says: string;
};
/** What of the map a group draws: for those who write shapes that stay editable, and for the keyboard. */
export type StandsFor =
  | { readonly record: 'entity'; readonly id: string }
  | { readonly record: 'link'; readonly id: string; readonly from: string; readonly to: string };
export type SceneGroup = {
  readonly draw: 'group';
  readonly id: string | null;
  /** What the group stands for, in words. */
  readonly says: string | null;
  readonly standsFor: StandsFor | null;
  readonly items: readonly SceneItem[];
};
export type SceneItem =
  | SceneRect
  | SceneEllipse
  | SceneArea
  | ScenePolygon
  | ScenePath
  | SceneText
  | SceneImage
  | SceneGroup;

export type Scene = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly background: string;
  /** That all text was measured in. */
  readonly typeface: TypefaceName;
  readonly items: readonly SceneItem[];
  /** Entries whose names found no room on the map and stand in the key, by id. */
  readonly namesInKey: readonly string[];
  /** Names that found no room on the page at all, by id: in the key on sheets that follow it. */
  readonly namesLeftOut: readonly string[];
};

export function group(items: readonly SceneItem[], id: string | null = null, says: string | null = null): SceneGroup {
  return { draw: 'group', id, says, standsFor: null, items };
}

/** A group that draws an entry or a link. */
export function groupOf(items: readonly SceneItem[], standsFor: StandsFor, says: string): SceneGroup {
  return { draw: 'group', id: null, says, standsFor, items };
}

export function solid(colour: string, width: number): Stroke {
  return { colour, width, dash: [], roundEnds: false };
}

/** Everything in a scene that is not a group, from back to front. */
export function* flatten(items: readonly SceneItem[]): Generator<Exclude<SceneItem, SceneGroup>> {
  for (const item of items) {
    if (item.draw === 'group') yield* flatten(item.items);
    else yield item;
  }
}

/** The same items moved. */
export function moveItems(items: readonly SceneItem[], x: number, y: number): SceneItem[] {
  return items.map((item) => moveItem(item, x, y));
}

function moveItem(item: SceneItem, x: number, y: number): SceneItem {
  const move = (point: Point): Point => ({ x: point.x + x, y: point.y + y });
  switch (item.draw) {
    case 'group':
      return { ...item, items: moveItems(item.items, x, y) };
    case 'rect':
    case 'text':
    case 'image':
      return { ...item, x: item.x + x, y: item.y + y };
    case 'ellipse':
      return { ...item, centre: move(item.centre) };
    case 'area':
      return { ...item, outlines: item.outlines.map((outline) => outline.map(move)) };
    case 'polygon':
      return { ...item, points: item.points.map(move) };
    case 'path':
      return { ...item, from: move(item.from), curves: item.curves.map(([a, b, c]) => [move(a), move(b), move(c)]) };
  }
}
