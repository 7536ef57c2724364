// By which methods and how often: tables of use and of quality.
import type { AnswerTable } from '../contract/answer.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { termLabel, termsOf } from '../model/words.ts';
import { compareText } from '../util/compare.ts';

export type MethodUse = {
  readonly label: string;
  /** Links that use it. */
  readonly links: number;
  /** Of them, those whose quality is known. */
  readonly rated: number;
  /** Mean quality of those, to one place; null when none is known. */
  readonly mean: number | null;
};

/** Methods by how many links use them, most first. */
export function methodUses(map: MapData, links: readonly Link[]): MethodUse[] {
  const uses = new Map<string, { links: number; rated: number; sum: number }>();
  for (const { methods, quality } of links) {
    for (const method of new Set(methods)) {
      const use = uses.get(method) ?? { links: 0, rated: 0, sum: 0 };
      use.links++;
      if (quality !== null) {
        use.rated++;
        use.sum += quality;
      }
      uses.set(method, use);
    }
  }
  return [...uses]
    .map(([key, { links: used, rated, sum }]) => ({
      label: termLabel(map, 'method', key),
      links: used,
      rated,
      mean: rated === 0 ? null : Math.round((10 * sum) / rated) / 10,
    }))
    .sort((a, b) => b.links - a.links || compareText(a.label, b.label));
}

const COLUMNS: AnswerTable['columns'] = [
  { key: 'method', label: 'Method', holds: 'text' },
  { key: 'links', label: 'Links that use it', holds: 'number' },
  { key: 'meanQuality', label: 'Mean quality, 1 to 5', holds: 'number' },
  { key: 'rated', label: 'From so many links', holds: 'number' },
];

export function methodTables(map: MapData, links: readonly Link[]): AnswerTable[] {
  const uses = methodUses(map, links);
  const without = links.filter(({ methods }) => methods.length === 0).length;
  const rated = uses
    .filter(({ mean }) => mean !== null)
    .sort((a, b) => (b.mean ?? 0) - (a.mean ?? 0) || b.rated - a.rated || compareText(a.label, b.label));
  const row = ({ label, links: used, mean, rated: from }: MethodUse) => [label, used, mean, from];
  return [
    {
      id: 'methods',
      title: 'Methods by use',
      note:
        uses.length === 0
          ? 'No method is recorded.'
          : `A link can have several. For ${without} of ${links.length} links none is recorded.`,
      columns: COLUMNS,
      rows: uses.map(row),
    },
    {
      id: 'methodsByQuality',
      title: 'Methods by quality',
      note:
        rated.length === 0
          ? 'Not recorded: no link that names a method says how good it is.'
          : 'The best first. A link with several methods counts for each of them.',
      columns: COLUMNS,
      rows: rated.map(row),
    },
  ];
}

export function frequencyTable(map: MapData, links: readonly Link[]): AnswerTable {
  const counts = new Map<string | null, number>();
  for (const { frequency } of links) counts.set(frequency, (counts.get(frequency) ?? 0) + 1);
  const order = new Map(termsOf(map, 'frequency').map(({ key }, at) => [key as string, at]));
  const known = [...counts.keys()]
    .filter((key) => key !== null)
    .sort((a, b) => (order.get(a) ?? 999) - (order.get(b) ?? 999) || compareText(a, b));
  const unknown = counts.get(null) ?? 0;
  return {
    id: 'frequency',
    title: 'How often',
    note: links.length === 0 ? 'None is recorded.' : null,
    columns: [
      { key: 'frequency', label: 'How often', holds: 'text' },
      { key: 'links', label: 'Links', holds: 'number' },
    ],
    rows: [
      ...known.map((key) => [termLabel(map, 'frequency', key), counts.get(key) ?? 0]),
      ...(unknown > 0 ? [['Not recorded', unknown]] : []),
    ],
  };
}
