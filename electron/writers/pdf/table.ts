// A tagged table that goes on over pages, its heads repeated on each.
import type { FigureTable } from '../../../shared/figure/figure-table.ts';
import { LINE_HEIGHT, measureText } from '../../../shared/figure/text/measure-text.ts';
import { wrapText } from '../../../shared/figure/text/wrap-text.ts';
import { counted } from '../../../shared/util/progress.ts';
import type { Flow } from './flow.ts';

const SIZE = 8.5;
const LINE = SIZE * LINE_HEIGHT;
const PAD = { x: 4, y: 3 } as const;
const RULE = '#d5dae0';
const HEAD = '#eef1f4';

export function addTable(flow: Flow, { title, headers, rows, widths }: FigureTable): void {
  const { doc, typeface } = flow.pdf;
  const columns = columnsOf(flow, widths, leastWidths(headers, rows, typeface));
  const table = doc.struct('Table', { title });
  flow.section.add(table);
  const linesOf = (texts: readonly string[], weight: 'regular' | 'semibold'): string[][] =>
    texts.map((text, index) => {
      const maxWidth = (columns[index]?.width ?? 0) - 2 * PAD.x;
      return text === '' ? [] : wrapText(text, { maxWidth, size: SIZE, typeface, weight, even: false });
    });
  const heads = linesOf(headers, 'semibold');
  const headHeight = heightOf(heads);

  const drawHeads = (): void => {
    const top = flow.y();
    doc.save().rect(flow.left, top, flow.width, headHeight).fill(HEAD).restore();
  };
  flow.need(headHeight + heightOf(linesOf(rows[0] ?? [], 'regular')));
  doc.markContent('Artifact', { type: 'Layout' });
  drawHeads();
  doc.endMarkedContent();
  const head = doc.struct('TR');
  table.add(head);
  heads.forEach((lines, index) => {
    const at = columns[index];
    if (at)
      head.add(
        doc.struct('TH', { scope: 'Column' } as never, () =>
          flow.write(lines, at.left + PAD.x, flow.y() + PAD.y, SIZE, 'semibold'),
        ),
      );
  });
  head.end();
  flow.advance(headHeight);

  for (const row of counted(rows, flow.pdf.count, 200)) {
    const cells = linesOf(row, 'regular');
    const height = heightOf(cells);
    if (flow.need(height)) {
      // Said once to those who hear it; seen on every page.
      doc.markContent('Artifact', { type: 'Pagination' });
      drawHeads();
      heads.forEach((lines, index) => {
        const at = columns[index];
        if (at) flow.write(lines, at.left + PAD.x, flow.y() + PAD.y, SIZE, 'semibold');
      });
      doc.endMarkedContent();
      flow.advance(headHeight);
    }
    const tr = doc.struct('TR');
    table.add(tr);
    const top = flow.y();
    cells.forEach((lines, index) => {
      const at = columns[index];
      if (!at) return;
      const write = (): void => flow.write(lines, at.left + PAD.x, top + PAD.y, SIZE, 'regular');
      // The first cell says what the row is about.
      tr.add(index === 0 ? doc.struct('TH', { scope: 'Row' } as never, write) : doc.struct('TD', {}, write));
    });
    tr.end();
    doc.markContent('Artifact', { type: 'Layout' });
    doc
      .save()
      .rect(flow.left, top + height - 0.5, flow.width, 0.5)
      .fill(RULE)
      .restore();
    doc.endMarkedContent();
    flow.advance(height);
  }
  table.end();
}

type Column = { readonly left: number; readonly width: number };

/** Words of so many rows are looked at: what comes after is like them. */
const LOOKED_AT = 200;
/** A longer word is broken, so that no column takes all of the page. */
const LONGEST = 84;

/** In points, for each column: as wide as its longest word, so that none is broken where there is room. */
function leastWidths(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  typeface: Flow['pdf']['typeface'],
): number[] {
  const widest = (text: string, weight: 'regular' | 'semibold'): number =>
    Math.max(0, ...text.split(/\s+/u).map((word) => measureText(word, SIZE, typeface, weight)));
  return headers.map((header, index) => {
    const words = rows.slice(0, LOOKED_AT).map((row) => widest(row[index] ?? '', 'regular'));
    return Math.min(LONGEST, Math.max(widest(header, 'semibold'), ...words)) + 2 * PAD.x + 1;
  });
}

/** In proportion, but none narrower than its words need; in proportion to that where the page has not even so much. */
function columnsOf({ left, width }: Flow, widths: readonly number[], least: readonly number[]): Column[] {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
  const needed = sum(least);
  const spare = Math.max(0, width - needed);
  const share = sum(widths.map((each, index) => Math.max(0, (each / sum(widths)) * width - (least[index] ?? 0))));
  let at = left;
  return widths.map((each, index) => {
    const need = least[index] ?? 0;
    const more = Math.max(0, (each / sum(widths)) * width - need);
    const own =
      needed > width ? (need / needed) * width : need + (share === 0 ? spare / widths.length : (more / share) * spare);
    const column = { left: at, width: own };
    at += own;
    return column;
  });
}

const heightOf = (cells: readonly (readonly string[])[]): number =>
  Math.max(1, ...cells.map((lines) => lines.length)) * LINE + 2 * PAD.y;
