/// <reference path="../tables/papaparse.d.ts" />
// A list without headers: each row is a name, and the names of all that it is linked to.
import papa from 'papaparse';
import { type Result, refuse } from '../../util/result.ts';
import type { FileLink, FileNode } from '../graph-tables/graph-file.ts';
import { tablesOf } from '../graph-tables/tables-of.ts';
import { wordsIn } from '../graph-text/lines.ts';
import { readLine } from '../tables/cells.ts';
import { MOST_ROWS } from '../tables/delimited.ts';
import { unguardCell } from '../tables/formula-guard.ts';
import type { TablesRead } from '../tables/tables-read.ts';

const MARKS = [';', '\t', ','] as const;

/** Parted by semicolons, tabs or commas, as Gephi reads them; where there is none of these, by spaces, as networkx writes them. */
export function readAdjacencyList(text: string, source: string): Result<TablesRead, string> {
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const mark = MARKS.find((each) => body.includes(each));
  const lines =
    mark === undefined
      ? body
          .split('\n')
          .map((line) => (line.trimStart().startsWith('#') ? [] : wordsIn(line)?.map((word) => word.text)))
      : papa.parse(body, { newline: '\n', header: false, skipEmptyLines: false, delimiter: mark }).data;
  const nodes = new Map<string, FileNode>();
  const links: FileLink[] = [];
  for (const [at, cells] of lines.entries()) {
    const row = at + 1;
    if (cells === undefined)
      return refuse(`Row ${row} has a quotation mark that is not closed. Mend that row, or export the file again.`);
    const [from = '', ...others] = cells.map((cell) => readLine(unguardCell(cell)));
    const ends = others.filter((name) => name !== '');
    if (from === '' && ends.length > 0)
      return refuse(`Row ${row} does not begin with a name: whom its others are linked to. Mend that row.`);
    for (const name of [from, ...ends])
      if (name !== '' && !nodes.has(name)) nodes.set(name, { id: name, row, cells: { name }, attributes: new Map() });
    for (const to of ends) links.push({ from, to, row, cells: { direction: 'forward' }, attributes: new Map() });
    if (links.length > MOST_ROWS)
      return refuse(`It has more than ${MOST_ROWS} links, which is more than is read at a time. Part it.`);
  }
  return tablesOf(
    { nodes: [...nodes.values()], links, omitted: [], nodeSheet: 'names', linkSheet: 'rows', keepsIds: true },
    source,
  );
}
