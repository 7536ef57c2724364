// How nodes and edges of a GraphML file look in yEd, which shows nothing of nodes that do not say.
import type { EntityLook, LineStyle } from '../../figure/appearance.ts';
import type { Shape } from '../../model/vocabulary.ts';
import { xmlBranch, xmlLeaf } from '../../util/xml.ts';
import type { GraphLink, GraphNode } from '../graph/graph.ts';
import { rounded } from '../graph/places.ts';

export const YED_NAMESPACES = {
  'xmlns:y': 'http://www.yworks.com/xml/graphml',
  'xmlns:yed': 'http://www.yworks.com/xml/yed/3',
  'xsi:schemaLocation':
    'http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd',
};

export const YED_KEYS = [
  xmlLeaf('key', { id: 'graphics-n', for: 'node', 'yfiles.type': 'nodegraphics' }),
  xmlLeaf('key', { id: 'graphics-e', for: 'edge', 'yfiles.type': 'edgegraphics' }),
];

const SHAPES: Readonly<Record<Shape, string>> = {
  'rounded-rectangle': 'roundrectangle',
  hexagon: 'hexagon',
  circle: 'ellipse',
  diamond: 'diamond',
  document: 'rectangle',
  triangle: 'triangle',
  tag: 'trapezoid',
  ellipse: 'ellipse',
  rectangle: 'rectangle',
  octagon: 'octagon',
  pentagon: 'trapezoid2',
  star: 'star5',
};

const LINES: Readonly<Record<LineStyle, string>> = {
  stated: 'line',
  assumed: 'dashed',
  unsupported: 'dashed_dotted',
  intended: 'dotted',
  ended: 'dotted',
};

const BORDERS: Readonly<Record<string, string>> = { dashed: 'dashed', dotted: 'dotted' };

export function nodeGraphics({ name, place, look }: GraphNode): string {
  const { width, height, fill, shape, border, borderWidth } = look;
  // yEd places the top left corner.
  const corner = { x: rounded(place.x - width / 2), y: rounded(place.y - height / 2) };
  return inData('n', 'y:ShapeNode', [
    xmlLeaf('y:Geometry', { ...corner, width: rounded(width), height: rounded(height) }),
    xmlLeaf('y:Fill', { color: fill, transparent: 'false' }),
    xmlLeaf('y:BorderStyle', { color: border, type: borderOf(look), width: borderWidth }),
    xmlLeaf('y:NodeLabel', { modelName: 'sides', modelPosition: 's', fontSize: 11 }, name),
    xmlLeaf('y:Shape', { type: SHAPES[shape] }),
  ]);
}

const borderOf = ({ borderStyle }: EntityLook): string => BORDERS[borderStyle] ?? 'line';

export function edgeGraphics({ type, look }: GraphLink): string {
  const { colour, width, line, startArrow, endArrow } = look;
  const head = (isThere: boolean): string => (isThere ? 'standard' : 'none');
  return inData('e', 'y:PolyLineEdge', [
    xmlLeaf('y:LineStyle', { color: colour, type: LINES[line], width }),
    xmlLeaf('y:Arrows', { source: head(startArrow), target: head(endArrow) }),
    xmlLeaf('y:EdgeLabel', { fontSize: 9 }, type),
  ]);
}

function inData(of: 'n' | 'e', what: string, children: readonly string[]): string {
  return xmlBranch('data', { key: `graphics-${of}` }, [xmlBranch(what, {}, children)]);
}
