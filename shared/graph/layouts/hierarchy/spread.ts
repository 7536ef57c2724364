// Places along a line, as near as can be to where each wants to be, in order and far enough apart. Pool adjacent violators:
// the least sum of squared moves.

export type Wish = { readonly at: number; readonly left: number; readonly right: number };

/** @returns a place for each, in the order given */
export function spread(wishes: readonly Wish[], gap: number): number[] {
  // With the room taken out, the order alone is left to be kept.
  const offsets: number[] = [];
  wishes.forEach(({ left }, index) => {
    const before = wishes[index - 1];
    offsets.push(before === undefined ? 0 : (offsets[index - 1] ?? 0) + before.right + gap + left);
  });
  const pools: { sum: number; count: number }[] = [];
  wishes.forEach(({ at }, index) => {
    pools.push({ sum: at - (offsets[index] ?? 0), count: 1 });
    for (let last = pools.at(-1), before = pools.at(-2); last && before; last = pools.at(-1), before = pools.at(-2)) {
      if (before.sum / before.count <= last.sum / last.count) break;
      pools.pop();
      before.sum += last.sum;
      before.count += last.count;
    }
  });
  const flat = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return flat.map((value, index) => value + (offsets[index] ?? 0));
}
