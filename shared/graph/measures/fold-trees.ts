// Whatever hangs on a network like a tree, folded into the entry it hangs on: between the members of a tree there is one way only.
import type { Adjacency } from './network.ts';
import { weakParts } from './parts.ts';

export type Folded = {
  /** What is left, in the order it had: those who are on a circle or between circles, and one for each part that is a tree. */
  readonly core: readonly number[];
  /** The ties between those that are left, numbered as in `core`. */
  readonly ties: Pick<Adjacency, 'offsets' | 'neighbours'>;
  /** How many each of the core stands for, itself included. */
  readonly standsFor: Float64Array;
  /** By the numbers of the whole: the pairs whose way runs through an entry because one of the two, or both, hang on it. */
  readonly pairs: Float64Array;
};

/**
 * Baglioni and others 2012, "Fast exact computation of betweenness centrality in social networks", ASONAM; Sarıyüce and others 2013,
 * "Shattering and compressing networks for betweenness centrality", SDM. Only for ties without direction, and of one length.
 */
export function foldTrees({ offsets, neighbours }: Pick<Adjacency, 'offsets' | 'neighbours'>): Folded {
  const size = offsets.length - 1;
  const left = new Int32Array(size);
  for (let i = 0; i < size; i++) left[i] = (offsets[i + 1] ?? 0) - (offsets[i] ?? 0);
  const holds = new Float64Array(size).fill(1);
  /** Of what hangs on an entry, the squares of the sizes of its branches: two of the same branch need not come by here. */
  const squares = new Float64Array(size);
  const hangsOn = new Int32Array(size).fill(-1);
  const queue = [...left.keys()].filter((i) => left[i] === 1);
  const folded: number[] = [];
  for (let next = 0; next < queue.length; next++) {
    const at = queue[next] ?? 0;
    // The other end of the last tie of a tree has none left once this one is folded.
    if (left[at] !== 1) continue;
    for (let i = offsets[at] ?? 0; i < (offsets[at + 1] ?? 0); i++) {
      const on = neighbours[i] ?? 0;
      if (hangsOn[on] === at) continue;
      hangsOn[at] = on;
      holds[on] = (holds[on] ?? 0) + (holds[at] ?? 0);
      squares[on] = (squares[on] ?? 0) + (holds[at] ?? 0) ** 2;
      left[at] = 0;
      left[on] = (left[on] ?? 0) - 1;
      if (left[on] === 1) queue.push(on);
      folded.push(at);
      break;
    }
  }
  const core = [...hangsOn.keys()].filter((i) => hangsOn[i] === -1);
  const ties = tiesAmong(core, { offsets, neighbours });
  const whole = wholes(core, ties, holds, hangsOn, folded);
  const pairs = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const hanging = (holds[i] ?? 0) - 1;
    pairs[i] = (hanging ** 2 - (squares[i] ?? 0)) / 2 + hanging * ((whole[i] ?? 0) - (holds[i] ?? 0));
  }
  return { core, ties, standsFor: Float64Array.from(core, (i) => holds[i] ?? 1), pairs };
}

function tiesAmong(core: readonly number[], { offsets, neighbours }: Folded['ties']): Folded['ties'] {
  const numberOf = new Int32Array(offsets.length - 1).fill(-1);
  core.forEach((i, number) => {
    numberOf[i] = number;
  });
  const starts = new Uint32Array(core.length + 1);
  const ends: number[] = [];
  core.forEach((i, number) => {
    for (let j = offsets[i] ?? 0; j < (offsets[i + 1] ?? 0); j++) {
      const other = numberOf[neighbours[j] ?? 0] ?? -1;
      if (other !== -1) ends.push(other);
    }
    starts[number + 1] = ends.length;
  });
  return { offsets: starts, neighbours: Uint32Array.from(ends) };
}

/** How many the part of each entry has. */
function wholes(
  core: readonly number[],
  ties: Folded['ties'],
  holds: Float64Array,
  hangsOn: Int32Array,
  folded: readonly number[],
): Float64Array {
  const { of, sizes } = weakParts({ any: { ...ties, weights: new Float64Array() } });
  const sums = sizes.map(() => 0);
  core.forEach((i, number) => {
    const part = of[number] ?? 0;
    sums[part] = (sums[part] ?? 0) + (holds[i] ?? 0);
  });
  const whole = new Float64Array(holds.length);
  core.forEach((i, number) => {
    whole[i] = sums[of[number] ?? 0] ?? 0;
  });
  // Whatever an entry hangs on was folded after it.
  for (const at of folded.toReversed()) whole[at] = whole[hangsOn[at] ?? 0] ?? 0;
  return whole;
}
