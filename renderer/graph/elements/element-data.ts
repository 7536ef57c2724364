// What each element of the drawing library carries: only what its style sheet and the controllers read.
import { outlines } from '../../../shared/figure/shapes.ts';
import type { Shape } from '../../../shared/model/vocabulary.ts';
import type { EdgeSpec, NodeSpec } from './spec.ts';

/** The library's own shapes where it has them, else a polygon. */
export function drawnShape(shape: Shape): { readonly shape: string; readonly polygon: string | null } {
  const outline = outlines[shape];
  switch (outline.form) {
    case 'ellipse':
      return { shape: 'ellipse', polygon: null };
    case 'rounded':
      return { shape: 'round-rectangle', polygon: null };
    case 'polygon':
      return { shape: 'polygon', polygon: outline.points.join(' ') };
  }
}

export function nodeData({ id, name, importance, look }: NodeSpec) {
  const { width, height, fill, quietFill, border, borderWidth, borderStyle } = look;
  return {
    id,
    name,
    importance,
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
