// The way that a connector of a slide takes, by the path of its form in ECMA-376's presetShapeDefinitions; and which shapes it passes behind.
import { isInBox } from '../../shared/figure/geometry.ts';
import type { Scene, SceneGroup, SceneItem } from '../../shared/figure/scene/scene.ts';
import { frameOfShape, type Spot } from './connection-sites.ts';
import { entriesIn } from './look-at-scene.ts';
import { below, type Element, everyElement } from './xml-tree.ts';

type Cubic = readonly [Spot, Spot, Spot, Spot];

const at = (x: number, y: number): Spot => ({ x, y });

/** The curves of a connector before it is turned, from 0, 0 to w, h. */
function curvesOf(connector: Element, w: number, h: number): Cubic[] {
  const form = below(connector, 'p:spPr', 'a:prstGeom');
  switch (form?.attributes.prst) {
    case 'straightConnector1':
      return [[at(0, 0), at(w / 3, h / 3), at((2 * w) / 3, (2 * h) / 3), at(w, h)]];
    case 'curvedConnector2':
      return [[at(0, 0), at(w / 2, 0), at(w, h / 2), at(w, h)]];
    case 'curvedConnector3': {
      const given = below(form, 'a:avLst', 'a:gd')?.attributes.fmla;
      const middle = (w * (given === undefined ? 50_000 : Number(/^val (-?\d+)$/.exec(given)?.[1]))) / 100_000;
      return [
        [at(0, 0), at(middle / 2, 0), at(middle, h / 4), at(middle, h / 2)],
        [at(middle, h / 2), at(middle, (3 * h) / 4), at((w + middle) / 2, h), at(w, h)],
      ];
    }
    default:
      return [];
  }
}

/** Points along a connector; none of a form that is not known. */
export function wayOf(connector: Element, steps = 64): Spot[] {
  const { x, y, w, h } = frameOfShape(connector);
  const turned = below(connector, 'p:spPr', 'a:xfrm')?.attributes ?? {};
  const angle = (Number(turned.rot ?? 0) / 60_000) * (Math.PI / 180);
  const placed = (spot: Spot): Spot => {
    const dx = (spot.x - w / 2) * (turned.flipH === '1' ? -1 : 1);
    const dy = (spot.y - h / 2) * (turned.flipV === '1' ? -1 : 1);
    return {
      x: x + w / 2 + dx * Math.cos(angle) - dy * Math.sin(angle),
      y: y + h / 2 + dx * Math.sin(angle) + dy * Math.cos(angle),
    };
  };
  return curvesOf(connector, w, h).flatMap((curve) => [...between(curve, steps)].map(placed));
}

function* between([a, b, c, d]: Cubic, steps: number): Generator<Spot> {
  for (let step = 0; step <= steps; step++) {
    const t = step / steps;
    const u = 1 - t;
    const along = (p: number, q: number, r: number, s: number): number =>
      u ** 3 * p + 3 * u * u * t * q + 3 * u * t * t * r + t ** 3 * s;
    yield at(along(a.x, b.x, c.x, d.x), along(a.y, b.y, c.y, d.y));
  }
}

/** How many times a line of a slide passes behind a shape that it does not join. */
export function passesBehind(slide: Element): number {
  const all = [...everyElement(slide)];
  const connectors = all.filter(({ name }) => name === 'p:cxnSp');
  const endsOf = (connector: Element): (string | undefined)[] =>
    ['a:stCxn', 'a:endCxn'].map((tag) => below(connector, 'p:nvCxnSpPr', 'p:cNvCxnSpPr', tag)?.attributes.id);
  const glued = new Set(connectors.flatMap(endsOf));
  const shapes = all
    .filter((each) => each.name === 'p:sp' && glued.has(below(each, 'p:nvSpPr', 'p:cNvPr')?.attributes.id))
    .map((each) => ({ id: below(each, 'p:nvSpPr', 'p:cNvPr')?.attributes.id, ...frameOfShape(each) }));
  let count = 0;
  for (const connector of connectors) {
    const ends = endsOf(connector);
    const way = wayOf(connector);
    for (const { id, x, y, w, h } of shapes)
      if (!ends.includes(id) && way.some((spot) => spot.x > x && spot.x < x + w && spot.y > y && spot.y < y + h))
        count += 1;
  }
  return count;
}

/** The same of the lines of a figure, as it draws them itself. */
export function passesInScene(scene: Scene): number {
  const links: SceneGroup[] = [];
  const entries: SceneGroup[] = [];
  const look = (items: readonly SceneItem[]): void => {
    for (const item of items) {
      if (item.draw !== 'group') continue;
      if (item.standsFor?.record === 'link') links.push(item);
      else if (item.standsFor?.record === 'entity') entries.push(item);
      look(item.items);
    }
  };
  look(scene.items);
  const seen = entriesIn(scene);
  let count = 0;
  for (const { items, standsFor } of links) {
    const [path] = items;
    if (path?.draw !== 'path' || standsFor?.record !== 'link') continue;
    let start: Spot = path.from;
    const way = path.curves.flatMap(([b, c, d]) => {
      const points = [...between([start, b, c, d], 64)];
      start = d;
      return points;
    });
    for (const [index, entry] of entries.entries()) {
      const id = entry.standsFor?.id;
      const box = seen[index]?.shape;
      if (box && id !== standsFor.from && id !== standsFor.to && way.some((spot) => isInBox(spot, box))) count += 1;
    }
  }
  return count;
}
