// UCINET's DL: matrices and lists of nodes or edges in text.
import { type Result, refuse, succeed } from '../../util/result.ts';
import type { FileNode } from '../graph-tables/graph-file.ts';
import { tablesOf } from '../graph-tables/tables-of.ts';
import { isNumber } from '../graph-text/lines.ts';
import { type Cell, matrixLinks } from '../graph-text/matrix-links.ts';
import { MOST_ROWS } from '../tables/delimited.ts';
import type { TablesRead } from '../tables/tables-read.ts';
import { type DlHeader, readDlHeader } from './header.ts';
import { linesOfData, type Token, tokensOfData } from './tokens.ts';

export function isDl(text: string): boolean {
  return /^\uFEFF?\s{0,100}dl\b[\s,]{0,100}(?:(?:n|nr|nc|nm)\s*(?:=\s*)?\d|format\s*=|title\s*=|(?:row |col(?:umn)? )?labels?\s*(?::|embedded))/i.test(
    text.slice(0, 400),
  );
}

export function readDl(text: string, source: string): Result<TablesRead, string> {
  const header = readDlHeader(text.replace(/\r\n?/g, '\n'));
  if (!header.ok) return header;
  const nodes = new Nodes(header.value);
  const { format } = header.value;
  const cells = MATRICES.has(format)
    ? readMatrices(header.value, nodes)
    : LISTS.has(format)
      ? readLists(header.value, nodes)
      : refuse(
          `Its format is “${format}”. Of UCINET's formats fullmatrix, lowerhalf, upperhalf, edgelist1 and 2, nodelist1 and 2 are read: export it as one of those.`,
        );
  if (!cells.ok) return cells;
  if (cells.value.length > MOST_ROWS)
    return refuse(`It has ${cells.value.length} ties; at most ${MOST_ROWS} are read at a time.`);
  const { links, omitted } = matrixLinks(cells.value);
  return tablesOf({ nodes: nodes.list(), links, omitted, nodeSheet: 'nodes', linkSheet: 'ties' }, source);
}

const MATRICES = new Set(['fullmatrix', 'fm', 'lowerhalf', 'upperhalf']);
const LISTS = new Set([
  'edgelist',
  'edgelist1',
  'edgelist2',
  'nodelist',
  'nodelist1',
  'nodelist2',
  'el1',
  'el2',
  'nl1',
  'nl2',
]);

type Side = 'row' | 'column';

/** The nodes of a file by their side and place: one set, or rows and columns apart where the file has two modes. */
class Nodes {
  readonly #header: DlHeader;
  readonly #labels: Record<Side, string[]>;
  readonly #lines = new Map<string, number>();
  readonly #places: Record<Side, Map<string, number>> = { row: new Map(), column: new Map() };

  constructor(header: DlHeader) {
    this.#header = header;
    const row = [...header.rowLabels];
    this.#labels = { row, column: header.isTwoMode ? [...header.columnLabels] : row };
    for (const side of ['row', 'column'] as const)
      for (const [at, label] of this.#labels[side].entries()) this.#places[side].set(label.toLowerCase(), at);
  }

  #side(side: Side): Side {
    return this.#header.isTwoMode ? side : 'row';
  }

