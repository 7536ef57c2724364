// The tables of an answer as a paper sets them: words for ids, and how wide each column is beside the others.
import type { Answer, AnswerTable, Cell, Column } from '../contract/answer.ts';
import type { MapData } from '../model/map-data.ts';
import { linkSentence, shownNameOf } from '../model/words.ts';
import type { FigureTable } from './figure-table.ts';

/** Letters that a column is taken to need, at least and at most: beyond that its cells wrap. */
const WIDTH = { least: 7, most: 34 } as const;

/** Said of a table of which nobody has said what it means that it is empty. */
const NOTHING = 'There is nothing to list here.';

/** All of them, empty ones too: that there is nothing is an answer, which the note gives. */
export function answerTables(map: MapData, { tables }: Pick<Answer, 'tables'>): FigureTable[] {
  return tables.map((table) => {
    const rows = table.rows.map((row) => table.columns.map(({ holds }, at) => sayCell(map, holds, row[at] ?? null)));
    return {
      key: table.id,
      title: table.title,
      note: table.note ?? (rows.length === 0 ? NOTHING : null),
      headers: table.columns.map(({ label }) => label),
      rows,
      about: [],
      widths: table.columns.map((column, at) =>
        widthOf(
          column,
          rows.map((row) => row[at] ?? ''),
        ),
      ),
      amounts: amountsIn(table),
    };
  });
}

const amountsIn = ({ columns }: AnswerTable): readonly string[] =>
  columns.filter(({ holds }) => holds === 'number').map(({ label }) => label);

function widthOf({ label, holds }: Column, cells: readonly string[]): number {
  if (holds === 'number') return WIDTH.least + 3;
  const longest = Math.max(label.length, ...cells.map((cell) => cell.length));
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest));
}

function sayCell(map: MapData, holds: Column['holds'], cell: Cell): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return cell.map((each) => (holds === 'entries' ? shownNameOf(map, each) : each)).join(', ');
  if (holds === 'entry') return shownNameOf(map, String(cell));
  if (holds === 'number') return String(cell);
  const link = holds === 'link' ? map.link.get(String(cell) as never) : undefined;
  return link ? linkSentence(map, link) : String(cell);
}
