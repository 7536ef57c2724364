// Drawing a link: a handle at an entry, pulled to another one, or to a free spot where a new entry is wanted.
import type { Core } from 'cytoscape';
import type { Box, Point } from '../geometry.ts';
import { STATES } from '../style/stylesheet.ts';
import { handlePlace } from './handle-place.ts';
import { entryAt } from './hit.ts';

export type LinkDrawing = {
  /** Shows the handle at this entry, or hides it. */
  readonly offer: (id: string | null) => void;
  /** The handle keeps to its entry while the picture moves. */
  readonly follow: () => void;
  /** Gives up the line being drawn; says whether there was one. */
  readonly cancel: () => boolean;
  readonly stop: () => void;
};

export type LinkDrawn =
  | { readonly from: string; readonly to: string }
  | { readonly from: string; readonly to: null; readonly at: Point };

/** Pulled less far than this, the handle was only clicked (screen pixels). */
const LEAST_PULL = 12;

/** @param nameOf where the name of an entry stands on the screen; null when none is shown */
export function controlLinkDrawing(
  cy: Core,
  { handle, line, surface }: { handle: HTMLElement; line: SVGPathElement; surface: HTMLElement },
  nameOf: (id: string) => Box | null,
  report: (drawn: LinkDrawn) => void,
): LinkDrawing {
  let offered: string | null = null;
  let pulling: { readonly from: string; readonly start: Point; target: string | null } | null = null;

  const setTarget = (id: string | null): void => {
    if (!pulling || pulling.target === id) return;
    if (pulling.target) cy.getElementById(pulling.target).removeClass(STATES.target);
    if (id) cy.getElementById(id).addClass(STATES.target);
    pulling.target = id;
  };
  const local = (event: PointerEvent): Point => {
    const box = surface.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const end = (): void => {
    setTarget(null);
    pulling = null;
    line.setAttribute('d', '');
    surface.removeAttribute('data-drawing');
    follow();
  };
  const follow = (): void => {
    const node = offered === null ? null : cy.getElementById(offered);
    if (!node || node.empty() || pulling) {
      if (!pulling) handle.hidden = true;
      return;
    }
    const reach = { x: node.renderedWidth() / 2, y: node.renderedHeight() / 2 };
    const { x, y } = handlePlace(node.renderedPosition(), reach, nameOf(node.id()));
    handle.hidden = false;
    handle.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  const onDown = (event: PointerEvent): void => {
    if (offered === null || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    handle.setPointerCapture(event.pointerId);
    pulling = { from: offered, start: local(event), target: null };
    surface.setAttribute('data-drawing', '');
  };
  const onMove = (event: PointerEvent): void => {
    if (!pulling) return;
    const to = local(event);
    const hit = entryAt(cy, to);
    setTarget(hit === pulling.from ? null : hit);
    const from = cy.getElementById(pulling.from).renderedPosition();
    const tip = pulling.target ? cy.getElementById(pulling.target).renderedPosition() : to;
    line.setAttribute('d', `M${from.x} ${from.y} L${tip.x} ${tip.y}`);
    handle.style.transform = `translate(${Math.round(to.x)}px, ${Math.round(to.y)}px)`;
  };
  const onUp = (event: PointerEvent): void => {
    if (!pulling) return;
    const { from, target, start } = pulling;
    const to = local(event);
    const isBackOnItself = entryAt(cy, to) === from;
    const isPulled = Math.hypot(to.x - start.x, to.y - start.y) >= LEAST_PULL;
    end();
    if (target !== null) report({ from, to: target });
    else if (isPulled && !isBackOnItself) {
      const pan = cy.pan();
      report({ from, to: null, at: { x: (to.x - pan.x) / cy.zoom(), y: (to.y - pan.y) / cy.zoom() } });
    } else if (!isPulled) {
      // The handle lies over a corner of a small shape: whoever clicks there means the entry.
      cy.$(':selected').unselect();
      cy.getElementById(from).select();
    }
  };
  const onLost = (): void => {
    if (pulling) end();
  };

  handle.addEventListener('pointerdown', onDown);
  handle.addEventListener('pointermove', onMove);
  handle.addEventListener('pointerup', onUp);
  handle.addEventListener('pointercancel', onLost);
  return {
    offer(id) {
      if (pulling) return;
      offered = id;
      follow();
    },
    follow,
    cancel() {
      const wasPulling = pulling !== null;
      onLost();
      return wasPulling;
    },
    stop() {
      handle.removeEventListener('pointerdown', onDown);
      handle.removeEventListener('pointermove', onMove);
      handle.removeEventListener('pointerup', onUp);
      handle.removeEventListener('pointercancel', onLost);
    },
  };
}
