// The head of a UCINET DL file: sizes, format and labels, in any order, up to “data:”.
import { type Result, refuse, succeed } from '../../util/result.ts';
import { openQuote } from '../graph-text/lines.ts';
import { MOST_ROWS } from '../tables/delimited.ts';

export type DlHeader = {
  readonly rows: number;
  readonly columns: number;
  readonly isTwoMode: boolean;
  readonly matrices: number;
  readonly format: string;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly matrixLabels: readonly string[];
  readonly areRowsLabelled: boolean;
  readonly areColumnsLabelled: boolean;
  readonly hasDiagonal: boolean;
  /** What stands behind “data:”, and the line in which it begins. */
  readonly data: string;
  readonly dataLine: number;
};

const BLANK = /^[\s,]+/;
const SIZE = /^(nr|nc|nm|n)\s*(?:=\s*)?(\d+)/i;
const FORMAT = /^(?:format|fmt)\s*(?:=\s*)?([A-Za-z]+\d?)/i;
const LABELS = /^(row|col(?:umn)?|mat(?:rix)?|level)?\s*labels?\s*(?:(embedded)\s*:?|:)?/i;
const DIAGONAL = /^diag(?:onal)?\s*(?:=\s*)?(absent|present)/i;
const TITLE = /^title\s*(?:=\s*)?(?:"[^"\n]*"|[^\n]*)/i;
const DATA = /^data\s*:?/i;

export function readDlHeader(text: string): Result<DlHeader, string> {
  const sizes: Record<string, number> = {};
  const labels: Record<'row' | 'column' | 'matrix', string[]> = { row: [], column: [], matrix: [] };
  const embedded = { row: false, column: false };
  let format = 'fullmatrix';
  let hasDiagonal = true;
  let at = /^\uFEFF?\s*dl\b/i.exec(text)?.[0].length ?? 0;
  const lineAt = (place: number): number => text.slice(0, place).split('\n').length;

  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(text.slice(at, at + 4000));
    if (found) at += found[0].length;
    return found;
  };
  while (at < text.length) {
    if (take(BLANK)) continue;
    const start = at;
    const size = take(SIZE);
    const shape = size ? null : take(FORMAT);
    const diagonal = size || shape ? null : take(DIAGONAL);
    if (size) sizes[size[1]?.toLowerCase() ?? ''] = Number(size[2]);
    else if (shape) format = shape[1]?.toLowerCase() ?? '';
    else if (diagonal) hasDiagonal = diagonal[1]?.toLowerCase() === 'present';
    else if (take(TITLE)) continue;
    else if (take(DATA)) return finish();
    else {
      const label = take(LABELS);
      if (!label)
        return refuse(
          `Line ${lineAt(start)}: “${text.slice(start, start + 20).split(/\s/)[0]}” is nothing that the head of a DL file says. ${KNOWN}`,
        );
      const of = (label[1] ?? '').toLowerCase();
      if (label[2] !== undefined) {
        if (of === '' || of === 'row') embedded.row = true;
        if (of === '' || of.startsWith('col')) embedded.column = true;
        continue;
      }
      const kind = of.startsWith('mat') || of === 'level' ? 'matrix' : of.startsWith('col') ? 'column' : 'row';
      const wanted = { row: sizes.nr ?? sizes.n, column: sizes.nc ?? sizes.n, matrix: sizes.nm }[kind];
      const read = takeLabels(text, at, wanted ?? Number.POSITIVE_INFINITY);
      if (read === null) return refuse(openQuote(lineAt(at)));
      labels[kind] = read.labels;
      at = read.at;
    }
  }
  return refuse(`It ends before its “data:”. ${KNOWN}`);

  function finish(): Result<DlHeader, string> {
    const rows = sizes.nr ?? sizes.n;
    const columns = sizes.nc ?? sizes.n;
    if (rows === undefined || columns === undefined || rows < 1 || columns < 1)
      return refuse('It does not say how many nodes there are. A DL file begins with “dl n=5”, or “dl nr=5, nc=3”.');
    if (Math.max(rows, columns) > MOST_ROWS)
      return refuse(`It has ${Math.max(rows, columns)} nodes; at most ${MOST_ROWS} are read at a time.`);
    const isTwoMode = sizes.nr !== undefined || sizes.nc !== undefined;
    return succeed({
      rows,
      columns,
      isTwoMode,
      matrices: Math.max(1, sizes.nm ?? 1),
      format,
      rowLabels: labels.row,
      columnLabels: isTwoMode || labels.column.length > 0 ? labels.column : labels.row,
      matrixLabels: labels.matrix,
      areRowsLabelled: embedded.row,
      areColumnsLabelled: embedded.column,
      hasDiagonal,
      data: text.slice(at),
      dataLine: lineAt(at),
    });
  }
}

const KNOWN = 'Export it again from UCINET as DL with n, format, labels and data.';

/** As many labels as there are nodes: parted by commas or line ends, else by blanks; quotes keep them together. */
function takeLabels(
  text: string,
  from: number,
  wanted: number,
): { readonly labels: string[]; readonly at: number } | null {
  const labels: string[] = [];
  let at = from;
  while (labels.length < wanted && at < text.length) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const line = text.slice(at, end);
    // Where nobody said how many there are, the next word of the head ends them.
    if (/^(?:data|(?:row|col(?:umn)?|mat(?:rix)?)?\s*labels?)\s*:/i.test(line.trimStart())) break;
    const hasCommas = line.replace(/"[^"]*"/g, '').includes(',');
    const pattern = hasCommas ? /"([^"]*)"(?=\s*(?:,|$))|([^,"]+)|(")/g : /"([^"]*)"|([^\s,"]+)|(")/g;
    for (const [, quoted, plain, open] of line.matchAll(pattern)) {
      if (open !== undefined) return null;
      const label = (quoted ?? plain ?? '').trim();
      if (label !== '' && labels.length < wanted) labels.push(label);
    }
    at = Math.min(text.length, end + 1);
  }
  return { labels, at };
}
