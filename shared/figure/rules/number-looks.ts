// The looks of numbers: in steps, or between two amounts. An amount of size is of area: twice the number is twice the paper.
import type { Theme } from '../theme.ts';
import { type Channel, channels, type Look } from './channels.ts';
import { onRamp, plainColours, type Ramp } from './palettes.ts';
import type { NumbersHow } from './rule.ts';

/** One step of numbers, by the numbers of the map that fall into it. */
export type Bin = { readonly least: number; readonly most: number };

export type NumberLooks = {
  readonly bins: readonly Bin[];
  readonly binOf: (value: number) => number;
  readonly lookOf: (value: number) => Look;
  /** What a legend draws for a step. */
  readonly lookOfBin: (index: number) => Look;
  readonly notSet: Look;
};

/** How many steps numbers fall into when nobody says. */
const STEPS = 5;

export function numberLooks(values: readonly number[], channel: Channel, how: NumbersHow, theme: Theme): NumberLooks {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  const partOf = (value: number): number => (most === least ? 1 : (value - least) / (most - least));
  const edges = stepEdges(sorted, how.steps ?? STEPS);
  const binOf = (value: number): number => {
    const place = edges.findIndex((edge) => value <= edge);
    return place === -1 ? edges.length - 1 : place;
  };
  const bins = edges.map((edge, index): Bin => {
    const before = index === 0 ? Number.NEGATIVE_INFINITY : (edges[index - 1] ?? 0);
    const inside = sorted.filter((value) => value > before && value <= edge);
    return { least: inside[0] ?? edge, most: inside.at(-1) ?? edge };
  });
  const partOfBin = (index: number): number => (bins.length === 1 ? 1 : index / (bins.length - 1));
  const look = lookAt(channel, how, theme);
  const isStepped = channels[channel].takes === 'colour' || how.steps !== undefined;
  const middle = (index: number): number => {
    const bin = bins[index];
    return bin ? (bin.least + bin.most) / 2 : least;
  };
  return {
    bins,
    binOf,
    lookOf: (value) => look(isStepped ? partOfBin(binOf(value)) : partOf(value)),
    lookOfBin: (index) => look(isStepped ? partOfBin(index) : partOf(middle(index))),
    notSet: look(null),
  };
}

/** The largest number of each step: of equal breadth, and none without a number in it. */
function stepEdges(sorted: readonly number[], steps: number): number[] {
  if (sorted.length <= steps) return [...sorted];
  const least = sorted[0] ?? 0;
  const breadth = ((sorted.at(-1) ?? 0) - least) / steps;
  const edges: number[] = [];
  for (let step = 1; step <= steps; step++) {
    // The last takes all that is left, whatever rounding has done.
    const below = step === steps ? sorted.at(-1) : sorted.findLast((value) => value <= least + breadth * step);
    if (below !== undefined && below > (edges.at(-1) ?? Number.NEGATIVE_INFINITY)) edges.push(below);
  }
  return edges;
}

/** The look of a part of the way from least to most; null: not set. */
function lookAt(channel: Channel, how: NumbersHow, theme: Theme): (part: number | null) => Look {
  const facts = channels[channel];
  if (facts.takes !== 'amount') {
    const use = channel === 'colour' ? 'fill' : 'line';
    const ramp: Ramp = how.ramp ?? 'blue';
    return (part) => (part === null ? plainColours(use, theme).notSet : onRamp(ramp, part, use, theme));
  }
  const { from = facts.range.from, to = facts.range.to } = how;
  return (part) => {
    if (part === null) return Math.min(facts.range.notSet, from, to);
    if (channel !== 'size') return from + (to - from) * part;
    return Math.sqrt(from ** 2 + (to ** 2 - from ** 2) * part);
  };
}
