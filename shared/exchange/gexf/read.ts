// GEXF 1.1 to 1.3, as Gephi, Gephi Lite, networkx and others write it. https://gexf.net
import { type Result, refuse } from '../../util/result.ts';
import { upwards } from '../graph/places.ts';
import type { FileLink, FileNode } from '../graph-tables/graph-file.ts';
import { countLeftOut, type LeftOut } from '../graph-tables/left-out.ts';
import { tablesOf } from '../graph-tables/tables-of.ts';
import { cellsOfTimes, type Times, timesIn } from '../graph-tables/times.ts';
import type { TablesRead } from '../tables/tables-read.ts';
import { walkElements, type XmlElement } from '../xml/elements.ts';
import { GexfAttributes, type Values } from './attributes.ts';

type Item = {
  readonly of: 'node' | 'edge';
  readonly element: XmlElement;
  /** Id of the node it stands in. */
  readonly inside: string;
  readonly parents: string[];
  readonly values: Values;
  readonly times: Times[];
  place: { readonly x: number; readonly y: number } | null;
};

const LOOKS = 'colours, sizes and shapes';
const ELSEWHERE = 'what is said of the file as a whole';
const REASONS = {
  [LOOKS]: 'the views of a map decide how things look',
  [ELSEWHERE]: 'tables hold entries and links',
  'earlier values': 'the latest one is taken',
  'times between the first start and the last end': 'one start and one end are kept',
  'further parents': 'an entry is part of one other',
};
const DRAWN = new Set(['color', 'size', 'shape', 'thickness']);
const DIRECTIONS: Readonly<Record<string, string>> = { directed: 'forward', mutual: 'both', undirected: 'none' };

export function readGexf(text: string, source: string): Result<TablesRead, string> {
  const leftOut = countLeftOut(REASONS);
  const declared = { node: new GexfAttributes(), edge: new GexfAttributes() };
  const items: Item[] = [];
  const openItems: Item[] = [];
  let isGexf = false;
  let usual = 'none';
  let declaring: GexfAttributes | null = null;

  const open = (element: XmlElement, path: readonly XmlElement[]): string | undefined => {
    const { name, attributes, line } = element;
    const item = openItems.at(-1);
    if (path.length === 0) isGexf = name === 'gexf';
    else if (name === 'graph') usual = DIRECTIONS[attributes.get('defaultedgetype') ?? ''] ?? 'none';
    else if (name === 'attributes') declaring = declared[attributes.get('class') === 'edge' ? 'edge' : 'node'];
    else if (name === 'attribute') declaring?.open(attributes);
    else if (name === 'node' || name === 'edge') {
      for (const needed of name === 'node' ? ['id'] : ['source', 'target'])
        if ((attributes.get(needed)?.trim() ?? '') === '')
          return `The “${name}” in line ${line} has no “${needed}”. Export the file again, or mend that line.`;
      const inside = item?.of === 'node' ? idOf(item) : '';
      const made: Item = { of: name, element, inside, parents: [], values: new Map(), times: [], place: null };
      const times = timesIn(attributes);
      if (times) made.times.push(times);
      items.push(made);
      openItems.push(made);
    } else if (item) inItem(item, element, leftOut);
    return undefined;
  };

  const close = ({ name, text: content }: XmlElement): void => {
    if (name === 'node' || name === 'edge') openItems.pop();
    else if (name === 'attributes') declaring = null;
    else if (name === 'default') declaring?.setDefault(content);
    else if ((name === 'description' || name === 'keywords') && content.trim() !== '')
      leftOut.note(ELSEWHERE, leftOut, 'file');
  };

  const walked = walkElements(text, { open, close });
  if (!walked.ok) return walked;
  if (!isGexf) return refuse('It is XML, but no GEXF: its first element should be “gexf”.');

  const attributesOf = (item: Item): Map<string, string> => {
    const { attributes, hasEarlier } = declared[item.of].textsOf(item.values);
    if (hasEarlier) leftOut.note('earlier values', item, item.of);
    return attributes;
  };
  const nodes: FileNode[] = [];
  const links: FileLink[] = [];
  for (const item of items) {
    const attributes = attributesOf(item);
    if (item.times.length > 1) leftOut.note('times between the first start and the last end', item, item.of);
    const { cells, further } = cellsOfTimes(item.times);
    for (const [title, value] of Object.entries(further)) if (!attributes.has(title)) attributes.set(title, value);
    if (item.of === 'node') nodes.push(nodeOf(item, attributes, cells, leftOut));
    else links.push(linkOf(item, usual, attributes, cells));
  }
  return tablesOf({ nodes, links, omitted: leftOut.list(), nodeSheet: 'nodes', linkSheet: 'edges' }, source);
}

const idOf = ({ element }: Item): string => element.attributes.get('id')?.trim() ?? '';

/** What stands in a node or an edge. */
function inItem(item: Item, { name, attributes }: XmlElement, leftOut: LeftOut): void {
  if (name === 'attvalue') {
    const key = attributes.get('for') ?? attributes.get('id') ?? '';
    const known = item.values.get(key) ?? [];
    known.push({ text: attributes.get('value') ?? '', until: attributes.get('end') ?? attributes.get('start') ?? '' });
    item.values.set(key, known);
  } else if (name === 'spell' || name === 'slice') {
    const times = timesIn(attributes);
    if (times) item.times.push(times);
  } else if (name === 'parent') item.parents.push(attributes.get('for')?.trim() ?? '');
  else if (name === 'position') {
    const [x, y] = ['x', 'y'].map((axis) => Number(attributes.get(axis) || Number.NaN));
    if (Number.isFinite(x) && Number.isFinite(y)) item.place = { x: x ?? 0, y: y ?? 0 };
  } else if (DRAWN.has(name)) leftOut.note(LOOKS, item, item.of);
}

function nodeOf(
  item: Item,
  values: Map<string, string>,
  times: Readonly<Record<string, string>>,
  leftOut: LeftOut,
): FileNode {
  const { attributes, line } = item.element;
  const [parent = '', ...more] = [item.inside, attributes.get('pid')?.trim() ?? '', ...item.parents].filter(
    (id, at, all) => id !== '' && all.indexOf(id) === at,
  );
  if (more.length > 0) leftOut.note('further parents', item, 'node');
  // In Gephi y grows upwards.
  const place = item.place ? upwards(item.place) : null;
  return {
    id: idOf(item),
    row: line,
    cells: {
      name: attributes.get('label')?.trim() ?? '',
      parent,
      x: place ? String(place.x) : '',
      y: place ? String(place.y) : '',
      ...times,
    },
    attributes: values,
  };
}

function linkOf(
  { element }: Item,
  usual: string,
  values: Map<string, string>,
  times: Readonly<Record<string, string>>,
): FileLink {
  const { attributes, line } = element;
  const said = (name: string): string => attributes.get(name)?.trim() ?? '';
  const weight = said('weight');
  // A weight that is no number stays what it is: an attribute.
  if (weight !== '' && !values.has('weight')) values.set('weight', weight);
  // Ours for older readers: an edge both ways of which an attribute says that it has no direction.
  const told = values.get('direction') === 'none' ? 'none' : null;
  if (told !== null) values.delete('direction');
  return {
    from: said('source'),
    to: said('target'),
    row: line,
    cells: {
      id: said('id'),
      type: said('kind'),
      label: said('label'),
      direction: told ?? DIRECTIONS[said('type').toLowerCase()] ?? usual,
      ...times,
    },
    attributes: values,
  };
}
