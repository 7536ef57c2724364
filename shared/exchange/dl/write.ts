// UCINET's DL: one number from each entry to each other.

import type { Graph } from '../graph/graph.ts';
import { distinctNames } from '../graph/names.ts';
import { tiesOf } from '../graph/ties.ts';

/** As many letters as UCINET has always taken. */
const MOST = 19;

/** Names of one word: not every reader takes quotes. */
const asWord = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}.&()/-]+/gu, '_')
    .replace(/^_+|_+$/g, '');

export const dlNames = (names: readonly string[]): string[] =>
  distinctNames(names, asWord, { most: MOST, numbered: (at) => `_${at}` });

export function writeDl(graph: Graph): string {
  const names = dlNames(graph.nodes.map(({ name }) => name));
  const lines = [
    `dl n=${names.length}`,
    'format = edgelist1',
    'labels:',
    names.join(','),
    'data:',
    ...tiesOf(graph).map(({ from, to, value }) => `${from + 1} ${to + 1} ${value}`),
  ];
  return `${lines.join('\r\n')}\r\n`;
}
