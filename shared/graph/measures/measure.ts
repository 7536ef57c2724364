import type { Network } from './network.ts';

/** What a run needs beyond the network. */
export type Task = {
  /** An estimate will do where exact values take long: somebody waits for them. */
  readonly isQuick: boolean;
  /** The group of an entry by its number in `ids`, or null where it has none. */
  readonly groupOf: (index: number) => string | null;
  /** For what is drawn by lot. */
  readonly seed: string;
  /** Told how far it is, 0 to 1. */
  readonly report: (done: number) => void;
};

export const PLAIN_TASK: Task = { isQuick: false, groupOf: () => null, seed: 'community', report: () => {} };

/** A further column beside a measure's value. */
export type Column = { readonly key: string; readonly label: string; readonly values: Float64Array };

/** A number for every entry: what it tells, and how it is worked out. One file each. */
export type Measure = {
  readonly id: string;
  /** In the users' words; the field's standard term stands in `term`. */
  readonly label: string;
  readonly term: string;
  /** What it tells, in one sentence. */
  readonly does: string;
  /** How it is worked out, in a sentence or two: what counts, and what the number means. */
  readonly convention: string;
  /** What it changes that links are taken by their direction; null: nothing. */
  readonly direction: string | null;
  /** What it changes that links weigh; null: nothing. */
  readonly weight: string | null;
  /** Links weigh whether or not it is asked for. */
  readonly isAlwaysWeighted?: true;
  /** What the value is divided by where it is to be comparable between maps; null: it is not divided. */
  readonly normalised: { readonly says: string; readonly by: (network: Network) => number } | null;
  /** Who described it, and where. */
  readonly source: string;
  /** Whether more of it means something, or the number only tells one group from another. */
  readonly gives: 'amount' | 'group';
  /** By position in `network.ids`; NaN where it is undefined. */
  readonly run: (network: Network, task?: Task) => Float64Array;
  /** Further columns of its table. */
  readonly columns?: (network: Network, task?: Task) => Column[];
};

/** The others of a network: what a count of neighbours is a share of. */
export const others = ({ ids }: Network): number => ids.length - 1;
