// Cytoscape's JSON: of its desktop program (.cyjs), and of Cytoscape.js, which has the elements in one list or in two.
import { type Result, refuse, succeed } from '../../util/result.ts';
import { cellAt, cellOf, type Fields, isFields, listAt, placeCells, valueAt } from '../graph-json/fields.ts';
import { parseGraphJson } from '../graph-json/parse.ts';
import type { FileLink, FileNode } from '../graph-tables/graph-file.ts';
import { countLeftOut } from '../graph-tables/left-out.ts';
import { tablesOf } from '../graph-tables/tables-of.ts';
import type { TablesRead } from '../tables/tables-read.ts';

type Element = { readonly of: 'node' | 'edge'; readonly fields: Fields; readonly data: Fields };

const LOOKS = 'styles';
const ELSEWHERE = 'what is said of the file as a whole';
const REASONS = {
  [LOOKS]: 'the views of a map decide how things look',
  [ELSEWHERE]: 'tables hold entries and links',
};

/** What the program keeps for itself, or we take as cells. */
const NOT_ATTRIBUTES = new Set(
  'id source target parent suid selected name label interaction shared_name shared_interaction'.split(' '),
);

export function readCyjs(text: string, source: string): Result<TablesRead, string> {
  const document = parseGraphJson(text);
  return document.ok ? tablesInCyjs(document.value, source) : document;
}

/** Whether a document is a graph of Cytoscape rather than a map of ours or anything else. */
export function isCyjs(document: unknown): boolean {
  const found = elementsIn(document);
  return found?.some((item) => isFields(valueAt(item, 'data'))) ?? false;
}

function tablesInCyjs(document: unknown, source: string): Result<TablesRead, string> {
  const found = elementsIn(document);
  if (found === null)
    return refuse(
      'It is JSON, but no graph of Cytoscape: it has no “elements” with nodes. Export the network as .cyjs.',
    );
  const elements: Element[] = [];
  for (const [at, item] of found.entries()) {
    const element = elementOf(item);
    if (!element.ok) return refuse(`Element ${at + 1}${element.error}. Export the network again.`);
    elements.push(element.value);
  }
  const leftOut = countLeftOut(REASONS);
  for (const { of, fields } of elements) if (isStyled(fields)) leftOut.note(LOOKS, fields, of);
  if (['style', 'zoom', 'pan'].some((name) => valueAt(document, name) !== undefined))
    leftOut.note(LOOKS, leftOut, 'file');
  if (Object.entries(dataOf(document)).some(([name, value]) => !KNOWN_DATA.has(name) && cellOf(value) !== ''))
    leftOut.note(ELSEWHERE, leftOut, 'file');

  const nodes = elements.filter(({ of }) => of === 'node').map(nodeOf);
  const names = new Map(nodes.map(({ id, cells }) => [id, cells.name || id]));
  const links = elements.filter(({ of }) => of === 'edge').map((element, at) => linkOf(element, at + 1, names));
  return tablesOf({ nodes, links, omitted: leftOut.list(), nodeSheet: 'nodes', linkSheet: 'edges' }, source);
}

/** Of the network: names say nothing of entries. */
const KNOWN_DATA = new Set(['name', 'shared_name', 'selected', 'SUID', '__Annotations']);

/** All elements, those that were listed as edges marked so; null if there are none. */
function elementsIn(document: unknown): readonly unknown[] | null {
  const elements = Array.isArray(document) ? document : valueAt(document, 'elements');
  if (Array.isArray(elements)) return elements;
  if (!isFields(elements) || !(Array.isArray(elements.nodes) || Array.isArray(elements.edges))) return null;
  const inGroup = (group: string, items: readonly unknown[]): unknown[] =>
    items.map((item) => (isFields(item) ? { ...item, group } : item));
  return [...inGroup('nodes', listAt(elements, 'nodes')), ...inGroup('edges', listAt(elements, 'edges'))];
}

function dataOf(fields: unknown): Fields {
  const data = valueAt(fields, 'data');
  return isFields(data) ? data : {};
}

function elementOf(item: unknown): Result<Element, string> {
  if (!isFields(item) || !isFields(valueAt(item, 'data'))) return refuse(' has no “data”');
  const data = dataOf(item);
  const group = valueAt(item, 'group');
  const of = group === 'edges' || (group !== 'nodes' && Object.hasOwn(data, 'source')) ? 'edge' : 'node';
  for (const needed of of === 'node' ? ['id'] : ['source', 'target'])
    if (cellAt(data, needed) === '') return refuse(`, ${of === 'node' ? 'a node' : 'an edge'}, has no “${needed}”`);
  return succeed({ of, fields: item, data });
}

function isStyled(fields: Fields): boolean {
  return ['style', 'css', 'scratch'].some((name) => isFields(fields[name]));
}

function nodeOf({ fields, data }: Element, at: number): FileNode {
  const name = cellAt(data, 'name') || cellAt(data, 'label') || cellAt(data, 'shared_name');
  const label = cellAt(data, 'label');
  const cells = { name, parent: cellAt(data, 'parent'), ...placeCells(valueAt(fields, 'position')) };
  return {
    id: cellAt(data, 'id'),
    row: at + 1,
    cells,
    attributes: attributesOf(data, { label: label === name ? '' : label }),
  };
}

function linkOf({ data }: Element, row: number, names: ReadonlyMap<string, string>): FileLink {
  const [from, to] = [cellAt(data, 'source'), cellAt(data, 'target')];
  const type = cellAt(data, 'interaction') || cellAt(data, 'shared_interaction');
  // Cytoscape names an edge by its ends and its interaction, which says nothing new.
  const made = `${names.get(from)} (${type}) ${names.get(to)}`;
  const name = cellAt(data, 'name');
  const cells = { id: cellAt(data, 'id'), type, direction: 'forward', label: cellAt(data, 'label') };
  return {
    from,
    to,
    row,
    cells,
    attributes: attributesOf(data, { name: /\(.*\)/.test(name) || name === made ? '' : name }),
  };
}

function attributesOf(data: Fields, further: Readonly<Record<string, string>>): Map<string, string> {
  const all = [
    ...Object.entries(data).filter(([key]) => !NOT_ATTRIBUTES.has(key.toLowerCase())),
    ...Object.entries(further),
  ];
  return new Map(all.map(([key, value]) => [key, cellOf(value)]));
}
