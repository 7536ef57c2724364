// GraphML as networkx, igraph, Gephi, Cytoscape, NodeXL, visone and yEd write it. http://graphml.graphdrawing.org
import { type Result, refuse } from '../../util/result.ts';
import type { FileLink, FileNode } from '../graph-tables/graph-file.ts';
import { countLeftOut } from '../graph-tables/left-out.ts';
import { tablesOf } from '../graph-tables/tables-of.ts';
import type { TablesRead } from '../tables/tables-read.ts';
import { walkElements, type XmlElement } from '../xml/elements.ts';
import { GraphmlKeys } from './keys.ts';
import { plainDrawing } from './plain-drawing.ts';
import { type Drawn, readDrawing } from './yed-drawing.ts';

type OpenNode = { readonly id: string; readonly row: number; readonly parent: string; description: string } & WithData;
type OpenEdge = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly row: number;
  readonly isDirected: boolean;
  /** The id of the outermost graph it stands in. */
  readonly graph: string;
  description: string;
} & WithData;
type WithData = { readonly attributes: Map<string, string>; readonly drawn: Drawn };

const LOOKS = 'colours, sizes and shapes';
const REASONS = {
  [LOOKS]: 'the views of a map decide how things look',
  'further labels': 'the first one is the name',
  'ports, where edges meet a node,': 'links meet the entry itself',
  'edges between more than two nodes': 'a link joins two',
  'what is said of the file as a whole': 'tables hold entries and links',
  'references to other files': 'nothing is fetched',
};

export function readGraphml(text: string, source: string): Result<TablesRead, string> {
  const keys = new GraphmlKeys();
  const leftOut = countLeftOut(REASONS);
  const nodes: OpenNode[] = [];
  const edges: OpenEdge[] = [];
  /** Nodes that are open, the outermost first: graphs may stand in nodes. */
  const inside: OpenNode[] = [];
  const directed: boolean[] = [];
  let edge: OpenEdge | null = null;
  let isGraphml = false;

  const ownerOf = (path: readonly XmlElement[]): WithData | null => {
    // The innermost element of the graph decides; what is drawn inside `data` belongs to it too.
    for (let at = path.length - 1; at >= 0; at--) {
      const name = path[at]?.name;
      if (name === 'edge') return edge;
      if (name === 'node') return inside.at(-1) ?? null;
      if (name === 'port' || name === 'hyperedge' || name === 'graph' || name === 'key') return null;
    }
    return null;
  };

  const openElement = (element: XmlElement, path: readonly XmlElement[]): string | undefined => {
    const { name, attributes, line } = element;
    if (path.length === 0) isGraphml = name === 'graphml';
    const isDrawing = path.some((outer) => outer.name === 'data');
    if (isDrawing) return undefined;
    if (name === 'key') keys.open(attributes);
    else if (name === 'graph') directed.push(attributes.get('edgedefault') !== 'undirected');
    else if (name === 'node') {
      const id = attributes.get('id')?.trim() ?? '';
      if (id === '') return lacking(element, 'id');
      const node = { id, row: line, parent: inside.at(-1)?.id ?? '', description: '', ...noData() };
      nodes.push(node);
      inside.push(node);
    } else if (name === 'edge') {
      const says = attributes.get('directed');
      edge = {
        id: attributes.get('id') ?? '',
        source: attributes.get('source')?.trim() ?? '',
        target: attributes.get('target')?.trim() ?? '',
        row: line,
        graph: path.find((outer) => outer.name === 'graph')?.attributes.get('id') ?? '',
        isDirected: says === undefined ? (directed.at(-1) ?? true) : says === 'true' || says === '1',
        description: '',
        ...noData(),
      };
      for (const end of ['source', 'target'] as const) if (edge[end] === '') return lacking(element, end);
      edges.push(edge);
      if (attributes.has('sourceport') || attributes.has('targetport'))
        leftOut.note('ports, where edges meet a node,', edge, 'edge');
    } else if (name === 'hyperedge') leftOut.note('edges between more than two nodes', element, 'file');
    else if (name === 'locator') leftOut.note('references to other files', element, 'file');
    return undefined;
  };

  const closeElement = (element: XmlElement, path: readonly XmlElement[]): void => {
    const { name, text: content } = element;
    const isDrawing = path.some((outer) => outer.name === 'data');
    const owner = ownerOf(path);
    if (isDrawing) {
      if (owner) readDrawing(element, path, owner.drawn);
      return;
    }
    if (name === 'graph') directed.pop();
    else if (name === 'node') inside.pop();
    else if (name === 'edge') edge = null;
    else if (name === 'default' && path.at(-1)?.name === 'key') keys.setDefault(content);
    else if (name === 'desc') {
      if (owner) (owner as OpenNode | OpenEdge).description = content.trim();
      else if (content.trim() !== '') leftOut.note('what is said of the file as a whole', leftOut, 'file');
    } else if (name === 'data') {
      const key = keys.get(element.attributes.get('key') ?? '');
      if (key?.isDrawing || content.trim() === '') return;
      if (owner) owner.attributes.set(key?.title ?? element.attributes.get('key') ?? '', content.trim());
      else if (!path.some((outer) => outer.name === 'port' || outer.name === 'hyperedge'))
        leftOut.note('what is said of the file as a whole', leftOut, 'file');
    }
  };

  const walked = walkElements(text, { open: openElement, close: closeElement });
  if (!walked.ok) return walked;
  if (!isGraphml) return refuse('It is XML, but no GraphML: its first element should be “graphml”.');

  const drawing = plainDrawing(keys.titles());
  for (const node of nodes) {
    keys.fillDefaults('node', node.attributes);
    const drawn = drawing?.takeFrom(node.attributes);
    if (drawn?.place) node.drawn.place ??= drawn.place;
    if (drawn?.hasLooks || node.drawn.looks) leftOut.note(LOOKS, node, 'node');
    if (node.drawn.labels > 1) leftOut.note('further labels', node, 'node');
  }
  for (const item of edges) {
    keys.fillDefaults('edge', item.attributes);
    if (drawing?.takeFrom(item.attributes).hasLooks || item.drawn.looks) leftOut.note(LOOKS, item, 'edge');
    if (item.drawn.labels > 1) leftOut.note('further labels', item, 'edge');
  }
  const known = onceEach(nodes);
  // The same nodes in graph after graph: each graph is a relation between them, as SocNetV writes it.
  const areRelations = known.length < nodes.length && new Set(edges.map(({ graph }) => graph)).size > 1;
  return tablesOf(
    {
      nodes: (areRelations ? known : nodes).map(nodeOf),
      links: edges.map((item) => linkOf(item, areRelations ? item.graph.replaceAll('_', ' ') : '')),
      omitted: leftOut.list(),
      nodeSheet: 'nodes',
      linkSheet: 'edges',
    },
    source,
  );
}

