import type { z } from 'zod';
import type { AppError } from '../../contract/errors.ts';
import type { Result } from '../../util/result.ts';

export type Place = { readonly x: number; readonly y: number };

/**
 * An entry as a layout sees it: the room it needs around its place, its name included, in picture units. The place is where
 * the shape's centre stands; the room reaches further down than up when the name stands below.
 */
export type LayoutNode = {
  readonly id: string;
  /** For orders that a reader can follow. */
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
  /** Where it must stand, or null to be placed. */
  readonly fixed: Place | null;
  /** The entry it is part of; null or absent: none. */
  readonly parent?: string | null;
};

export type LayoutLink = {
  readonly from: string;
  readonly to: string;
  /** Which end is upward in accountability; null or absent: neither. */
  readonly upward?: 'from' | 'to' | null;
  /** False for what is planned, proposed or ended: it counts less where ties contradict each other. */
  readonly isExisting?: boolean;
};

/** Entries that belong together, in the order of the groups. */
export type LayoutGroup = { readonly key: string; readonly label: string; readonly members: readonly string[] };

export type LayoutGraph = {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  /** By what the layout's options say; no entry is in two of them. */
  readonly groups?: readonly LayoutGroup[];
};

export type LayoutControl = {
  /** Called now and then with the share that is done, 0 to 1. */
  readonly report?: (done: number) => void;
  /** Asked now and then; true ends the layout with the error `cancelled`. */
  readonly shouldStop?: () => boolean;
};

export type LayoutResult = Result<ReadonlyMap<string, Place>, AppError>;

/** A way of placing entries. The same graph and options give the same places, in whatever order the graph is listed. */
export type Layout<Options> = {
  readonly id: string;
  readonly label: string;
  readonly does: string;
  readonly options: z.ZodType<Options>;
  readonly run: (graph: LayoutGraph, options: Options, control?: LayoutControl) => LayoutResult;
};

/** Thrown inside a layout when it is asked to stop, and turned into a refusal by `run`. */
export class LayoutStopped extends Error {}
