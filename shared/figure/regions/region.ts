// Regions: what is drawn behind the entries to say that some belong together.
import type { Box, Point } from '../geometry.ts';

/**
 * hull: a soft outline around its members. box: a straight one, for what is part of something. heading: words over a column.
 * ring: a line around the middle of the picture, through nobody.
 */
export type RegionKind = 'hull' | 'box' | 'heading' | 'ring';

/** A region as whoever wants it says it: whom it is about, in which form. Units and places play no part. */
export type RegionSpec = {
  readonly id: string;
  readonly kind: RegionKind;
  /** Empty when the region needs no words of its own. */
  readonly label: string;
  /** The same in as few words as will do, where room is scarce. */
  readonly brief?: string;
  readonly members: readonly string[];
  /** Which of the quiet colours it takes: any number; the same for the same thing. */
  readonly tone: number;
  /** What the legend says of it, in a section of such a heading; absent when the words in the picture say all. */
  readonly key?: { readonly heading: string; readonly label: string; readonly count: number };
};

/** Where the middle of an entry's shape is, and what it covers with its name, in the units of the drawing. */
export type Room = { readonly at: Point; readonly box: Box };
export type Rooms = ReadonlyMap<string, Room>;

export type RegionLabel = {
  readonly text: string;
  /** What stands there where room is scarce. */
  readonly brief: string;
  /** The middle of the lower edge of the words, or with `start` their lower left corner. */
  readonly at: Point;
  readonly anchor: 'start' | 'middle';
  /** Longer words are broken into lines. */
  readonly maxWidth: number;
};

/** A region with its form. */
export type Region = {
  readonly id: string;
  readonly kind: RegionKind;
  readonly tone: number;
  /** Closed outlines, already smooth; what lies in an even number of them is outside. */
  readonly outlines: readonly (readonly Point[])[];
  /** A line that is not an outline: under a heading. */
  readonly rule: readonly [Point, Point] | null;
  readonly label: RegionLabel | null;
};
