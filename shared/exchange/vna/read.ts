// NetDraw's VNA: sections of nodes, of their drawing and of ties, each with a row of headers.
import { type Result, refuse } from '../../util/result.ts';
import type { FileLink, FileNode } from '../graph-tables/graph-file.ts';
import { countLeftOut } from '../graph-tables/left-out.ts';
import { tablesOf } from '../graph-tables/tables-of.ts';
import { firstLine, isNumber, linesOf, openQuote, wordsIn } from '../graph-text/lines.ts';
import { MOST_COLUMNS, MOST_ROWS } from '../tables/delimited.ts';
import type { TablesRead } from '../tables/tables-read.ts';

const LOOKS = 'colours, sizes and shapes';
const REASONS = { [LOOKS]: 'the views of a map decide how things look' };

type Row = { readonly line: number; readonly cells: readonly string[] };
type Section = { readonly headers: readonly string[]; readonly rows: Row[] };

export function isVna(text: string): boolean {
  return /^\*(?:node data|node properties|tie data)\b/i.test(firstLine(text, '%').replace(/\s+/g, ' '));
}

export function readVna(text: string, source: string): Result<TablesRead, string> {
  const sections = sectionsIn(text);
  if (!sections.ok) return sections;
  const section = (name: string): Section => sections.value.get(name) ?? { headers: [], rows: [] };
  const [data, drawing, ties] = ['node data', 'node properties', 'tie data'].map(section) as [
    Section,
    Section,
    Section,
  ];
  if (data.rows.length + drawing.rows.length + ties.rows.length === 0)
    return refuse('It has no “*node data” and no “*tie data”. Export it again from NetDraw as VNA.');
  const leftOut = countLeftOut(REASONS);

  const nodes = new Map<string, FileNode>();
  const nodeOf = (id: string, row: number): FileNode => {
    const known = nodes.get(id);
    if (known) return known;
    const made = { id, row, cells: {}, attributes: new Map<string, string>() };
    nodes.set(id, made);
    return made;
  };
  for (const { line, cells } of data.rows) {
    const attributes = nodeOf(cells[0] ?? '', line).attributes as Map<string, string>;
    for (const [at, header] of data.headers.entries()) if (at > 0) attributes.set(header, cells[at] ?? '');
  }
  for (const { line, cells } of drawing.rows) {
    const node = nodeOf(cells[0] ?? '', line);
    const said = (name: string): string =>
      cells[drawing.headers.findIndex((header) => header.toLowerCase() === name)] ?? '';
    const place = isNumber(said('x')) && isNumber(said('y')) ? { x: said('x'), y: said('y') } : {};
    nodes.set(node.id, { ...node, cells: { ...node.cells, ...place } });
    if (drawing.headers.length > 3) leftOut.note(LOOKS, node.attributes, 'node');
  }
  const links = linksOf(ties);
  if (links.length > MOST_ROWS)
    return refuse(`It has more than ${MOST_ROWS} ties, which is more than is read at a time.`);
  // Ties may name nodes that no section describes: they are nodes of the network all the same.
  for (const { from, to, row } of links) for (const id of [from, to]) nodeOf(id, row);
  if (sections.value.has('tie properties')) leftOut.note(`${LOOKS} of ties`, leftOut, 'file');
  // In NetDraw the id is what everybody sees: no other name is wanting.
  const named = [...nodes.values()].map((node) =>
    [...node.attributes].some(([title, text]) => /^(?:name|label)$/i.test(title) && text !== '')
      ? node
      : { ...node, cells: { ...node.cells, name: node.id } },
  );
  const file = { nodes: named, links, omitted: leftOut.list(), nodeSheet: 'nodes', linkSheet: 'ties' };
  return tablesOf({ ...file, keepsIds: false }, source);
}

function sectionsIn(text: string): Result<ReadonlyMap<string, Section>, string> {
  const sections = new Map<string, Section>();
  let name: string | null = null;
  let current: Section | null = null;
  for (const { line, text: content } of linesOf(text)) {
    if (content.startsWith('*')) {
      name = content.slice(1).toLowerCase().replace(/\s+/g, ' ').trim();
      current = null;
      continue;
    }
    const words = wordsIn(content, 'spaces and commas');
    if (words === null) return refuse(openQuote(line));
    const cells = words.map((word) => word.text.trim());
    if (name === null)
      return refuse(`Line ${line} stands before the first section. A VNA file begins with “*node data”.`);
    if (current === null) {
      if (cells.length > MOST_COLUMNS)
        return refuse(`Line ${line} has ${cells.length} columns; at most ${MOST_COLUMNS} are read.`);
      current = { headers: cells, rows: [] };
      sections.set(name, current);
      continue;
    }
    if (cells.length > current.headers.length)
      return refuse(
        `Line ${line} has ${cells.length} values for ${current.headers.length} columns. Put quotation marks round values with spaces.`,
      );
    if (name === 'tie data' && (cells.length < 2 || cells[0] === '' || cells[1] === ''))
      return refuse(`Line ${line} of the ties does not name two nodes. Mend that line, or export the file again.`);
    current.rows.push({ line, cells });
  }
  return { ok: true, value: sections };
}

/** Columns that say how strong a tie is, not of which relation. */
const STRENGTH = /^(?:strength|weight|value|tie|ties?[ _]?strength)$/i;

/**
 * Each column of numbers is a relation: a tie is in it where its number is not nought. One column alone, or one called strength,
 * is the weight of a tie without relation.
 */
function linksOf({ headers, rows }: Section): FileLink[] {
  const further = headers.slice(2).map((title, at) => {
    const values = rows.map(({ cells }) => cells[at + 2] ?? '').filter((text) => text !== '');
    return { title, at: at + 2, isNumbers: values.length > 0 && values.every(isNumber) };
  });
  const relations = further.filter(({ title, isNumbers }) => isNumbers && !STRENGTH.test(title));
  const strengths = further.filter(({ title, isNumbers }) => isNumbers && STRENGTH.test(title));
  const texts = further.filter(({ isNumbers }) => !isNumbers);
  const numbers = rows.flatMap(({ cells }) => [...relations, ...strengths].map(({ at }) => Number(cells[at] ?? 0)));
  const isCount = numbers.some((value) => value !== 0 && value !== 1);
  return rows.flatMap(({ line, cells }): FileLink[] => {
    const [from = '', to = ''] = cells;
    const attributes = new Map(texts.map(({ title, at }) => [title, cells[at] ?? '']));
    const link = (type: string, value: number): FileLink => ({
      from,
      to,
      row: line,
      cells: { type, direction: 'forward' },
      attributes: isCount ? new Map([...attributes, ['weight', String(value)]]) : attributes,
    });
    const found = relations
      .map(({ title, at }) => ({ title, value: Number(cells[at] || 0) }))
      .filter(({ value }) => value !== 0);
    if (found.length > 0) return found.map(({ title, value }) => link(title.replaceAll('_', ' '), value));
    const [strength] = strengths;
    if (strength) {
      const value = Number(cells[strength.at] || 0);
      return value === 0 ? [] : [link('', value)];
    }
    return relations.length > 0 ? [] : [link('', 1)];
  });
}
