import type { Entity } from '../../model/entity.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { compareText } from '../../util/compare.ts';
import { foldText } from '../../util/fold.ts';
import { headerKey } from './columns.ts';
import { entityColumns } from './entity-columns.ts';
import { linkColumns } from './link-columns.ts';
import { createReferences } from './references.ts';
import type { WrittenColumn, WrittenTable } from './written-table.ts';

type Part<Item> = { readonly columns: readonly WrittenColumn<Item>[]; readonly items: readonly Item[] };

/** Entries in the order of their names, links in the order of their ends: the same map gives the same tables. */
export function tableParts(map: MapData): { readonly entities: Part<Entity>; readonly links: Part<Link> } {
  const references = createReferences(map);
  const byName = (a: string, b: string): number =>
    compareText(foldText(references.nameOf(a)), foldText(references.nameOf(b))) || compareText(a, b);
  const entities = [...map.entity.values()].sort((a, b) => byName(a.id, b.id));
  const links = [...map.link.values()].sort(
    (a, b) => byName(a.from, b.from) || byName(a.to, b.to) || compareText(a.type, b.type) || compareText(a.id, b.id),
  );
  return {
    entities: { columns: entityColumns(map, references), items: entities },
    links: { columns: linkColumns(map, references), items: links },
  };
}

export function mapToTables(map: MapData): { readonly entities: WrittenTable; readonly links: WrittenTable } {
  const { entities, links } = tableParts(map);
  return { entities: writeTable(entities), links: writeTable(links) };
}

function writeTable<Item>({ columns, items }: Part<Item>): WrittenTable {
  const written = columns
    .map((column) => ({ ...column, cells: items.map(column.cell) }))
    .filter(({ isOptional, cells }) => !isOptional || cells.some((cell) => cell !== ''));
  const headers = distinctHeaders(written.map(({ header }) => header));
  return { headers, rows: items.map((_item, at) => written.map(({ cells }) => cells[at] ?? '')) };
}

/**
 * Headers that would be taken for one another get a number: two fields of one's own may have one label.
 * @param taken names that mean something else where they go
 */
export function distinctHeaders(headers: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set(taken.map(headerKey));
  return headers.map((header) => {
    let free = header;
    for (let number = 2; used.has(headerKey(free)); number++) free = `${header} (${number})`;
    used.add(headerKey(free));
    return free;
  });
}
