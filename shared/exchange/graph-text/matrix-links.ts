import type { Omitted } from '../audience/omitted.ts';
import type { FileLink } from '../graph-tables/graph-file.ts';

/** One cell of a matrix that holds a tie: from its row to its column. */
export type Cell = {
  readonly row: number;
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** What the matrix is of, where the file names it. */
  readonly type: string;
};

/**
 * Cells as links. A matrix that is the same on both sides says each pair twice, and nothing of directions: one link each then.
 * Where every value is one, it says only that there is a link.
 */
export function matrixLinks(cells: readonly Cell[]): { readonly links: FileLink[]; readonly omitted: Omitted[] } {
  const isCount = cells.some(({ value }) => value !== 1);
  const values = new Map(cells.map(({ type, from, to, value }) => [JSON.stringify([type, from, to]), value]));
  const isMirrored =
    cells.some(({ from, to }) => from !== to) &&
    cells.every(({ type, from, to, value }) => values.get(JSON.stringify([type, to, from])) === value);
  const said = new Set<string>();
  const links = cells.flatMap(({ row, type, from, to, value }): FileLink[] => {
    if (isMirrored && said.has(JSON.stringify([type, to, from]))) return [];
    said.add(JSON.stringify([type, from, to]));
    const attributes = new Map(isCount ? [['weight', String(value)]] : []);
    return [{ from, to, row, cells: { type, direction: isMirrored ? 'none' : 'forward' }, attributes }];
  });
  const omitted: Omitted[] = isMirrored
    ? [
        {
          what: 'the second half of the matrix',
          why: 'it mirrors the first: links have no direction, and are said once',
        },
      ]
    : [];
  return { links, omitted };
}
