// The rows of a table: what the view's filter lets through, each with what its cells are read from.
import type { Row, TableItem } from './column.ts';
import type { World } from './world.ts';

export function rowsOf<Item extends TableItem>(
  items: ReadonlyMap<string, Item>,
  shown: ReadonlySet<string>,
  world: World,
): Row<Item>[] {
  const rows: Row<Item>[] = [];
  for (const item of items.values()) if (shown.has(item.id)) rows.push({ id: item.id, item, world });
  return rows;
}

/**
 * The rows in the order they had, while somebody edits: what was edited stays where it is, even if it now sorts elsewhere or
 * no longer passes a filter. Rows that have gone are left out, rows that came in the meantime stand at the end.
 */
export function holdOrder<Held extends { readonly id: string }>(
  held: readonly string[],
  arranged: readonly Held[],
  find: (id: string) => Held | undefined,
): Held[] {
  const known = new Set(held);
  const staying = held.map(find).filter((row) => row !== undefined);
  return [...staying, ...arranged.filter((row) => !known.has(row.id))];
}
