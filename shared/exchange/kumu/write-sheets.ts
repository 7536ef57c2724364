// The two sheets that Kumu reads: elements, and connections between them by their ids.

import type { Attribute, AttributeValue, AttributeValues } from '../graph/attribute.ts';
import { joined } from '../graph/attributes.ts';
import type { Graph } from '../graph/graph.ts';
import { distinctHeaders } from '../tables/from-map.ts';
import { yesNo } from '../tables/value-columns.ts';
import { KUMU_DIRECTIONS, kumuField } from './fields.ts';

type Cell = string | number | null;
export type KumuSheet = {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly Cell[][];
};

export function kumuSheets({ nodes, links, nodeAttributes, linkAttributes }: Graph): KumuSheet[] {
  // The kind is what Kumu calls the type.
  const kind = nodeAttributes.findIndex(({ title }) => title === 'kind');
  const withoutKind = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_item, at) => at !== kind);
  const isWeighted = links.some(({ weight }) => weight !== null);
  const weight = isWeighted ? ['Weight'] : [];
  return [
    {
      name: 'Elements',
      headers: headersOf(['ID', 'Label', 'Type'], withoutKind(nodeAttributes)),
      rows: nodes.map(({ id, name, kind: label, values }) => [id, name, label, ...cells(withoutKind(values))]),
    },
    {
      name: 'Connections',
      headers: headersOf(['ID', 'From', 'To', 'Type', 'Direction', ...weight], linkAttributes),
      rows: links.map((link) => [
        link.id,
        link.from,
        link.to,
        link.type,
        KUMU_DIRECTIONS[link.direction],
        ...(isWeighted ? [link.weight] : []),
        ...cells(link.values),
      ]),
    },
  ];
}

function headersOf(first: readonly string[], attributes: readonly Attribute[]): string[] {
  return distinctHeaders([...first, ...attributes.map(({ title }) => kumuField(title))]);
}

const cells = (values: AttributeValues): Cell[] => values.map(cell);

function cell(value: AttributeValue | null): Cell {
  if (typeof value === 'boolean') return yesNo(value);
  return value === null || typeof value === 'number' ? value : joined(value);
}
