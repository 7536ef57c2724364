// How strongly a cell is shaded: a level from 1 to 5, and what the levels mean.
import type { FieldContext } from '../fields/index.ts';
import type { Matrix } from './build.ts';
import { type CellReading, readCell } from './reading.ts';
import type { MatrixShows } from './settings.ts';

export const LEVELS = 5;

/** The highest value of each level; fewer than five where the largest is small. */
export type Steps = readonly number[];

/** Steps that grow as counts do: a few links and many are told apart, and one cell full of links does not pale the rest. */
export function countSteps(largest: number): Steps {
  if (largest <= LEVELS) return Array.from({ length: Math.max(1, largest) }, (_, index) => index + 1);
  const steps: number[] = [];
  for (let level = 1; level <= LEVELS; level++)
    steps.push(Math.max(Math.round(largest ** (level / LEVELS)), (steps.at(-1) ?? 0) + 1));
  return steps.map((step, index) => (index === LEVELS - 1 ? largest : step));
}

/** Even steps up to the largest share, in whole hundredths. */
export function shareSteps(largest: number): Steps {
  const top = Math.max(LEVELS, Math.ceil(largest * 100));
  return Array.from({ length: LEVELS }, (_, index) => Math.ceil((top * (index + 1)) / LEVELS) / 100);
}

/** The steps that a matrix is shaded by; none where the levels are those of a scale. */
export function stepsOf(context: FieldContext, matrix: Matrix, shows: MatrixShows): Steps {
  if (shows === 'count' || shows === 'methods') {
    let largest = 0;
    for (const links of matrix.cells.values()) largest = Math.max(largest, links.length);
    return countSteps(largest);
  }
  if (shows !== 'density') return [];
  let largest = 0;
  for (const place of matrix.cells.keys()) {
    const row = Math.floor(place / matrix.columns.length);
    const reading = readCell(context, matrix, shows, row, place % matrix.columns.length);
    if (reading?.kind === 'density') largest = Math.max(largest, reading.share);
  }
  return shareSteps(largest);
}

/** Spread over all five shades, so that two steps are the palest and the deepest. */
function levelIn(steps: Steps, value: number): number {
  const place = steps.findIndex((step) => value <= step);
  const at = place < 0 ? steps.length - 1 : place;
  return steps.length === 1 ? 3 : 1 + Math.round((at * (LEVELS - 1)) / (steps.length - 1));
}

/** The level of each step, as the legend shows them. */
export const levelsOf = (steps: Steps): number[] => steps.map((step) => levelIn(steps, step));

const CONFIDENCE_LEVELS = { high: 5, medium: 3, low: 1, none: 0 } as const;

/** 1 to 5, or 0 for no shade: nothing to say, or nothing set. */
export function levelOf(reading: CellReading, links: number, steps: Steps): number {
  switch (reading.kind) {
    case 'count':
      return levelIn(steps, reading.value);
    case 'methods':
      return reading.methods.length === 0 ? 0 : levelIn(steps, links);
    case 'quality':
    case 'worst-quality':
      return reading.value === null ? 0 : Math.round(reading.value);
    case 'confidence':
      return CONFIDENCE_LEVELS[reading.value];
    case 'density':
      return reading.share === 0 ? 0 : levelIn(steps, reading.share);
  }
}
