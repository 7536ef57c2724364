// Damaged files: a refusal in a sentence or tables that the import takes, never a crash, and never long.
import { describe, expect, test } from 'vitest';
import { readCyjs } from '../../../../shared/exchange/cyjs/read.ts';
import { readDl } from '../../../../shared/exchange/dl/read.ts';
import { readGexf } from '../../../../shared/exchange/gexf/read.ts';
import { readGraphml } from '../../../../shared/exchange/graphml/read.ts';
import { readKumuJson } from '../../../../shared/exchange/kumu/read.ts';
import { readMatrix } from '../../../../shared/exchange/matrix/read.ts';
import { readPajek } from '../../../../shared/exchange/pajek/read.ts';
import { tableSchema } from '../../../../shared/exchange/tables/table.ts';
import type { TablesReader } from '../../../../shared/exchange/tables/tables-read.ts';
import { readVna } from '../../../../shared/exchange/vna/read.ts';
import { type RandomSource, seededRandom } from '../../../../shared/util/seeded-random.ts';
import { fixture } from './reading.ts';

const READERS: readonly (readonly [string, TablesReader])[] = [
  ['networkx-parallel.graphml', readGraphml],
  ['yed.graphml', readGraphml],
  ['dynamic-13.gexf', readGexf],
  ['hierarchy-12.gexf', readGexf],
  ['cytoscape.cyjs', readCyjs],
  ['kumu-project.json', readKumuJson],
  ['kumu-blueprint.json', readKumuJson],
  ['relations.net', readPajek],
  ['networkx.net', readPajek],
  ['ucinet.dl', readDl],
  ['ucinet-relations.dl', readDl],
  ['netdraw.vna', readVna],
  ['matrix.csv', readMatrix],
];

const HOW_MANY = 50;
const BOUND_MS = 2000;

describe.each(READERS)('%s, damaged', (name, reader) => {
  test(`${HOW_MANY} ways`, () => {
    const whole = fixture(name);
    let read = 0;
    for (let at = 0; at < HOW_MANY; at++) {
      const text = damage(whole, seededRandom(`${name} ${at}`));
      const start = performance.now();
      const result = reader(text, name);
      expect(performance.now() - start).toBeLessThan(BOUND_MS);
      if (!result.ok) {
        expect(result.error, text).toMatch(/^[A-Z“].{10,}[.”]$/s);
        continue;
      }
      read++;
      for (const table of result.value.tables) {
        tableSchema.parse(table);
        expect(table.rows.every(({ cells }) => cells.length === table.headers.length)).toBe(true);
      }
    }
    expect(read).toBeLessThan(HOW_MANY + 1);
  });
});

/** Bytes flipped, cut off, doubled or moved: one to three of them. */
function damage(whole: string, random: RandomSource): string {
  const place = (length: number): number => Math.floor(random() * (length + 1));
  let text = whole;
  for (let times = 1 + place(2); times > 0; times--) {
    const from = place(text.length);
    const to = Math.min(text.length, from + 1 + place(200));
    const how = Math.floor(random() * 5);
    if (how === 0) text = flip(text, from, random);
    else if (how === 1) text = text.slice(0, from);
    else if (how === 2) text = text.slice(0, to) + text.slice(from);
    else if (how === 3) text = text.slice(0, from) + text.slice(to);
    else text = text.slice(0, from) + text.slice(from, to).repeat(1 + place(50)) + text.slice(to);
  }
  return text;
}

function flip(text: string, at: number, random: RandomSource): string {
  const bytes = Buffer.from(text);
  const place = Math.min(at, bytes.length - 1);
  if (place >= 0) bytes[place] = (bytes[place] ?? 0) ^ (1 << Math.floor(random() * 8));
  return bytes.toString();
}
