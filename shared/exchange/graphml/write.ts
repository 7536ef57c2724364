// GraphML, which most programs for networks read; and the same with the graphics of yEd. http://graphml.graphdrawing.org
import { XML_HEAD, xmlBranch, xmlLeaf } from '../../util/xml.ts';
import type { Attribute, AttributeType, AttributeValue } from '../graph/attribute.ts';
import { joined } from '../graph/attributes.ts';
import type { Graph, GraphLink, GraphNode } from '../graph/graph.ts';
import { upwards } from '../graph/places.ts';
import { edgeGraphics, nodeGraphics, YED_KEYS, YED_NAMESPACES } from './yed-graphics.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
const NAMESPACES = {
  xmlns: NAMESPACE,
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': `${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd`,
};

const TYPES: Readonly<Record<AttributeType, string>> = {
  text: 'string',
  number: 'double',
  whole: 'int',
  'yes-no': 'boolean',
  // GraphML has no lists: values are parted by a bar.
  list: 'string',
};

type Key<Item> = Attribute & { readonly id: string; readonly value: (item: Item) => AttributeValue | null };

const keysOf = <Item extends GraphNode | GraphLink>(
  prefix: string,
  fields: readonly Omit<Key<Item>, 'id'>[],
  attributes: readonly Attribute[],
): Key<Item>[] =>
  [
    ...fields,
    ...attributes.map((attribute, at) => ({ ...attribute, value: (item: Item) => item.values[at] ?? null })),
  ].map((key, at) => ({ ...key, id: `${prefix}${at}` }));

/**
 * Every edge is directed, and says by its key `direction` whether it runs both ways or has no direction: not every reader takes
 * directed and undirected edges in one file (networkx refuses it).
 */
export function writeGraphml(graph: Graph, flavour: 'plain' | 'yed'): string {
  const isPlain = flavour === 'plain';
  const nodeKeys = keysOf<GraphNode>('n', isPlain ? [LABEL, PLACE.x, PLACE.y] : [LABEL], graph.nodeAttributes);
  const linkKeys = keysOf<GraphLink>(
    'e',
    graph.links.some(({ weight }) => weight !== null) ? [TYPE, DIRECTION, WEIGHT] : [TYPE, DIRECTION],
    graph.linkAttributes,
  );
  const nodes = graph.nodes.map((node) =>
    xmlBranch('node', { id: node.id }, [...dataOf(nodeKeys, node), ...(isPlain ? [] : [nodeGraphics(node)])]),
  );
  const edges = graph.links.map((link) =>
    xmlBranch('edge', { id: link.id, source: link.from, target: link.to }, [
      ...dataOf(linkKeys, link),
      ...(isPlain ? [] : [edgeGraphics(link)]),
    ]),
  );
  const said = [graph.title, graph.description].filter((text) => text !== null).join('\n');
  return `${XML_HEAD}${xmlBranch('graphml', isPlain ? NAMESPACES : { ...NAMESPACES, ...YED_NAMESPACES }, [
    ...(said === '' ? [] : [xmlLeaf('desc', {}, said)]),
    ...nodeKeys.map((key) => keyElement('node', key)),
    ...linkKeys.map((key) => keyElement('edge', key)),
    ...(isPlain ? [] : YED_KEYS),
    xmlBranch('graph', { id: 'map', edgedefault: 'directed' }, [...nodes, ...edges]),
  ])}\n`;
}

type Field<Item> = Omit<Key<Item>, 'id'>;
const LABEL: Field<GraphNode> = { title: 'label', type: 'text', value: ({ name }) => name };
const PLACE: Readonly<Record<'x' | 'y', Field<GraphNode>>> = {
  x: { title: 'x', type: 'number', value: ({ place }) => upwards(place).x },
  y: { title: 'y', type: 'number', value: ({ place }) => upwards(place).y },
};
const TYPE: Field<GraphLink> = { title: 'type', type: 'text', value: ({ type }) => type };
const DIRECTION: Field<GraphLink> = { title: 'direction', type: 'text', value: ({ direction }) => direction };
const WEIGHT: Field<GraphLink> = { title: 'weight', type: 'number', value: ({ weight }) => weight };

function keyElement<Item>(of: 'node' | 'edge', { id, title, type }: Key<Item>): string {
  return xmlLeaf('key', { id, for: of, 'attr.name': title, 'attr.type': TYPES[type] });
}

function dataOf<Item>(keys: readonly Key<Item>[], item: Item): string[] {
  return keys.flatMap(({ id, value }) => {
    const given = value(item);
    return given === null ? [] : [xmlLeaf('data', { key: id }, joined(given))];
  });
}