  #count(side: Side): number {
    return side === 'row' ? this.#header.rows : this.#header.columns;
  }

  /** The id of the node at a place, from 0. */
  at(side: Side, place: number): string {
    return `${this.#side(side)} ${place + 1}`;
  }

  name(side: Side, place: number, { text, line }: Token): void {
    this.#labels[this.#side(side)][place] = text;
    if (!this.#lines.has(this.at(side, place))) this.#lines.set(this.at(side, place), line);
  }

  /** The node that a label or a number of a list means; labels are met as they come. */
  find(side: Side, token: Token, areLabels: boolean): string | null {
    const key = this.#side(side);
    const known = this.#places[key].get(token.text.toLowerCase());
    if (!areLabels && /^\d+$/.test(token.text)) {
      const place = Number(token.text);
      return place >= 1 && place <= this.#count(key) ? this.at(side, place - 1) : null;
    }
    if (known !== undefined) return this.at(side, known);
    const next = this.#labels[key].length;
    if (!areLabels || next >= this.#count(key)) return null;
    this.#places[key].set(token.text.toLowerCase(), next);
    this.name(side, next, token);
    return this.at(side, next);
  }

  list(): FileNode[] {
    const sides: Side[] = this.#header.isTwoMode ? ['row', 'column'] : ['row'];
    return sides.flatMap((side) =>
      Array.from({ length: this.#count(side) }, (_none, at): FileNode => {
        const id = this.at(side, at);
        const name = this.#labels[side][at] ?? (this.#header.isTwoMode ? id : String(at + 1));
        const attributes = new Map(this.#header.isTwoMode ? [['mode', side === 'row' ? '1' : '2']] : []);
        return { id, row: this.#lines.get(id) ?? this.#header.dataLine, cells: { name }, attributes };
      }),
    );
  }
}

const typeOf = ({ matrixLabels, matrices }: DlHeader, at: number): string =>
  matrixLabels[at] ?? (matrices > 1 ? `relation ${at + 1}` : '');

function readMatrices(header: DlHeader, nodes: Nodes): Result<Cell[], string> {
  const { rows, columns, matrices, format, hasDiagonal, areRowsLabelled, areColumnsLabelled } = header;
  const tokens = tokensOfData(header);
  if (!tokens.ok) return tokens;
  const cells: Cell[] = [];
  let next = 0;
  for (let matrix = 0; matrix < matrices; matrix++) {
    const type = typeOf(header, matrix);
    if (areColumnsLabelled) {
      for (let column = 0; column < columns; column++) {
        const token = tokens.value[next++];
        if (token === undefined) return refuse(endsEarly(header, 'its labels'));
        nodes.name('column', column, token);
      }
    }
    for (let row = 0; row < rows; row++) {
      if (areRowsLabelled) {
        const token = tokens.value[next++];
        if (token === undefined) return refuse(endsEarly(header, `row ${row + 1}`));
        nodes.name('row', row, token);
      }
      const from = format === 'upperhalf' ? row + (hasDiagonal ? 0 : 1) : 0;
      const to = format === 'lowerhalf' ? row + (hasDiagonal ? 1 : 0) : columns;
      for (let column = from; column < to; column++) {
        if (!hasDiagonal && column === row) continue;
        const token = tokens.value[next++];
        if (token === undefined) return refuse(endsEarly(header, `row ${row + 1} of ${rows}`));
        const value = valueIn(token.text);
        if (value === null)
          return refuse(
            `Line ${token.line}: “${token.text}” is not a number. Mend that line, or export the file again.`,
          );
        if (value === 0) continue;
        const ends = [nodes.at('row', row), nodes.at('column', column)] as const;
        cells.push({ row: token.line, from: ends[0], to: ends[1], value, type });
        // Half a matrix is the whole of one that mirrors itself.
        if (format !== 'fullmatrix' && format !== 'fm' && row !== column)
          cells.push({ row: token.line, from: ends[1], to: ends[0], value, type });
      }
    }
  }
  const surplus = tokens.value[next];
  if (surplus)
    return refuse(
      `Line ${surplus.line}: “${surplus.text}” is one value more than its ${rows} rows and ${columns} columns hold. Export the file again.`,
    );
  return succeed(cells);
}

/** Missing values say that nobody knows; no link is made of them. */
function valueIn(text: string): number | null {
  if (/^(?:na|\.|\?)$/i.test(text)) return 0;
  return isNumber(text) ? Number(text) : null;
}

function endsEarly({ data, dataLine }: DlHeader, what: string): string {
  return `Its data end in line ${dataLine + data.trimEnd().split('\n').length - 1}, before ${what} is complete. It may have been cut off: export it again.`;
}

function readLists(header: DlHeader, nodes: Nodes): Result<Cell[], string> {
  const lines = linesOfData(header);
  if (!lines.ok) return lines;
  const areNodes = header.format.startsWith('n');
  const cells: Cell[] = [];
  let matrix = 0;
  for (const tokens of lines.value) {
    const [first, ...others] = tokens;
    if (first === undefined) continue;
    if (first.text === '!') {
      matrix++;
      continue;
    }
    const from = nodes.find('row', first, header.areRowsLabelled);
    if (from === null) return refuse(stranger(first, header));
    const last = others.at(-1);
    const hasValue = !areNodes && others.length > 1 && last !== undefined;
    const value = hasValue ? valueIn(last.text) : 1;
    if (value === null || (!areNodes && (others.length < 1 || others.length > 2)))
      return refuse(`Line ${first.line} is not two nodes and a number. Mend that line, or export the file again.`);
    for (const token of areNodes ? others : others.slice(0, 1)) {
      const to = nodes.find('column', token, header.areRowsLabelled || header.areColumnsLabelled);
      if (to === null) return refuse(stranger(token, header));
      if (value !== 0) cells.push({ row: token.line, from, to, value, type: typeOf(header, matrix) });
    }
  }
  return succeed(cells);
}

function stranger({ text, line }: Token, { rows, columns, isTwoMode }: DlHeader): string {
  const count = isTwoMode ? `${rows} and ${columns}` : String(rows);
  return `Line ${line}: “${text}” is no node among ${count}. Mend that line, or say “labels embedded” where the data name nodes.`;
}
