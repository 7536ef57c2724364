// The two tables that Gephi reads as spreadsheets: nodes, and edges between them.

import type { AttributeValues } from '../graph/attribute.ts';
import { joined } from '../graph/attributes.ts';
import type { Graph } from '../graph/graph.ts';
import { writeDelimited } from '../tables/delimited.ts';

/** Gephi knows no edge that runs both ways: it is undirected there, and our own direction stands in a column beside that. */
export function writeGephi(graph: Graph): { readonly nodes: string; readonly edges: string } {
  const { nodes, links, nodeAttributes, linkAttributes } = graph;
  const isWeighted = links.some(({ weight }) => weight !== null);
  return {
    nodes: writeDelimited([
      ['Id', 'Label', ...nodeAttributes.map(({ title }) => title)],
      ...nodes.map(({ id, name, values }) => [id, name, ...cells(values)]),
    ]),
    edges: writeDelimited([
      [
        ...['Source', 'Target', 'Type', 'Kind', 'Id', 'Label'],
        ...(isWeighted ? ['Weight'] : []),
        'direction',
        ...linkAttributes.map(({ title }) => title),
      ],
      ...links.map(({ id, from, to, type, direction, weight, values }) => [
        from,
        to,
        direction === 'forward' ? 'Directed' : 'Undirected',
        type,
        id,
        type,
        ...(isWeighted ? [weight === null ? '' : String(weight)] : []),
        direction,
        ...cells(values),
      ]),
    ]),
  };
}

const cells = (values: AttributeValues): string[] => values.map((value) => (value === null ? '' : joined(value)));
