// Outlines as PowerPoint has them: a preset where there is one of the same form, else a geometry of our own; and where lines may be glued.
import type { Box, Point } from '../../../shared/figure/geometry.ts';
import type {
  SceneArea,
  SceneEllipse,
  SceneItem,
  ScenePath,
  ScenePolygon,
  SceneRect,
} from '../../../shared/figure/scene/scene.ts';
import { outlines } from '../../../shared/figure/shapes.ts';
import type { Shape } from '../../../shared/model/vocabulary.ts';
import { emu, type Frame } from './xml.ts';

export type Outlined = SceneRect | SceneEllipse | ScenePolygon;

export const isOutlined = (item: SceneItem | undefined): item is Outlined =>
  item?.draw === 'rect' || item?.draw === 'ellipse' || item?.draw === 'polygon';

/** Connection sites as shares of width and height, in the order that PowerPoint numbers them. */
export type Sites = readonly (readonly [x: number, y: number])[];
const SIDES: Sites = [
  [0.5, 0],
  [0, 0.5],
  [0.5, 1],
  [1, 0.5],
];
const ROUND = 0.5 - Math.SQRT1_2 / 2;
const presets: Partial<Record<Shape, { readonly name: string; readonly sites: Sites }>> = {
  rectangle: { name: 'rect', sites: SIDES },
  diamond: { name: 'diamond', sites: SIDES },
  triangle: {
    name: 'triangle',
    sites: [
      [0.5, 0],
      [0.25, 0.5],
      [0, 1],
      [0.5, 1],
      [1, 1],
      [0.75, 0.5],
    ],
  },
  hexagon: {
    name: 'hexagon',
    sites: [
      [1, 0.5],
      [0.75, 1],
      [0.25, 1],
      [0, 0.5],
      [0.25, 0],
      [0.75, 0],
    ],
  },
  tag: {
    name: 'homePlate',
    sites: [
      [0.35, 0],
      [0, 0.5],
      [0.35, 1],
      [1, 0.5],
    ],
  },
};
const ELLIPSE: Sites = [
  [0.5, 0],
  [ROUND, ROUND],
  [0, 0.5],
  [ROUND, 1 - ROUND],
  [0.5, 1],
  [1 - ROUND, 1 - ROUND],
  [1, 0.5],
  [1 - ROUND, ROUND],
];

export function frameOf(item: Outlined | SceneArea | ScenePath): Frame {
  switch (item.draw) {
    case 'rect':
      return item;
    case 'ellipse':
      return { x: item.centre.x - item.rx, y: item.centre.y - item.ry, width: 2 * item.rx, height: 2 * item.ry };
    case 'polygon':
      return around(item.points);
    case 'area':
      return around(item.outlines.flat());
    case 'path':
      return around([item.from, ...item.curves.flat()]);
  }
}

export function around(points: readonly Point[]): Frame {
  const box: Box = {
    left: Math.min(...points.map(({ x }) => x)),
    right: Math.max(...points.map(({ x }) => x)),
    top: Math.min(...points.map(({ y }) => y)),
    bottom: Math.max(...points.map(({ y }) => y)),
  };
  return { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
}

/** Which of our shapes a polygon is, if it has the corners of one. */
function shapeOf({ points }: ScenePolygon, frame: Frame): Shape | undefined {
  return (Object.keys(presets) as Shape[]).find((shape) => {
    const outline = outlines[shape];
    if (outline.form !== 'polygon' || outline.points.length !== points.length * 2) return false;
    return points.every(({ x, y }, index) => {
      const [wantedX = 0, wantedY = 0] = outline.points.slice(index * 2);
      const away =
        Math.abs(((x - frame.x) / frame.width) * 2 - 1 - wantedX) +
        Math.abs(((y - frame.y) / frame.height) * 2 - 1 - wantedY);
      return away < 0.02;
    });
  });
}

const preset = (name: string, adjust: Readonly<Record<string, number>> = {}): string => {
  const guides = Object.entries(adjust).map(
    ([guide, value]) => `<a:gd name="${guide}" fmla="val ${Math.round(value)}"/>`,
  );
  return `<a:prstGeom prst="${name}"><a:avLst>${guides.join('')}</a:avLst></a:prstGeom>`;
};

export function geometryOf(item: Outlined): { readonly xml: string; readonly sites: Sites } {
  const frame = frameOf(item);
  const short = Math.min(frame.width, frame.height);
  if (item.draw === 'ellipse') return { xml: preset('ellipse'), sites: ELLIPSE };
  if (item.draw === 'rect') {
    if (item.radius === 0) return { xml: preset('rect'), sites: SIDES };
    return { xml: preset('roundRect', { adj: Math.min(50_000, (item.radius / short) * 100_000) }), sites: SIDES };
  }
  const shape = shapeOf(item, frame);
  const known = shape && presets[shape];
  if (!known) {
    const sites = item.points.map(({ x, y }): readonly [number, number] => [
      (x - frame.x) / (frame.width || 1),
      (y - frame.y) / (frame.height || 1),
    ]);
    return { xml: custom(frame, polygonPath(item.points, frame), sites), sites };
  }
  const adjust: Record<string, number> =
    shape === 'hexagon'
      ? { adj: ((frame.width * 0.25) / short) * 100_000, vf: 115_470 }
      : shape === 'tag'
        ? { adj: ((frame.width * 0.3) / short) * 100_000 }
        : {};
  return { xml: preset(known.name, adjust), sites: known.sites };
}

const at = ({ x, y }: Point, frame: Frame): string => `<a:pt x="${emu(x - frame.x)}" y="${emu(y - frame.y)}"/>`;

function polygonPath([first, ...rest]: readonly Point[], frame: Frame): string {
  if (!first) return '';
  const lines = rest.map((point) => `<a:lnTo>${at(point, frame)}</a:lnTo>`).join('');
  return `<a:moveTo>${at(first, frame)}</a:moveTo>${lines}<a:close/>`;
}

export function areaGeometry({ outlines: rings }: SceneArea, frame: Frame): string {
  return custom(frame, rings.map((ring) => polygonPath(ring, frame)).join(''));
}

export function pathGeometry({ from, curves }: Pick<ScenePath, 'from' | 'curves'>, frame: Frame): string {
  const bends = curves.map(
    (curve) => `<a:cubicBezTo>${curve.map((point) => at(point, frame)).join('')}</a:cubicBezTo>`,
  );
  return custom(frame, `<a:moveTo>${at(from, frame)}</a:moveTo>${bends.join('')}`, [], ' fill="none"');
}

function custom(frame: Frame, path: string, sites: Sites = [], painted = ''): string {
  const points = sites.map(
    ([x, y]) => `<a:cxn ang="0"><a:pos x="${emu(x * frame.width)}" y="${emu(y * frame.height)}"/></a:cxn>`,
  );
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst>${points.join('')}</a:cxnLst><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${emu(frame.width)}" h="${emu(frame.height)}"${painted}>${path}</a:path></a:pathLst></a:custGeom>`;
}
