// What the picture shows, as plain data: the drawing library is patched from the difference between two of these.
import type { LabelTier } from '../../../shared/figure/labels.ts';
import type { ArrowHead } from '../../../shared/figure/theme.ts';
import type { Shape } from '../../../shared/model/vocabulary.ts';
import type { Point } from '../geometry.ts';

/** How a shape is drawn. Sizes in model units. */
export type NodeLook = {
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  /** The fill while something else has the attention. */
  readonly quietFill: string;
  readonly border: string;
  readonly borderWidth: number;
  readonly borderStyle: 'solid' | 'dashed' | 'dotted';
};

export type NodeSpec = {
  readonly id: string;
  readonly name: string;
  /** Number of links shown at it: the more, the sooner its name is. */
  readonly importance: number;
  readonly tier: LabelTier;
  readonly at: Point;
  readonly look: NodeLook;
};

/** How a line is drawn. Widths in model units. */
export type EdgeLook = {
  readonly colour: string;
  readonly width: number;
  /** Lengths of strokes and gaps; empty for a solid line. */
  readonly dash: readonly number[];
  readonly head: ArrowHead;
  readonly startArrow: boolean;
  readonly endArrow: boolean;
  /** The only line between its two ends: drawn straight. Others fan out, and a line to itself is a loop. */
  readonly isAlone: boolean;
};

export type EdgeSpec = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly look: EdgeLook;
};

export type PictureSpec = {
  readonly nodes: ReadonlyMap<string, NodeSpec>;
  readonly edges: ReadonlyMap<string, EdgeSpec>;
};

export const EMPTY_PICTURE: PictureSpec = { nodes: new Map(), edges: new Map() };
