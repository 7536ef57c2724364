// GEXF, the format of Gephi: 1.3, and 1.2 for programs that know no newer one. https://gexf.net
import { firstDayOf } from '../../util/dates.ts';
import { XML_HEAD, xmlBranch, xmlLeaf } from '../../util/xml.ts';
import type { Attribute, AttributeType, AttributeValue, AttributeValues } from '../graph/attribute.ts';
import { joined } from '../graph/attributes.ts';
import type { Graph, GraphLink } from '../graph/graph.ts';
import { edgeDrawing, nodeDrawing } from './drawing.ts';

export type GexfVersion = '1.3' | '1.2';

const NAMESPACES = { '1.3': 'http://gexf.net/1.3', '1.2': 'http://www.gexf.net/1.2draft' } as const;

const TYPES: Readonly<Record<AttributeType, string>> = {
  text: 'string',
  number: 'double',
  whole: 'integer',
  'yes-no': 'boolean',
  list: 'liststring',
};
const EDGE_TYPES = { forward: 'directed', both: 'mutual', none: 'undirected' } as const;

export function writeGexf(graph: Graph, version: GexfVersion): string {
  const { nodes, links, nodeAttributes } = graph;
  const isNew = version === '1.3';
  const undirected = links.filter(({ direction }) => direction === 'none').length;
  const isUndirected = links.length > 0 && undirected === links.length;
  // Older readers refuse edges without direction beside others: there they run both ways, and one more attribute says that they do not.
  const isTold = !isNew && undirected > 0 && !isUndirected;
  // Before 1.3 an edge has no kind: its type is one more attribute.
  const linkAttributes = isNew ? graph.linkAttributes : [TYPE, ...(isTold ? [DIRECTION] : []), ...graph.linkAttributes];
  const valuesOf = ({ type, direction, values }: GraphLink): AttributeValues => {
    const told = isTold ? [direction === 'none' ? direction : null] : [];
    return isNew ? values : [type, ...told, ...values];
  };
  const isDated = [...nodes, ...links].some(({ life }) => life.start !== null || life.end !== null);
  const times = isDated
    ? { mode: 'dynamic', timeformat: 'date', timerepresentation: isNew ? 'interval' : null }
    : { mode: 'static' };
  const nodeElements = nodes.map(({ id, name, life, values, place, look }) =>
    xmlBranch('node', { id, label: name, ...life }, [
      ...valueElements(values, nodeAttributes, isNew),
      ...nodeDrawing(look, place),
    ]),
  );
  const edgeElements = links.map((link) => {
    const { id, from, to, type, direction, weight, life, look } = link;
    return xmlBranch(
      'edge',
      {
        id,
        source: from,
        target: to,
        type: EDGE_TYPES[isTold && direction === 'none' ? 'both' : direction],
        kind: isNew ? type : null,
        label: type,
        weight,
        ...life,
      },
      [...valueElements(valuesOf(link), linkAttributes, isNew), ...edgeDrawing(look)],
    );
  });
  const namespace = NAMESPACES[version];
  return `${XML_HEAD}${xmlBranch('gexf', { xmlns: namespace, 'xmlns:viz': `${namespace}/viz`, version }, [
    xmlBranch('meta', { lastmodifieddate: graph.asAt === null ? null : firstDayOf(graph.asAt) }, metaOf(graph)),
    xmlBranch('graph', { defaultedgetype: isUndirected ? 'undirected' : 'directed', ...times }, [
      ...attributeElements('node', nodeAttributes),
      ...attributeElements('edge', linkAttributes),
      xmlBranch('nodes', { count: nodes.length }, nodeElements),
      xmlBranch('edges', { count: links.length }, edgeElements),
    ]),
  ])}\n`;
}

const TYPE: Attribute = { title: 'type', type: 'text' };
const DIRECTION: Attribute = { title: 'direction', type: 'text' };

function metaOf({ title, description }: Graph): string[] {
  const said = [title, description].filter((text) => text !== null).join('\n');
  return [xmlLeaf('creator', {}, 'Threadmap'), ...(said === '' ? [] : [xmlLeaf('description', {}, said)])];
}

function attributeElements(of: 'node' | 'edge', attributes: readonly Attribute[]): string[] {
  if (attributes.length === 0) return [];
  const elements = attributes.map(({ title, type }, id) => xmlLeaf('attribute', { id, title, type: TYPES[type] }));
  return [xmlBranch('attributes', { class: of, mode: 'static' }, elements)];
}

function valueElements(values: AttributeValues, attributes: readonly Attribute[], isNew: boolean): string[] {
  const elements = attributes.flatMap((_attribute, at) => {
    const value = values[at] ?? null;
    return value === null ? [] : [xmlLeaf('attvalue', { for: at, value: valueText(value, isNew) })];
  });
  return elements.length === 0 ? [] : [xmlBranch('attvalues', {}, elements)];
}

/** A list is written ["a", "b"] from 1.3 on, and a|b before. */
function valueText(value: AttributeValue, isNew: boolean): string {
  if (!Array.isArray(value) || !isNew) return joined(value);
  return `[${value.map((item: string) => `"${item.replace(/[\\"]/g, '\\$&')}"`).join(', ')}]`;
}
