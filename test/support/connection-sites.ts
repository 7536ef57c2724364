// Where lines are glued to a shape of a slide: the connection sites of ECMA-376's presetShapeDefinitions, worked out by its formulas from the
// shape's own size and adjustments; and those that a shape of its own form lists.
import { below, type Element } from './xml-tree.ts';

export type Spot = { readonly x: number; readonly y: number };
export type Frame = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

const numberOf = (element: Element | undefined, name: string): number => Number(element?.attributes[name]);

export function frameOfShape(shape: Element): Frame {
  const at = below(shape, 'p:spPr', 'a:xfrm');
  const [off, ext] = [below(at, 'a:off'), below(at, 'a:ext')];
  return { x: numberOf(off, 'x'), y: numberOf(off, 'y'), w: numberOf(ext, 'cx'), h: numberOf(ext, 'cy') };
}

/** The adjustment that the shape gives, held within what the definition allows. */
function adjustment(shape: Element, name: string, usual: number, most: number): number {
  const guides = below(shape, 'p:spPr', 'a:prstGeom', 'a:avLst')?.children ?? [];
  const given = guides.find(({ attributes }) => attributes.name === name)?.attributes.fmla;
  const value = given === undefined ? usual : Number(/^val (-?\d+)$/.exec(given)?.[1]);
  return Math.min(Math.max(value, 0), most);
}

const degrees = (angle: number): number => (angle * Math.PI) / 180;

const presets: Readonly<
  Record<string, (shape: Element, w: number, h: number) => readonly (readonly [number, number])[]>
> = {
  rect: (_, w, h) => [
    [w / 2, 0],
    [0, h / 2],
    [w / 2, h],
    [w, h / 2],
  ],
  roundRect: (_, w, h) => [
    [w / 2, 0],
    [0, h / 2],
    [w / 2, h],
    [w, h / 2],
  ],
  diamond: (_, w, h) => [
    [w / 2, 0],
    [0, h / 2],
    [w / 2, h],
    [w, h / 2],
  ],
  ellipse(_, w, h) {
    const [idx, idy] = [(Math.cos(degrees(45)) * w) / 2, (Math.sin(degrees(45)) * h) / 2];
    const [il, ir, it, ib] = [w / 2 - idx, w / 2 + idx, h / 2 - idy, h / 2 + idy];
    return [
      [w / 2, 0],
      [il, it],
      [0, h / 2],
      [il, ib],
      [w / 2, h],
      [ir, ib],
      [w, h / 2],
      [ir, it],
    ];
  },
  triangle(shape, w, h) {
    const a = adjustment(shape, 'adj', 50_000, 100_000);
    const [x1, x2] = [(w * a) / 200_000, (w * a) / 100_000];
    return [
      [x2, 0],
      [x1, h / 2],
      [0, h],
      [x2, h],
      [w, h],
      [x1 + w / 2, h / 2],
    ];
  },
  hexagon(shape, w, h) {
    const ss = Math.min(w, h);
    const a = adjustment(shape, 'adj', 25_000, (50_000 * w) / ss);
    const dy1 = Math.sin(degrees(60)) * ((h / 2) * (adjustment(shape, 'vf', 115_470, Infinity) / 100_000));
    const [x1, y1, y2] = [(ss * a) / 100_000, h / 2 - dy1, h / 2 + dy1];
    return [
      [w, h / 2],
      [w - x1, y2],
      [x1, y2],
      [0, h / 2],
      [x1, y1],
      [w - x1, y1],
    ];
  },
  homePlate(shape, w, h) {
    const ss = Math.min(w, h);
    const x1 = w - (ss * adjustment(shape, 'adj', 50_000, (100_000 * w) / ss)) / 100_000;
    return [
      [x1 / 2, 0],
      [0, h / 2],
      [x1 / 2, h],
      [w, h / 2],
    ];
  },
};

export function sitesOf(shape: Element): Spot[] {
  const frame = frameOfShape(shape);
  const preset = below(shape, 'p:spPr', 'a:prstGeom')?.attributes.prst;
  const own = below(shape, 'p:spPr', 'a:custGeom', 'a:cxnLst');
  if (own) {
    // In the measures of the path, which are ours of the shape.
    const path = below(shape, 'p:spPr', 'a:custGeom', 'a:pathLst', 'a:path');
    const scale = { x: frame.w / numberOf(path, 'w'), y: frame.h / numberOf(path, 'h') };
    return own.children.map((site) => {
      const at = below(site, 'a:pos');
      return { x: frame.x + numberOf(at, 'x') * scale.x, y: frame.y + numberOf(at, 'y') * scale.y };
    });
  }
  const sites = presets[preset ?? ''];
  if (!sites) throw new Error(`No connection sites are known of a ${preset}.`);
  return sites(shape, frame.w, frame.h).map(([x, y]) => ({ x: frame.x + x, y: frame.y + y }));
}

/** Where a straight connector begins and ends: corners of its box, turned over and around. */
export function endsOf(connector: Element): { readonly start: Spot; readonly end: Spot } {
  const { x, y, w, h } = frameOfShape(connector);
  const at = below(connector, 'p:spPr', 'a:xfrm')?.attributes ?? {};
  const [flipH, flipV] = [at.flipH === '1', at.flipV === '1'];
  const turn = degrees(Number(at.rot ?? 0) / 60_000);
  const placed = (across: number, down: number): Spot => {
    const [dx, dy] = [(flipH ? -across : across) * (w / 2), (flipV ? -down : down) * (h / 2)];
    return {
      x: x + w / 2 + dx * Math.cos(turn) - dy * Math.sin(turn),
      y: y + h / 2 + dx * Math.sin(turn) + dy * Math.cos(turn),
    };
  };
  return { start: placed(-1, -1), end: placed(1, 1) };
}
