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
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
  /** Where it must stand, or null to be placed. */
  readonly fixed: Place | null;
};

export type LayoutLink = { readonly from: string; readonly to: string };
export type LayoutGraph = { readonly nodes: readonly LayoutNode[]; readonly links: readonly LayoutLink[] };

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
