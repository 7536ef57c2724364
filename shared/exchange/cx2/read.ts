// CX2, in which Cytoscape Web, Cytoscape 3.10 and NDEx exchange networks: a list of aspects, each of which may come in several pieces.
// https://cytoscape.org/cx/cx2/specification/cytoscape-exchange-format-specification-(version-2)/
import { type Result, refuse } from '../../util/result.ts';
import { cellAt, cellOf, type Fields, isFields, listAt, placeCells, valueAt } from '../graph-json/fields.ts';
import { parseGraphJson } from '../graph-json/parse.ts';
import type { FileLink, FileNode } from '../graph-tables/graph-file.ts';
import { countLeftOut } from '../graph-tables/left-out.ts';
import { tablesOf } from '../graph-tables/tables-of.ts';
import type { TablesRead } from '../tables/tables-read.ts';

const LOOKS = 'styles';
const ELSEWHERE = 'what is said of the file as a whole';
const REASONS = {
  [LOOKS]: 'the views of a map decide how things look',
  [ELSEWHERE]: 'tables hold entries and links',
};
const STYLES = new Set(['visualProperties', 'nodeBypasses', 'edgeBypasses', 'visualEditorProperties']);
/** What the format itself needs. */
const PLUMBING = new Set([
  'CXVersion',
  'hasFragments',
  'metaData',
  'status',
  'attributeDeclarations',
  'nodes',
  'edges',
]);
/** Short names of attributes that writers use although nobody declares them. */
const USUAL_ALIASES = { nodes: { n: 'name', r: 'represents' }, edges: { i: 'interaction' } } as const;

/** Whether a document is CX2: its first piece says so. */
export function isCx2(document: unknown): boolean {
  return Array.isArray(document) && typeof valueAt(document[0], 'CXVersion') === 'string';
}

export function readCx2(text: string, source: string): Result<TablesRead, string> {
  const parsed = parseGraphJson(text);
  if (!parsed.ok) return parsed;
  if (!isCx2(parsed.value))
    return refuse(
      'It is JSON, but no CX2: its first piece should say “CXVersion”. Export the network as CX2 or .cyjs.',
    );
  const pieces = (parsed.value as readonly unknown[]).filter(isFields);
  const version = cellAt(pieces[0], 'CXVersion');
  if (!version.startsWith('2'))
    return refuse(`It is CX of version ${version}; version 2 is read. Export the network as CX2 or .cyjs.`);
  const aspect = (name: string): readonly unknown[] => pieces.flatMap((piece) => listAt(piece, name));
  const [declared] = aspect('attributeDeclarations');
  const nodes: FileNode[] = [];
  const attributesOf = {
    nodes: attributeReader(valueAt(declared, 'nodes'), USUAL_ALIASES.nodes),
    edges: attributeReader(valueAt(declared, 'edges'), USUAL_ALIASES.edges),
  };
  for (const [at, node] of aspect('nodes').entries()) {
    const id = cellAt(node, 'id');
    if (id === '') return refuse(`Node ${at + 1} has no “id”. Export the network again.`);
    const attributes = attributesOf.nodes(valueAt(node, 'v'));
    const name = taken(attributes, 'name');
    nodes.push({ id, row: at + 1, cells: { name, ...placeCells(node) }, attributes });
  }
  const links: FileLink[] = [];
  for (const [at, edge] of aspect('edges').entries()) {
    const [from, to] = [cellAt(edge, 's'), cellAt(edge, 't')];
    if (from === '' || to === '') return refuse(`Edge ${at + 1} does not say what it joins. Export the network again.`);
    const attributes = attributesOf.edges(valueAt(edge, 'v'));
    const type = taken(attributes, 'interaction');
    // Cytoscape names an edge by its ends and its interaction, which says nothing new.
    if (/ \(.*\) /.test(attributes.get('name') ?? '')) attributes.delete('name');
    links.push({ from, to, row: at + 1, cells: { id: cellAt(edge, 'id'), type, direction: 'forward' }, attributes });
  }
  return tablesOf({ nodes, links, omitted: leftOutOf(pieces), nodeSheet: 'nodes', linkSheet: 'edges' }, source);
}

/** Takes an attribute out of the others. */
function taken(attributes: Map<string, string>, title: string): string {
  const value = attributes.get(title) ?? '';
  attributes.delete(title);
  return value;
}

/** Attributes by their full names, and what is not said as it is declared to be otherwise. */
function attributeReader(
  declared: unknown,
  usual: Readonly<Record<string, string>>,
): (values: unknown) => Map<string, string> {
  const names = new Map(Object.entries(usual));
  const defaults = new Map<string, string>();
  for (const [name, declaration] of Object.entries(isFields(declared) ? declared : {})) {
    const alias = cellAt(declaration, 'a');
    if (alias !== '') names.set(alias, name);
    const value = cellAt(declaration, 'v');
    if (value !== '') defaults.set(name, value);
  }
  const isDeclared = (name: string): boolean => isFields(declared) && Object.hasOwn(declared, name);
  return (values) => {
    const attributes = new Map(defaults);
    for (const [key, value] of Object.entries(isFields(values) ? (values as Fields) : {})) {
      const text = cellOf(value);
      attributes.set(isDeclared(key) ? key : (names.get(key) ?? key), text);
    }
    return attributes;
  };
}

function leftOutOf(pieces: readonly Fields[]) {
  const leftOut = countLeftOut(REASONS);
  for (const piece of pieces)
    for (const [name, value] of Object.entries(piece)) {
      if (PLUMBING.has(name) || !Array.isArray(value) || value.length === 0) continue;
      leftOut.note(STYLES.has(name) ? LOOKS : ELSEWHERE, leftOut, 'file');
    }
  return leftOut.list();
}
