import type { Core } from 'cytoscape';
import type { Point } from '../geometry.ts';

/** Shapes are hit a little outside their outline too, and never need an aim finer than this (screen pixels). */
const SLACK = 6;
const LEAST_REACH = 12;

/** The entry at a point of the screen, the nearest when several are; null when there is none. */
export function entryAt(cy: Core, at: Point): string | null {
  const zoom = cy.zoom();
  const pan = cy.pan();
  let best: { readonly id: string; readonly distance: number } | null = null;
  for (const node of cy.nodes().toArray()) {
    const { x, y } = node.position();
    const dx = Math.abs(x * zoom + pan.x - at.x);
    const dy = Math.abs(y * zoom + pan.y - at.y);
    const isIn =
      dx <= Math.max(LEAST_REACH, (node.width() / 2) * zoom + SLACK) &&
      dy <= Math.max(LEAST_REACH, (node.height() / 2) * zoom + SLACK);
    if (!isIn) continue;
    const distance = Math.hypot(dx, dy);
    if (best === null || distance < best.distance) best = { id: node.id(), distance };
  }
  return best?.id ?? null;
}
