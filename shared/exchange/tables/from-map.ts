import type { MapData } from '../../model/map-data.ts';
import { compareText } from '../../util/compare.ts';
import { foldText } from '../../util/fold.ts';
import { headerKey } from './columns.ts';
import { entityColumns } from './entity-columns.ts';
import { linkColumns } from './link-columns.ts';
import { createReferences } from './references.ts';
import type { WrittenColumn, WrittenTable } from './written-table.ts';

/** Entries in the order of their names, links in the order of their ends: the same map gives the same tables. */
export function mapToTables(map: MapData): { readonly entities: WrittenTable; readonly links: WrittenTable } {
  const references = createReferences(map);
  const byName = (a: string, b: string): number =>
    compareText(foldText(references.nameOf(a)), foldText(references.nameOf(b))) || compareText(a, b);
  const entities = [...map.entity.values()].sort((a, b) => byName(a.id, b.id));
  const links = [...map.link.values()].sort(
    (a, b) => byName(a.from, b.from) || byName(a.to, b.to) || compareText(a.type, b.type) || compareText(a.id, b.id),
  );
  return {
    entities: writeTable(entityColumns(map, references), entities),
    links: writeTable(linkColumns(map, references), links),
  };
}

function writeTable<Item>(columns: readonly WrittenColumn<Item>[], items: readonly Item[]): WrittenTable {
  const written = columns
    .map((column) => ({ ...column, cells: items.map(column.cell) }))
    .filter(({ isOptional, cells }) => !isOptional || cells.some((cell) => cell !== ''));
  const headers = distinct(written.map(({ header }) => header));
  return { headers, rows: items.map((_item, at) => written.map(({ cells }) => cells[at] ?? '')) };
}

/** Headers that would be taken for one another get a number: two fields of one's own may have one label. */
function distinct(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    let free = header;
    for (let number = 2; taken.has(headerKey(free)); number++) free = `${header} (${number})`;
    taken.add(headerKey(free));
    return free;
  });
}
