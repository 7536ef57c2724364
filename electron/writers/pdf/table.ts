// A tagged table that goes on over pages, its heads repeated on each.
import type { FigureTable } from '../../../shared/figure/figure-table.ts';
import { LINE_HEIGHT } from '../../../shared/figure/text/measure-text.ts';
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
  const columns = columnsOf(flow, widths);
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

function columnsOf({ left, width }: Flow, widths: readonly number[]): Column[] {
  const all = widths.reduce((sum, each) => sum + each, 0);
  let at = left;
  return widths.map((each) => {
    const column = { left: at, width: (each / all) * width };
    at += column.width;
    return column;
  });
}

const heightOf = (cells: readonly (readonly string[])[]): number =>
  Math.max(1, ...cells.map((lines) => lines.length)) * LINE + 2 * PAD.y;
