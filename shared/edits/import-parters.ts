// What parts the values of a table's columns, as it is said or as they look to a map that knows some of the words.
import { headerKey } from '../exchange/tables/columns.ts';
import type { TableMapping } from '../exchange/tables/mapping.ts';
import type { Recognised } from '../exchange/tables/recognise.ts';
import type { Parter, Table } from '../exchange/tables/table.ts';
import { type ColumnParter, type IsWord, partersOf } from '../exchange/tables/value-parts.ts';
import type { MapData } from '../model/map-data.ts';
import { foldName } from '../util/fold.ts';
import type { ReceiptBook } from './import-receipt.ts';

export type SeesParters = (
  table: Table,
  known: Recognised,
  said: TableMapping | undefined,
) => readonly (ColumnParter | undefined)[];

/** For the tables of one import: the words of the map are looked up once. */
export function parterSeer(map: MapData): SeesParters {
  const words = new Set<string>();
  for (const { vocabulary, label, key } of map.term.values())
    for (const word of [label, key.replaceAll('-', ' ')]) words.add(`${vocabulary} ${foldName(word)}`);
  const isWord: IsWord = (vocabulary, text) => words.has(`${vocabulary} ${foldName(text)}`);
  return (table, known, said) => partersOf(table, known, said, isWord);
}

const CALLED: Readonly<Record<Parter, string>> = { '|': 'bars', ';': 'semicolons', ',': 'commas', '\n': 'new lines' };

/** Says which columns were taken to hold several values because they look so. */
export function noteParters(table: Table, parters: readonly (ColumnParter | undefined)[], receipt: ReceiptBook): void {
  const named = table.sheet === null ? table.source : `${table.source}, sheet “${table.sheet}”`;
  parters.forEach((each, at) => {
    if (!each?.isGuessed) return;
    const header = (table.headers[at] ?? '').trim();
    receipt.assume(
      `column “${header}” of ${named}`,
      `${CALLED[each.parter]} were taken to part several values; say otherwise where they are one`,
    );
  });
}

/** The headers of which it is said what parts their values, as they stand in the table. */
export function keptParts(table: Table, parts: TableMapping['parts']): { parts?: Record<string, Parter> } {
  const keys = new Set(table.headers.map(headerKey));
  const kept = Object.entries(parts ?? {}).filter(([header]) => keys.has(headerKey(header)));
  return kept.length === 0
    ? {}
    : { parts: Object.fromEntries(kept.map(([header, parter]) => [header.trim(), parter])) };
}
