// How far two ways of sorting the same things agree.

export type Agreement = {
  /** Adjusted Rand index: 1 when both sort alike, 0 as chance would have it, below 0 when less than that. */
  readonly rand: number;
  /** Normalised mutual information, 0 to 1: what knowing the one tells of the other. */
  readonly information: number;
};

const pairsOf = (count: number): number => (count * (count - 1)) / 2;
const tallied = (keys: readonly string[]): number[] =>
  [...Map.groupBy(keys, (key) => key).values()].map((own) => own.length);
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * Hubert and Arabie 1985, "Comparing partitions", Journal of Classification 2, equation 5; and mutual information divided by the mean of
 * both entropies (Strehl and Ghosh 2002, Journal of Machine Learning Research 3, but for the arithmetic mean, as scikit-learn takes it).
 * Where neither sorts at all, both are 1. Null of nothing.
 */
export function agreementOf(sorted: readonly (readonly [one: string, other: string])[]): Agreement | null {
  const all = sorted.length;
  if (all === 0) return null;
  const ones = tallied(sorted.map(([one]) => one));
  const others = tallied(sorted.map(([, other]) => other));
  const cells = tallied(sorted.map((both) => JSON.stringify(both)));
  const together = (counts: readonly number[]): number => sumOf(counts.map(pairsOf));
  const expected = all === 1 ? 0 : (together(ones) * together(others)) / pairsOf(all);
  const most = (together(ones) + together(others)) / 2;
  const entropy = (counts: readonly number[]): number =>
    -sumOf(counts.map((count) => (count / all) * Math.log(count / all)));
  const mean = (entropy(ones) + entropy(others)) / 2;
  const shared = entropy(ones) + entropy(others) - entropy(cells);
  return {
    rand: most === expected ? 1 : (together(cells) - expected) / (most - expected),
    information: mean === 0 ? 1 : Math.min(1, Math.max(0, shared / mean)),
  };
}
