// A whole Kumu project as the JSON that Kumu calls a blueprint and restores projects from: the only one that holds places.
import type { Attribute, AttributeValues } from '../graph/attribute.ts';
import type { Graph } from '../graph/graph.ts';
import { downwards } from '../graph/places.ts';
import { yesNo } from '../tables/value-columns.ts';
import { KUMU_DIRECTIONS, kumuField } from './fields.ts';

/** Ids of Kumu have neither low lines nor full stops, and begin with what they are of. */
const idOf = (of: string, id: string): string => `${of}-${id.replaceAll('-', '')}`;

const MAP = idOf('map', '1');
/** Long texts; what else is text is listed and filtered by. */
const TEXTS: ReadonlySet<string> = new Set(['description', 'notes', 'purpose', 'reason']);

export function writeKumuProject(graph: Graph): string {
  const { title, description, nodes, links, nodeAttributes, linkAttributes } = graph;
  const project = {
    name: title ?? 'Map',
    description: description ?? '',
    proxyImages: true,
    defaultMap: MAP,
    defaultPerspective: null,
    attributeRelevance: {},
    attributes: fieldsOf([...nodeAttributes, ...linkAttributes]),
    elements: nodes.map(({ id, name, kind, values }) => ({
      _id: idOf('elem', id),
      attributes: { label: name, 'element type': kind, ...valuesOf(nodeAttributes, values) },
    })),
    connections: links.map(({ id, from, to, type, direction, weight, values }) => ({
      _id: idOf('conn', id),
      direction: KUMU_DIRECTIONS[direction],
      delayed: false,
      reversed: false,
      attributes: {
        'connection type': type,
        ...(weight === null ? {} : { weight }),
        ...valuesOf(linkAttributes, values),
      },
      from: idOf('elem', from),
      to: idOf('elem', to),
    })),
    loops: [],
    maps: [
      {
        _id: MAP,
        name: title ?? 'Map',
        description: description ?? '',
        scale: 1,
        center: { x: 0, y: 0 },
        defaultPerspective: null,
        elements: nodes.map(({ id, place }) => ({
          _id: idOf('node', id),
          position: downwards(place),
          pinned: true,
          element: idOf('elem', id),
        })),
        connections: links.map(({ id }) => ({ _id: idOf('edge', id), connection: idOf('conn', id) })),
        loops: [],
      },
    ],
    perspectives: [],
  };
  return `${JSON.stringify(project, null, 1)}\n`;
}

const OWN_FIELDS = ['Label', 'Element Type', 'Connection Type'] as const;

type Field = { readonly name: string; readonly isNumber: boolean; readonly isList: boolean; readonly isLong: boolean };
const textField = (name: string): Field => ({ name, isNumber: false, isList: false, isLong: false });

/** One field for what entries and links call alike: a number where both hold numbers. */
function fieldsOf(attributes: readonly Attribute[]): unknown[] {
  const fields = new Map<string, Field>(OWN_FIELDS.map((name) => [name.toLowerCase(), textField(name)]));
  fields.set('weight', { ...textField('Weight'), isNumber: true });
  for (const { title, type } of attributes) {
    if (title === 'kind') continue;
    const name = kumuField(title);
    const key = name.toLowerCase();
    const known = fields.get(key);
    const isNumber = type === 'number' || type === 'whole';
    fields.set(key, {
      name: known?.name ?? name,
      isNumber: isNumber && (known?.isNumber ?? true),
      isList: type === 'list' || (known?.isList ?? false),
      isLong: TEXTS.has(title),
    });
  }
  return [...fields.values()].map(({ name, isNumber, isList, isLong }, at) => ({
    _id: idOf('attr', String(at + 1)),
    name,
    format: isNumber ? 'number' : isLong ? 'text' : 'string',
    private: false,
    limit: isList ? 'none' : 1,
    category: 'General',
    prompt: isLong ? 'none' : 'autocomplete',
    locked: false,
    values: [],
  }));
}

function valuesOf(attributes: readonly Attribute[], values: AttributeValues): Record<string, unknown> {
  return Object.fromEntries(
    attributes.flatMap(({ title }, at) => {
      const value = values[at] ?? null;
      if (value === null || title === 'kind') return [];
      return [[kumuField(title).toLowerCase(), typeof value === 'boolean' ? yesNo(value) : value]];
    }),
  );
}
