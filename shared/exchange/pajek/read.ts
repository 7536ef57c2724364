// Pajek's networks, and the first network of its projects. http://mrvar.fdv.uni-lj.si/pajek
import { type Result, refuse } from '../../util/result.ts';
import type { FileLink, FileNode } from '../graph-tables/graph-file.ts';
import { countLeftOut } from '../graph-tables/left-out.ts';
import { tablesOf } from '../graph-tables/tables-of.ts';
import { firstLine, isNumber, type Line, linesOf, openQuote, type Word, wordsIn } from '../graph-text/lines.ts';
import { MOST_ROWS } from '../tables/delimited.ts';
import type { TablesRead } from '../tables/tables-read.ts';
import { furtherWords } from './further-words.ts';

const LOOKS = 'colours, sizes and shapes';
const QUOTES = 'quotation marks that are not closed';
const REASONS = {
  [LOOKS]: 'the views of a map decide how things look',
  'further networks': 'the first one is read: save the others in files of their own',
  'permutations and clusters': 'a map has no place for them',
  [QUOTES]: 'what follows them is taken as it stands',
};

type Section = 'vertices' | 'arcs' | 'edges' | 'arcslist' | 'edgeslist' | 'matrix' | 'values' | 'skipped';

type Vertex = { row: number; name: string; cells: Record<string, string>; attributes: Map<string, string> };

export function isPajek(text: string): boolean {
  return /^\*(?:vertices|network|partition|vector)\b/i.test(firstLine(text, '%'));
}

export function readPajek(text: string, source: string): Result<TablesRead, string> {
  const leftOut = countLeftOut(REASONS);
  const vertices: Vertex[] = [];
  const links: FileLink[] = [];
  let section: Section = 'skipped';
  let relation = '';
  /** Title of the partition or vector whose values come next. */
  let values: string | null = null;
  /** Of partitions and vectors that stand before the network, as in projects. */
  const early: (readonly [title: string, at: number, value: string])[] = [];
  let at = 0;
  let top = 0;
  let hasVertices = false;

  const link = (line: number, from: string, to: string, direction: string, words: readonly Word[]): void => {
    const [weight, rest] = words[0] && isNumber(words[0].text) ? [words[0].text, words.slice(1)] : ['', words];
    const further = furtherWords(rest);
    const item: FileLink = {
      from,
      to,
      row: line,
      cells: { type: relation, label: further.label, direction, ...further.times },
      attributes: new Map([['weight', weight], ...further.attributes]),
    };
    if (further.hasLooks) leftOut.note(LOOKS, item, 'edge');
    links.push(item);
  };

  for (const { line, text: content } of linesOf(text)) {
    if (content.startsWith('%') || content.startsWith('/*')) continue;
    const words = wordsIn(content) ?? (section === 'vertices' ? wordsIn(withoutLastQuote(content)) : null);
    if (words === null) return refuse(openQuote(line));
    const [first, second, ...rest] = words;
    if (first === undefined) continue;
    if (first.text.startsWith('*') && !first.isQuoted) {
      const head = headOf(content);
      if (head.name === 'network' && hasVertices) {
        leftOut.note('further networks', leftOut, 'file');
        break;
      }
      if (head.name === 'vertices' && values === null && !hasVertices) {
        const count = Number(second?.text);
        if (!Number.isInteger(count) || count < 0)
          return refuse(`Line ${line} does not say how many vertices there are. Write “*Vertices 12”.`);
        if (count > MOST_ROWS) return refuse(`It has ${count} vertices; at most ${MOST_ROWS} are read at a time.`);
        hasVertices = true;
        top = Number(rest[0]?.text) || 0;
        for (let number = 1; number <= count; number++)
          vertices.push({ row: line, name: '', cells: {}, attributes: new Map() });
        section = 'vertices';
      } else if (head.name === 'vertices') section = values === null ? 'skipped' : 'values';
      else if (head.name === 'partition' || head.name === 'vector') values = head.title || head.name;
      else if (head.name === 'permutation' || head.name === 'cluster') {
        leftOut.note('permutations and clusters', leftOut, 'file');
        section = 'skipped';
        values = null;
      } else if (isLinkSection(head.name)) {
        section = head.name;
        relation = head.relation;
      } else {
        section = 'skipped';
        // Its vertices are its own, and no values of what stands before it.
        if (head.name === 'network') values = null;
      }
      at = 0;
      continue;
    }
    if (section === 'vertices') {
      const vertex = vertices[Number(first.text) - 1];
      if (!vertex)
        return refuse(
          `Line ${line}: there is no vertex ${first.text} among ${vertices.length}. Mend that line, or export the file again.`,
        );
      takeVertex(vertex, line, words.slice(1));
      if (wordsIn(content) === null) leftOut.note(QUOTES, vertex, 'node');
      if (furtherWords(words.slice(2)).hasLooks) leftOut.note(LOOKS, vertex, 'node');
    } else if (section === 'values') {
      if (hasVertices) vertices[at]?.attributes.set(values ?? '', first.text);
      else early.push([values ?? '', at, first.text]);
    } else if (section === 'matrix') {
      const width = top > 0 ? vertices.length - top : vertices.length;
      const height = top > 0 ? top : vertices.length;
      if (at >= height)
        return refuse(`Line ${line} is one row more than the matrix of ${height} rows has. Export the file again.`);
      for (const [column, word] of words.slice(0, width).entries())
        if (Number(word.text) !== 0) link(line, String(at + 1), String(top + column + 1), 'forward', [word]);
    } else if (section !== 'skipped') {
      const problem = takeLinks(section, { line, text: content }, words, vertices.length, link, (name) => {
        relation = name;
      });
      if (problem !== null) return refuse(problem);
    }
    at++;
    if (links.length > MOST_ROWS)
      return refuse(`It has more than ${MOST_ROWS} lines between vertices, which is more than is read at a time.`);
  }
  if (!hasVertices)
    return refuse('It has no “*Vertices”, with which a network of Pajek begins. Export it again as a .net file.');
  for (const [title, place, value] of early) vertices[place]?.attributes.set(title, value);
  return tablesOf(
    { nodes: nodesOf(vertices, top), links, omitted: leftOut.list(), nodeSheet: 'vertices', linkSheet: 'lines' },
    source,
  );
}