function noData(): WithData {
  return { attributes: new Map(), drawn: { label: '', labels: 0, looks: false, place: null, arrows: null } };
}

function lacking({ name, line }: XmlElement, attribute: string): string {
  return `The “${name}” in line ${line} has no “${attribute}”. Export the file again, or mend that line.`;
}

function nodeOf({ id, row, parent, description, attributes, drawn }: OpenNode): FileNode {
  const place = drawn.place ?? upwardPlace(attributes);
  if (place) for (const axis of ['x', 'y']) attributes.delete(axis);
  const cells = {
    name: drawn.label,
    parent,
    description,
    x: place ? numeral(place.x) : '',
    y: place ? numeral(place.y) : '',
  };
  return { id, row, cells, attributes };
}

/** Plain GraphML has no places of its own. Where attributes called x and y hold them, y grows upwards, as Gephi writes it. */
function upwardPlace(attributes: ReadonlyMap<string, string>): { x: number; y: number } | null {
  const x = Number(attributes.get('x') || Number.NaN);
  const y = Number(attributes.get('y') || Number.NaN);
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y: -y } : null;
}

const numeral = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);

/** A node that is said again, with whatever more is said of it there. */
function onceEach(nodes: readonly OpenNode[]): OpenNode[] {
  const known = new Map<string, OpenNode>();
  for (const node of nodes) {
    const first = known.get(node.id);
    if (!first) known.set(node.id, node);
    else
      for (const [title, value] of node.attributes)
        if (!first.attributes.has(title)) first.attributes.set(title, value);
  }
  return [...known.values()];
}

function linkOf(
  { id, source, target, row, isDirected, description, attributes, drawn }: OpenEdge,
  relation: string,
): FileLink {
  const { arrows } = drawn;
  // In yEd every edge is directed; its arrows are what its reader sees.
  const isTurned = arrows?.source === true && !arrows.target;
  const direction = arrows === null ? (isDirected ? 'forward' : 'none') : directionOf(arrows);
  const cells = { id, direction, label: drawn.label, type: relation };
  if (description !== '' && !attributes.has('description')) attributes.set('description', description);
  return { from: isTurned ? target : source, to: isTurned ? source : target, row, cells, attributes };
}

function directionOf({ source, target }: { readonly source: boolean; readonly target: boolean }): string {
  if (source && target) return 'both';
  return source || target ? 'forward' : 'none';
}
