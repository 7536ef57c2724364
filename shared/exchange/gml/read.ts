// GML as Gephi, Cytoscape, yEd, networkx and igraph write it, after the grammar by its authors at Passau (1997).
import { type Result, refuse } from '../../util/result.ts';
import type { FileLink, FileNode } from '../graph-tables/graph-file.ts';
import { countLeftOut, type LeftOut } from '../graph-tables/left-out.ts';
import { tablesOf } from '../graph-tables/tables-of.ts';
import { isNumber } from '../graph-text/lines.ts';
import { VALUE_SEPARATOR } from '../tables/table.ts';
import type { TablesRead } from '../tables/tables-read.ts';
import { type GmlList, type GmlPair, parseGml } from './parse.ts';

const LOOKS = 'colours, sizes and shapes';
const NESTED = 'values within values';
const REASONS = {
  [LOOKS]: 'the views of a map decide how things look',
  'further labels': 'the first one is the name',
  'further graphs': 'the first one is read: save the others in files of their own',
  'what is said of the file as a whole': 'tables hold entries and links',
};

/** Lists in which programs keep their drawing. */
const DRAWING = new Set(['graphics', 'labelgraphics', 'edgeanchor', 'nodegraphics', 'edgegraphics']);
/** Of nodes and edges: what the format itself needs, or a program counts for itself. */
const PLUMBING = new Set(['id', 'source', 'target', 'label', 'gid', 'isgroup', 'root_index', 'directed', 'key']);
/** Of a graph: its nodes and edges, and what says how to read them. */
const OF_GRAPH = new Set([
  'node',
  'edge',
  'directed',
  'multigraph',
  'creator',
  'version',
  'hierarchic',
  'id',
  'name',
  'label',
]);
/** How networkx marks a list of one or none. */
const LIST_START = '_networkx_list_start';

