// What a cell of a matrix shows of the links behind it.
import { CONFIDENCES, type Confidence, knowledgeOf } from '../../model/confidence.ts';
import { termLabel, termsOf } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import type { FieldContext } from '../fields/index.ts';
import { linksAt, type Matrix, waysOf } from './build.ts';
import type { MatrixShows } from './settings.ts';

export type MethodCount = { readonly key: string; readonly label: string; readonly count: number };

export type CellReading =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'methods'; readonly methods: readonly MethodCount[]; readonly notSet: number }
  /** 1 (very poor) to 5 (very good); null where no link says. `of` says how many do. */
  | { readonly kind: 'quality' | 'worst-quality'; readonly value: number | null; readonly of: number }
  | { readonly kind: 'confidence'; readonly value: Confidence }
  /** Pairs of different entries, from the row to the column, that are linked, of all there could be. */
  | { readonly kind: 'density'; readonly pairs: number; readonly possible: number; readonly share: number };

/** Methods of the links, the most used first. */
export function methodsOf({ map }: FieldContext, links: readonly string[]): MethodCount[] {
  const counts = new Map<string, number>();
  for (const id of links)
    for (const key of new Set(map.link.get(id)?.methods)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ key, label: termLabel(map, 'method', key), count }))
    .sort((a, b) => b.count - a.count || compareText(a.label, b.label));
}

/** The certainest is "high"; the least certain of several is what a chain of them is worth. */
function lowestConfidence({ map, asAt }: FieldContext, links: readonly string[]): Confidence {
  const ranks = links.map((id) => CONFIDENCES.indexOf(knowledgeOf(map, id, asAt).confidence));
  return CONFIDENCES[Math.max(...ranks)] ?? 'none';
}

function densityOf({ map }: FieldContext, matrix: Matrix, row: number, column: number): CellReading {
  const from = new Set(matrix.rows[row]?.entities);
  const to = new Set(matrix.columns[column]?.entities);
  const pairs = new Set<string>();
  for (const id of linksAt(matrix, row, column)) {
    const link = map.link.get(id);
    for (const [a, b] of link ? waysOf(link) : []) if (a !== b && from.has(a) && to.has(b)) pairs.add(`${a} ${b}`);
  }
  const same = [...from].filter((id) => to.has(id)).length;
  const possible = from.size * to.size - same;
  return { kind: 'density', pairs: pairs.size, possible, share: possible === 0 ? 0 : pairs.size / possible };
}

/** Null for a cell without links. */
export function readCell(
  context: FieldContext,
  matrix: Matrix,
  shows: MatrixShows,
  row: number,
  column: number,
): CellReading | null {
  const links = linksAt(matrix, row, column);
  if (links.length === 0) return null;
  const { map } = context;
  switch (shows) {
    case 'count':
      return { kind: 'count', value: links.length };
    case 'methods':
      return {
        kind: 'methods',
        methods: methodsOf(context, links),
        notSet: links.filter((id) => (map.link.get(id)?.methods.length ?? 0) === 0).length,
      };
    case 'quality':
    case 'worst-quality': {
      const known = links.map((id) => map.link.get(id)?.quality ?? null).filter((value) => value !== null);
      const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
      const value = known.length === 0 ? null : shows === 'quality' ? mean : Math.min(...known);
      return { kind: shows, value, of: known.length };
    }
    case 'confidence':
      return { kind: 'confidence', value: lowestConfidence(context, links) };
    case 'density':
      return densityOf(context, matrix, row, column);
  }
}

/**
 * Short signs for the methods of a map, no two the same: three letters of one word, the first letters of several
 * (Meeting "Mee", Standing agenda item "SAI").
 */
export function methodSigns({ map }: FieldContext): ReadonlyMap<string, string> {
  const signs = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key, label } of termsOf(map, 'method')) {
    const words = label.split(/[\s-]+/).filter((word) => word !== '');
    const [first = key] = words;
    const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
    let sign = words.length > 1 ? initials : first.slice(0, 3);
    for (let length = 4; taken.has(sign) && length <= first.length; length++) sign = first.slice(0, length);
    for (let number = 2; taken.has(sign); number++) sign = `${first.slice(0, 2)}${number}`;
    taken.add(sign);
    signs.set(key, sign);
  }
  return signs;
}
