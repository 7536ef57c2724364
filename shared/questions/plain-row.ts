import type { AnswerTable, Cell } from '../contract/answer.ts';
import type { MapData } from '../model/map-data.ts';
import { linkSentence, shownNameOf } from '../model/words.ts';

type Plain = Record<string, string | number | readonly string[] | null>;

/** A row with names for ids, as JSON and spreadsheets have it: `from: "Vision 31"` with `fromId` beside it. */
export function plainRow(map: MapData, { columns }: Pick<AnswerTable, 'columns'>, row: readonly Cell[]): Plain {
  const plain: Plain = {};
  columns.forEach(({ key, holds }, index) => {
    const cell = row[index] ?? null;
    if (cell !== null && (holds === 'entry' || holds === 'link')) {
      plain[key] = holds === 'entry' ? shownNameOf(map, String(cell)) : sentenceOf(map, String(cell));
      plain[`${key}Id`] = cell;
    } else if (holds === 'entries' && Array.isArray(cell)) plain[key] = cell.map((id) => shownNameOf(map, id));
    else plain[key] = cell;
  });
  return plain;
}

function sentenceOf(map: MapData, id: string): string {
  const link = map.link.get(id as never);
  return link ? linkSentence(map, link) : 'a link that has gone';
}
