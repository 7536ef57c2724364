import type { Network } from './network.ts';

/** A number for every entry: what it tells, and how it is worked out. One file each. */
export type Measure = {
  readonly id: string;
  /** In the users' words; the field's standard term stands in `term`. */
  readonly label: string;
  readonly term: string;
  /** What it tells, in one sentence. */
  readonly does: string;
  /** How it is worked out, in one sentence: what counts, and what the number means. */
  readonly convention: string;
  /** Whether more of it means something, or the number only tells one group from another. */
  readonly gives: 'amount' | 'group';
  /** By position in `network.ids`; NaN where it is undefined. */
  readonly run: (network: Network) => Float64Array;
};
