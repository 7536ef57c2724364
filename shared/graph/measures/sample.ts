// Where a sum over all entries would keep somebody waiting, some of them stand for all.

/** Above so many entries a sample stands for all where an estimate will do. */
export const MOST_EXACT = 3000;
/** So many stand for all: the error of a mean goes down with the root of this number. */
const SAMPLE = 500;

/** How many entries apart the ones are that are taken: 1 when all are. */
export function strideOf(size: number, isQuick: boolean): number {
  return isQuick && size > MOST_EXACT ? size / SAMPLE : 1;
}

/** The entries that are taken, evenly spread. */
export function* takenOf(size: number, stride: number): Generator<number> {
  for (let step = 0; step < size; step += stride) yield Math.floor(step);
}

/** What measures say of it where filters and rules take an estimate. */
export const ESTIMATED = `Filters and rules take an estimate above ${MOST_EXACT.toLocaleString('en-GB')} entries.`;
