// A matrix of all entries by all entries, as CSV: from the entry of the row to that of the column.
import type { Graph } from '../graph/graph.ts';
import { distinctNames } from '../graph/names.ts';
import { tiesOf } from '../graph/ties.ts';
import { writeDelimited } from '../tables/delimited.ts';

/** More entries make tens of millions of cells, which no spreadsheet opens. */
export const MOST_IN_MATRIX = 5000;

export const matrixNames = (names: readonly string[]): string[] => distinctNames(names, (name) => name);

export function writeMatrix(graph: Graph): string {
  const names = matrixNames(graph.nodes.map(({ name }) => name));
  const rows = names.map(() => names.map(() => '0'));
  for (const { from, to, value } of tiesOf(graph)) {
    const row = rows[from];
    if (row) row[to] = String(value);
  }
  return writeDelimited([['', ...names], ...rows.map((row, at) => [names[at] ?? '', ...row])]);
}