/** Labels are typed by hand: of a mark too many, or one that nobody closed, the words are still known. */
function withoutLastQuote(text: string): string {
  const at = text.lastIndexOf('"');
  return text.slice(0, at) + text.slice(at + 1);
}

function isLinkSection(name: string): name is Section {
  return ['arcs', 'edges', 'arcslist', 'edgeslist', 'matrix'].includes(name);
}

/** *Arcs :2 "briefs" */
function headOf(text: string): { readonly name: string; readonly relation: string; readonly title: string } {
  const [, name = '', rest = ''] = /^\*([A-Za-z]+)\s*(.*)$/.exec(text) ?? [];
  const [, number, label = ''] = /^:\s*(\d+)\s*(.*)$/.exec(rest) ?? [];
  const words = label.replaceAll('"', '').trim();
  return {
    name: name.toLowerCase(),
    relation: words || (number === undefined ? '' : `relation ${number}`),
    title: rest
      .replaceAll('"', '')
      .replace(/\.(?:clu|vec)$/i, '')
      .trim(),
  };
}

function takeVertex(vertex: Vertex, line: number, words: readonly Word[]): void {
  const [label, ...rest] = words;
  vertex.row = line;
  vertex.name = label?.text.trim() ?? '';
  let count = 0;
  while (count < 3 && count < rest.length && isNumber(rest[count]?.text ?? '')) count++;
  const [x, y] = rest;
  if (count >= 2 && x && y) vertex.cells = { x: x.text, y: y.text };
  const further = furtherWords(rest.slice(count));
  Object.assign(vertex.cells, further.times);
  for (const [title, value] of further.attributes) vertex.attributes.set(title, value);
}

/** Adds the links that one line tells; or says what is wrong with it. */
function takeLinks(
  section: Section,
  { line }: Line,
  allWords: readonly Word[],
  count: number,
  link: (line: number, from: string, to: string, direction: string, words: readonly Word[]) => void,
  setRelation: (name: string) => void,
): string | null {
  // "2: 1 3 1" says by a number of which relation a line is.
  const marked = /^(\d+):$/.exec(allWords[0]?.text ?? '')?.[1];
  if (marked !== undefined) setRelation(`relation ${marked}`);
  const words = marked === undefined ? allWords : allWords.slice(1);
  const isVertex = ({ text }: Word): boolean => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= count;
  const direction = section.startsWith('edges') ? 'none' : 'forward';
  const isList = section.endsWith('list');
  const ends = isList ? words : words.slice(0, 2);
  const stranger = ends.find((word) => !isVertex(word));
  if (stranger !== undefined || ends.length < 2)
    return `Line ${line}: ${stranger === undefined ? 'a line needs two vertices' : `“${stranger.text}” is no vertex among ${count}`}. Mend that line, or export the file again.`;
  const [from, ...others] = ends.map(({ text }) => String(Number(text)));
  for (const to of others) link(line, from ?? '', to, direction, isList ? [] : words.slice(2));
  return null;
}

/** Pajek draws on a square from 0 to 1, y downwards. */
const PAGE = 1000;

function nodesOf(vertices: readonly Vertex[], top: number): FileNode[] {
  const isPage = vertices.every(({ cells: { x = '0', y = '0' } }) =>
    [x, y].every((text) => Math.abs(Number(text)) <= 1),
  );
  const scaled = (text: string): string => String(Math.round(Number(text) * (isPage ? PAGE : 1) * 1000) / 1000 + 0);
  return vertices.map(({ row, name, cells, attributes }, at) => {
    const place = cells.x !== undefined && cells.y !== undefined ? { x: scaled(cells.x), y: scaled(cells.y) } : {};
    if (top > 0) attributes.set('mode', at < top ? '1' : '2');
    return { id: String(at + 1), row, cells: { ...cells, ...place, name }, attributes };
  });
}
