// Maps of every sort and size as files of other programs.
import fc from 'fast-check';
import { makeGraph } from '../../electron/writers/graphs.ts';
import type { GraphFormatName } from '../../shared/exchange/graph-formats.ts';
import type { Link } from '../../shared/model/link.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { makeMap, someRecipe } from '../unit/exchange/arbitrary-map.ts';

/** The same in each run but the long one. */
export const MAPS: readonly MapData[] = fc
  .sample(someRecipe, { numRuns: 60, seed: process.env.THREADMAP_LONG === '1' ? Date.now() : 20_190_331 })
  .map(makeMap);

export async function filesOf(map: MapData, format: GraphFormatName): Promise<Uint8Array[]> {
  const view = [...map.view.values()][0] ?? null;
  const made = await makeGraph(map, { format, name: 'o', view });
  if (!made.ok) throw new Error(made.error.message);
  return made.value.files.map(({ bytes }) => bytes);
}

export async function textsOf(map: MapData, format: GraphFormatName): Promise<string[]> {
  return (await filesOf(map, format)).map((bytes) => Buffer.from(bytes).toString('utf8'));
}

export const withLinks = (map: MapData, change: (link: Link) => Partial<Link>): MapData => ({
  ...map,
  link: new Map([...map.link].map(([id, link]) => [id, { ...link, ...change(link) } as Link])),
});

/** How many links join each two entries, and what they sum to: "from to" -> sum. Both ways where a link says so, or says nothing. */
export function sumsOf(map: MapData): Map<string, number> {
  const sums = new Map<string, number>();
  const add = (from: string, to: string, value: number) =>
    sums.set(`${from} ${to}`, (sums.get(`${from} ${to}`) ?? 0) + value);
  for (const { from, to, weight, direction } of map.link.values()) {
    add(from, to, weight ?? 1);
    if (direction !== 'forward' && from !== to) add(to, from, weight ?? 1);
  }
  return sums;
}
