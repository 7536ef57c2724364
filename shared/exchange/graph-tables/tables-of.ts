import { countOf } from '../../util/count-of.ts';
import { type Result, refuse, succeed } from '../../util/result.ts';
import type { Omitted } from '../audience/omitted.ts';
import { MOST_COLUMNS, MOST_ROWS } from '../tables/delimited.ts';
import type { Table } from '../tables/table.ts';
import type { TablesRead } from '../tables/tables-read.ts';
import { type Columns, gatherColumns, type Item } from './columns.ts';
import type { GraphFile } from './graph-file.ts';
import { withTypes } from './link-labels.ts';
import { linkIds, nodeIds } from './node-ids.ts';

/** More cells than this would not fit beside a map; a table of them would be mostly empty. */
const MOST_CELLS = 20_000_000;

/** Sets a graph as a table of entries and a table of links. */
export function tablesOf(file: GraphFile, source: string): Result<TablesRead, string> {
  const { nodes, links, keepsIds = false } = file;
  if (nodes.length + links.length === 0) {
    return refuse('There are no nodes in it. Export it again from the program that wrote it, with its nodes.');
  }
  const most = Math.max(nodes.length, links.length);
  if (most > MOST_ROWS)
    return refuse(`It has ${countOf(most, 'row', 'rows')}; at most ${MOST_ROWS} are read at a time.`);

  const titles = Math.max(titleCount(nodes), titleCount(links));
  if (titles > MOST_COLUMNS)
    return refuse(`It has ${titles} attributes; at most ${MOST_COLUMNS} are read. Leave some out.`);

  const names = new Map<string, string>();
  const nameOf = ({ id, cells, attributes }: Item & { readonly id: string }): string =>
    cells.name || titled(attributes, 'name') || titled(attributes, 'label') || id;
  for (const node of nodes) names.set(node.id, nameOf(node));
  const ids = nodeIds(nodes, nameOf, keepsIds);
  const linkId = linkIds(links, keepsIds);

  const isPlaced = arePlaced(nodes);
  const entityColumns = gatherColumns(
    'entities',
    nodes.map((node) => {
      const { parent = '', x = '', y = '', ...cells } = node.cells;
      const inside = parent === '' ? {} : { parent: ids.referenceTo(parent) };
      return {
        ...node,
        cells: { ...cells, ...inside, ...(isPlaced ? { x, y } : {}), id: ids.cellOf(node), name: nameOf(node) },
      };
    }),
    new Set([...names.keys(), ...names.values()]),
  );
  const linkColumns = gatherColumns(
    'links',
    withTypes(links).map((link) => ({
      ...link,
      cells: { ...link.cells, id: linkId(link), from: ids.referenceTo(link.from), to: ids.referenceTo(link.to) },
    })),
    new Set(),
  );
  for (const columns of [entityColumns, linkColumns]) {
    const wide = tooWide(columns);
    if (wide !== null) return refuse(wide);
  }
  const tables = [
    ...(nodes.length === 0 ? [] : [tableOf(entityColumns, source, file.nodeSheet)]),
    ...(links.length === 0 ? [] : [tableOf(linkColumns, source, file.linkSheet)]),
  ];
  const unnamed = nodes.filter((node) => nameOf({ ...node, id: '' }) === '').length;
  const assumed =
    unnamed === 0
      ? []
      : [
          {
            what: countOf(unnamed, 'node without a name', 'nodes without a name'),
            why: 'the id is taken for the name',
          },
        ];
  return succeed({ tables, omitted: [...file.omitted, ...repeated(linkColumns)], assumed });
}

/** Some programs write the same place for all nodes where nobody has placed any. */
function arePlaced(nodes: readonly Item[]): boolean {
  const placed = nodes.filter(({ cells }) => cells.x && cells.y);
  return (
    placed.length === 1 || placed.some(({ cells }) => cells.x !== placed[0]?.cells.x || cells.y !== placed[0]?.cells.y)
  );
}

/** What an attribute of that title says. */
function titled(attributes: ReadonlyMap<string, string>, title: string): string {
  for (const [key, value] of attributes)
    if (key.trim().toLowerCase() === title && value.trim() !== '') return value.trim();
  return '';
}

function titleCount(items: readonly Pick<Item, 'attributes'>[]): number {
  const titles = new Set<string>();
  for (const { attributes } of items) for (const title of attributes.keys()) titles.add(title);
  return titles.size;
}

function tooWide({ headers, rows }: Columns): string | null {
  return headers.length * rows.length > MOST_CELLS
    ? `It has ${headers.length} attributes for ${rows.length} rows, which is more than can be read at a time. Leave some out, or part it.`
    : null;
}

function tableOf({ headers, rows }: Columns, source: string, sheet: string): Table {
  return {
    source,
    sheet,
    headers: [...headers],
    rows: rows.map(({ row, cells }) => ({ row, cells: [...cells] })),
    headerRow: 1,
  };
}

/** Rows that say the same are one link in a map: told, since the file counts them. */
function repeated({ rows }: Columns): Omitted[] {
  const said = new Set(rows.map(({ cells }) => JSON.stringify(cells)));
  const count = rows.length - said.size;
  if (count === 0) return [];
  return [
    {
      what: countOf(count, 'link that repeats another', 'links that repeat others'),
      why: 'two that say the same are one link in the map',
    },
  ];
}
