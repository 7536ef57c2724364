// What each element of the drawing library carries: only what its style sheet and the controllers read.
import { outlines } from '../../../shared/figure/shapes.ts';
import type { Shape } from '../../../shared/model/vocabulary.ts';
import type { EdgeSpec, NodeSpec } from './spec.ts';

/** What the library wants to be told of a shape that is no polygon. */
const UNUSED_POLYGON = '-1 -1 1 -1 1 1 -1 1';

/** The library's own shapes where it has them, else a polygon. */
export function drawnShape(shape: Shape): { readonly shape: string; readonly polygon: string } {
  const outline = outlines[shape];
  switch (outline.form) {
    case 'ellipse':
      return { shape: 'ellipse', polygon: UNUSED_POLYGON };
    case 'rounded':
      return { shape: 'round-rectangle', polygon: UNUSED_POLYGON };
    case 'polygon':
      return { shape: 'polygon', polygon: outline.points.join(' ') };
  }
}

export function nodeData({ id, look }: NodeSpec) {
  const { width, height, fill, quietFill, border, borderWidth, borderStyle } = look;
  return {
    id,
    ...drawnShape(look.shape),
    width,
    height,
    fill,
    quietFill,
    border,
    borderWidth,
    borderStyle,
  };
}

export function edgeData({ id, source, target, look }: EdgeSpec) {
  const { colour, width, dash, head, startArrow, endArrow, isAlone } = look;
  return {
    id,
    source,
    target,
    colour,
    width,
    lineStyle: dash.length > 0 ? 'dashed' : 'solid',
    // A solid line ignores its dash, but the library wants one.
    dash: dash.length > 0 ? dash.join(' ') : '6 3',
    startArrow: startArrow ? head : 'none',
    endArrow: endArrow ? head : 'none',
    curve: isAlone ? 'straight' : 'bezier',
  };
}
