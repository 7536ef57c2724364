// How far slow work has come, for those who wait: parts of it told as parts of the whole.

/** Told how far work has come, 0 to 1. */
export type Tell = (done: number) => void;

export const tellNobody: Tell = () => {};

/** Tells of a part of the work, which begins and ends at these shares of the whole. */
export function partOf(tell: Tell, from: number, to: number): Tell {
  return (done) => tell(from + (to - from) * Math.min(1, Math.max(0, done)));
}

/** Told of so many pieces more that are done. */
export type Count = (pieces: number) => void;

/**
 * For work of which nobody knows how much there is, only about: it always moves on, ever more slowly, and is never done before its time.
 * @param about how many pieces there are, more or less
 */
export function countTowards(tell: Tell, about: number): Count {
  let done = 0;
  return (pieces) => {
    done += pieces;
    tell(1 - Math.exp((-2 * done) / Math.max(1, about)));
  };
}

/** Goes through a list, and tells of it now and then. */
export function* counted<Item>(items: readonly Item[], count: Count | undefined, every = 100): Generator<Item> {
  let untold = 0;
  for (const item of items) {
    yield item;
    untold += 1;
    if (untold < every) continue;
    count?.(untold);
    untold = 0;
  }
  if (untold > 0) count?.(untold);
}
