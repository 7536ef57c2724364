// How large shapes are drawn at each zoom. Seen from afar they would shrink to dots with much empty ground between them, which
// the layout keeps free for names: so they shrink less than the ground does.
import type { Core } from 'cytoscape';
import { clamp } from '../geometry.ts';

/** 0: shapes shrink with the ground; 1: they keep their size on the screen. */
const HOLD = 0.28;
const MOST = 1.8;
/** Sizes change in steps, so that a small turn of the wheel changes nothing. */
const STEP = 0.1;

export function magnificationAt(zoom: number): number {
  return Math.round(clamp(zoom ** -HOLD, 1, MOST) / STEP) * STEP;
}

/** What the style sheet reads of it, kept with the library. */
export type Scale = {
  /** How much larger than its own size a shape is drawn. */
  readonly magnification: number;
  /** One pixel of the screen in model units, as long as the picture is seen from afar; 1 from its usual size on. */
  readonly pixel: number;
};

const FULL_SIZE: Scale = { magnification: 1, pixel: 1 };

export function scaleOf(cy: Core): Scale {
  return cy.scratch('scale') ?? FULL_SIZE;
}

/** @param changed called after the shapes have been drawn larger or smaller */
export function magnify(cy: Core, changed: () => void): () => void {
  const set = (magnification: number): void => {
    cy.scratch('scale', { magnification, pixel: Math.max(1, 1 / cy.zoom()) } satisfies Scale);
  };
  const onZoom = (): void => {
    const next = magnificationAt(cy.zoom());
    if (next === scaleOf(cy).magnification) return;
    set(next);
    cy.style().update();
    changed();
  };
  set(magnificationAt(cy.zoom()));
  cy.on('zoom', onZoom);
  return () => cy.off('zoom', onZoom);
}
