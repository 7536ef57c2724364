// NetDraw's VNA: the text format of UCINET's family that holds attributes of entries.
import { channelsOf } from '../../figure/colour.ts';
import { compareText } from '../../util/compare.ts';
import type { AttributeValue } from '../graph/attribute.ts';
import { joined } from '../graph/attributes.ts';
import type { Graph, GraphNode } from '../graph/graph.ts';
import { distinctNames, unquoted, unquotedNames } from '../graph/names.ts';
import { rounded } from '../graph/places.ts';
import { weightOf } from '../graph/ties.ts';

/** Every tie has a column for each type of link, and one, `strength`, for any. */
export function writeVna({ nodes, links, nodeAttributes }: Graph): string {
  const names = unquotedNames(nodes.map(({ name }) => name));
  const nameOf = new Map(nodes.map(({ id }, at) => [id, quoted(names[at] ?? id)]));
  const columns = distinctNames(
    nodeAttributes.map(({ title }) => title),
    asWord,
    NUMBERED,
  );
  const types = [...new Set(links.map(({ type }) => type))].sort(compareText);
  const relations = distinctNames(['strength', ...types], asWord, NUMBERED);
  const ties = links.flatMap((link): string[] => {
    const [from = '', to = ''] = [nameOf.get(link.from), nameOf.get(link.to)];
    const values = [weightOf(link), ...types.map((type) => (type === link.type ? weightOf(link) : 0))].join(' ');
    const back = link.direction !== 'forward' && link.from !== link.to ? [`${to} ${from} ${values}`] : [];
    return [`${from} ${to} ${values}`, ...back];
  });
  const lines = [
    '*Node data',
    ['ID', ...columns].join(' '),
    ...nodes.map(({ id, values }) => [nameOf.get(id), ...values.map(cell)].join(' ')),
    '*Node properties',
    'ID x y color size shortlabel',
    ...propertiesOf(nodes).map((properties, at) => {
      const name = nameOf.get(nodes[at]?.id ?? '');
      return `${name} ${properties} ${name}`;
    }),
    '*Tie data',
    ['from', 'to', ...relations].join(' '),
    ...ties,
  ];
  return `${lines.join('\r\n')}\r\n`;
}

const NUMBERED = { numbered: (at: number) => `_${at}` };
const quoted = (text: string): string => `"${unquoted(text)}"`;
const asWord = (title: string): string =>
  (/[\p{L}\p{N}]/u.test(title) ? title : inWords(title)).replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '');
/** Signs alone, as causal maps have them, would be nothing. */
const inWords = (signs: string): string => signs.replaceAll('+', ' plus ').replaceAll('-', ' minus ');

function cell(value: AttributeValue | null): string {
  return typeof value === 'number' ? String(value) : quoted(value === null ? '' : joined(value));
}

/** How types of links and columns are called in it, as its readers read them again. */
export const vnaWords = (words: readonly string[]): string[] =>
  distinctNames(words, asWord, NUMBERED).map((word) => word.replaceAll('_', ' '));

/** Of the drawing, in points from its top left corner. */
const MARGIN = 40;

function propertiesOf(nodes: readonly GraphNode[]): string[] {
  const left = nodes.reduce((least, { place }) => Math.min(least, place.x), Infinity);
  const top = nodes.reduce((least, { place }) => Math.min(least, place.y), Infinity);
  return nodes.map(({ place, look }) => {
    const [red, green, blue] = channelsOf(look.fill);
    const size = Math.round((look.width + look.height) / 4);
    // Colours of Windows programs begin with blue.
    const colour = red + green * 256 + blue * 65_536;
    return `${rounded(place.x - left + MARGIN)} ${rounded(place.y - top + MARGIN)} ${colour} ${size}`;
  });
}
