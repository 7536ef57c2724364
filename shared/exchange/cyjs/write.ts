// Cytoscape's JSON, as its desktop program reads and writes it: elements with data, and places for nodes.
import type { AttributeValues } from '../graph/attribute.ts';
import type { Graph } from '../graph/graph.ts';
import { distinctNames } from '../graph/names.ts';
import { downwards } from '../graph/places.ts';

/** Cytoscape turns other signs in names of columns into low lines when it writes them. */
const asKey = (title: string): string => title.replace(/[^A-Za-z0-9_]+/g, '_');
const KEYS = { numbered: (at: number) => `_${at}` };

export function writeCyjs({ title, description, asAt, nodes, links, nodeAttributes, linkAttributes }: Graph): string {
  // Names that Cytoscape has columns for come first, so that a field of the user's own of one gets a number.
  const keysOf = (taken: readonly string[], titles: readonly string[]): string[] =>
    distinctNames([...taken, ...titles], asKey, KEYS).slice(taken.length);
  const nodeKeys = keysOf(NODE_KEYS, nodeAttributes.map(titleOf));
  const linkKeys = keysOf(LINK_KEYS, linkAttributes.map(titleOf));
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const elements = {
    nodes: nodes.map(({ id, name, values, place }) => ({
      data: { id, name, shared_name: name, ...valuesOf(nodeKeys, values) },
      position: downwards(place),
      selected: false,
    })),
    edges: links.map(({ id, from, to, type, direction, weight, values }) => {
      const name = `${names.get(from)} (${type}) ${names.get(to)}`;
      return {
        data: {
          id,
          source: from,
          target: to,
          name,
          shared_name: name,
          interaction: type,
          shared_interaction: type,
          direction,
          ...(weight === null ? {} : { weight }),
          ...valuesOf(linkKeys, values),
        },
        selected: false,
      };
    }),
  };
  const said = { description, as_at: asAt };
  const network = Object.fromEntries(Object.entries(said).filter(([, text]) => text !== null));
  const name = title ?? 'Map';
  return `${JSON.stringify(
    {
      format_version: '1.0',
      generated_by: 'Threadmap',
      target_cytoscapejs_version: '~2.1',
      data: { name, shared_name: name, selected: true, ...network },
      elements,
    },
    null,
    1,
  )}\n`;
}

const NODE_KEYS = ['id', 'name', 'shared_name', 'suid', 'selected'];
const LINK_KEYS = [...NODE_KEYS, 'source', 'target', 'interaction', 'shared_interaction', 'direction', 'weight'];

const titleOf = ({ title }: { readonly title: string }): string => title;

function valuesOf(keys: readonly string[], values: AttributeValues): Record<string, unknown> {
  return Object.fromEntries(keys.map((key, at) => [key, values[at] ?? null]).filter(([, value]) => value !== null));
}
