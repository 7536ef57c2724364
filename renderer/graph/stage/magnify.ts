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
  /** A large picture seen from afar: its arrowheads would be specks, and its lines a thicket. */
  readonly isThicket: boolean;
};

const FULL_SIZE: Scale = { magnification: 1, pixel: 1, isThicket: false };

export function scaleOf(cy: Core): Scale {
  return cy.scratch('scale') ?? FULL_SIZE;
}

/** The library offers it on every collection, but not in its types: works out the style of these elements anew. */
type Restylable = { readonly updateStyle: () => void };

/** Pictures with more elements than this wait until the zoom has settled: styling them takes longer than a frame. */
const FEW = 1200;
const SETTLE_MS = 140;

const THICKET_BELOW = 0.3;

/**
 * @param isLarge drawing all lines anew takes long
 * @param changed called after the shapes have been drawn larger or smaller
 */
export function magnify(cy: Core, isLarge: boolean, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const scaleAt = (zoom: number): Scale => ({
    magnification: magnificationAt(zoom),
    pixel: Math.max(1, 1 / zoom),
    isThicket: isLarge && zoom < THICKET_BELOW,
  });
  const apply = (): void => {
    if (cy.destroyed()) return;
    const before = scaleOf(cy);
    const after = scaleAt(cy.zoom());
    const isThicketChange = before.isThicket !== after.isThicket;
    if (before.magnification === after.magnification && !isThicketChange) return;
    cy.scratch('scale', after);
    const affected = isLarge && !isThicketChange ? cy.nodes() : cy.elements();
    cy.batch(() => (affected as unknown as Restylable).updateStyle());
    changed();
  };
  const onZoom = (): void => {
    clearTimeout(timer);
    if (cy.elements().length <= FEW) apply();
    else timer = setTimeout(apply, SETTLE_MS);
  };
  // A large map is first seen from afar.
  cy.scratch('scale', { ...scaleAt(cy.zoom()), isThicket: isLarge });
  cy.on('zoom', onZoom);
  return () => {
    clearTimeout(timer);
    cy.off('zoom', onZoom);
  };
}