/** Keys with their values, or remarks, may stand before the graph. */
const START = /^\s*(?:(?:#[^\n]*\n|[a-z]\w*\s+(?:"[^"]*"|[^\s"[\]#]+)\s)\s*)*graph\s*\[/i;

export function isGml(text: string): boolean {
  return START.test(text.slice(0, 8000).replace(/^\uFEFF/, ''));
}

export function readGml(text: string, source: string): Result<TablesRead, string> {
  const parsed = parseGml(text);
  if (!parsed.ok) return parsed;
  const [graph, ...further] = listsAt(parsed.value, 'graph');
  if (graph === undefined)
    return refuse('It has no “graph [ … ]”. Export it again from the program that wrote it, as GML.');
  const leftOut = countLeftOut(REASONS);
  if (further.length > 0) leftOut.note('further graphs', leftOut, 'file');
  if (
    graph.some(({ key, value }) => !OF_GRAPH.has(key.toLowerCase()) && (typeof value === 'string' || !isDrawing(key)))
  )
    leftOut.note('what is said of the file as a whole', leftOut, 'file');
  const maker = `${textAt(parsed.value, 'creator')} ${textAt(graph, 'creator')}`;
  const read: Reading = {
    isDirected: textAt(graph, 'directed') === '1',
    // yEd calls every graph directed; its arrows are what its reader sees.
    byArrows: /yfiles|yed/i.test(maker),
    // Gephi draws with y upwards, and so does Graphviz, which says how large its page is.
    upwards: /gephi/i.test(maker) || textAt(graph, 'bb') !== '',
    leftOut,
  };
  const nodes: FileNode[] = [];
  const edges: FileLink[] = [];
  for (const { key, value, line } of graph) {
    const name = key.toLowerCase();
    if (typeof value === 'string' || (name !== 'node' && name !== 'edge')) continue;
    const needed = name === 'node' ? ['id'] : ['source', 'target'];
    const lacks = needed.find((each) => textAt(value, each) === '');
    if (lacks !== undefined)
      return refuse(`The ${name} in line ${line} has no “${lacks}”. Mend it, or export the file again.`);
    if (name === 'node') nodes.push(nodeOf(value, line, read));
    else edges.push(linkOf(value, line, read));
  }
  const links = withWeights(edges);
  return tablesOf({ nodes, links, omitted: leftOut.list(), nodeSheet: 'nodes', linkSheet: 'edges' }, source);
}

type Reading = {
  readonly isDirected: boolean;
  readonly byArrows: boolean;
  readonly upwards: boolean;
  readonly leftOut: LeftOut;
};

const isDrawing = (key: string): boolean => DRAWING.has(key.toLowerCase());

function listsAt(list: GmlList, key: string): GmlList[] {
  return list.flatMap((pair) => (pair.key.toLowerCase() === key && typeof pair.value !== 'string' ? [pair.value] : []));
}

function textAt(list: GmlList, key: string): string {
  const found = list.find((pair) => pair.key.toLowerCase() === key && typeof pair.value === 'string');
  return typeof found?.value === 'string' ? found.value.trim() : '';
}

function nodeOf(list: GmlList, row: number, { upwards, leftOut }: Reading): FileNode {
  const attributes = attributesOf(list, 'node', leftOut);
  const [drawn] = listsAt(list, 'graphics');
  const [x, y] = drawn ? [textAt(drawn, 'x'), textAt(drawn, 'y')] : ['', ''];
  const isPlaced = isNumber(x) && isNumber(y);
  if (list.some((pair) => isDrawing(pair.key) && hasLooks(pair))) leftOut.note(LOOKS, list, 'node');
  const place = isPlaced ? { x, y: upwards ? String(-Number(y) + 0) : y } : {};
  const written = listsAt(list, 'labelgraphics').map((each) => textAt(each, 'text'));
  const label = textAt(list, 'label');
  // yEd may write no label but what it draws; more than one is drawn where the first is not all.
  const labels = new Set([label, ...written].filter((text) => text !== ''));
  if (labels.size > 1) leftOut.note('further labels', list, 'node');
  const cells = { name: [...labels][0] ?? '', parent: textAt(list, 'gid'), ...place };
  return { id: textAt(list, 'id'), row, cells, attributes };
}

/** Whether a drawing says more than where something is. */
function hasLooks({ key, value }: GmlPair): boolean {
  return (
    key.toLowerCase() !== 'graphics' ||
    (typeof value !== 'string' && value.some((each) => !PLACE.has(each.key.toLowerCase())))
  );
}

const PLACE = new Set(['x', 'y', 'z']);

function linkOf(list: GmlList, row: number, { isDirected, byArrows, leftOut }: Reading): FileLink {
  const attributes = attributesOf(list, 'edge', leftOut);
  const [drawn = []] = listsAt(list, 'graphics');
  if (list.some(({ key }) => isDrawing(key))) leftOut.note(LOOKS, list, 'edge');
  const arrows = arrowsOf(drawn);
  const says = textAt(list, 'directed');
  const isTurned = arrows?.source === true && !arrows.target;
  const ends = [textAt(list, 'source'), textAt(list, 'target')] as const;
  const [from, to] = isTurned ? [ends[1], ends[0]] : ends;
  const direction =
    arrows === null && !byArrows
      ? (says === '' ? isDirected : says === '1')
        ? 'forward'
        : 'none'
      : arrows?.source && arrows.target
        ? 'both'
        : arrows?.source || arrows?.target
          ? 'forward'
          : 'none';
  const cells = { id: textAt(list, 'id'), direction, label: textAt(list, 'label') };
  return { from, to, row, cells, attributes };
}

/** At which ends an edge has arrows; null where its drawing does not say. */
function arrowsOf(drawn: GmlList): { readonly source: boolean; readonly target: boolean } | null {
  const arrow = textAt(drawn, 'arrow').toLowerCase();
  if (arrow !== '')
    return { source: arrow === 'first' || arrow === 'both', target: arrow === 'last' || arrow === 'both' };
  const [source, target] = [textAt(drawn, 'sourcearrow'), textAt(drawn, 'targetarrow')];
  if (source === '' && target === '') return null;
  const isArrow = (said: string): boolean => said !== '' && !/^(?:none|0|no_arrow)$/i.test(said);
  return { source: isArrow(source), target: isArrow(target) };
}

/** What is said beside: a key that comes again has several values. */
function attributesOf(list: GmlList, of: 'node' | 'edge', leftOut: LeftOut): Map<string, string> {
  const several = new Map<string, string[]>();
  for (const { key, value } of list) {
    if (PLUMBING.has(key.toLowerCase()) || isDrawing(key)) continue;
    if (typeof value !== 'string') {
      leftOut.note(NESTED, list, of);
      continue;
    }
    const values = several.get(key) ?? [];
    several.set(key, values);
    if (value !== LIST_START && value.trim() !== '') values.push(value.trim());
  }
  return new Map(
    [...several].map(([key, values]) => [
      key,
      values.length === 1
        ? (values[0] ?? '')
        : values.map((value) => value.replaceAll(VALUE_SEPARATOR, '/')).join(VALUE_SEPARATOR),
    ]),
  );
}

/** Gephi and others call the weight of an edge its value. */
function withWeights(edges: readonly FileLink[]): readonly FileLink[] {
  const values = edges.flatMap(({ attributes }) => attributes.get('value') ?? []);
  const isWeight =
    values.length > 0 && values.every(isNumber) && edges.every(({ attributes }) => !attributes.has('weight'));
  if (!isWeight) return edges;
  return edges.map((edge) => ({
    ...edge,
    attributes: new Map([...edge.attributes].map(([key, value]) => [key === 'value' ? 'weight' : key, value])),
  }));
}
