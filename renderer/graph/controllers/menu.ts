// The menu of what one points at: a right click, a long press, or the keyboard's own key for menus.
import type { Core, EventObject } from 'cytoscape';
import type { Point } from '../geometry.ts';

/**
 * @param stands the entry or link that the keyboard stands at
 * @param report called with what the menu is about (null: the picture itself) and where in the window it is wanted
 */
export function controlMenu(
  cy: Core,
  surface: HTMLElement,
  stands: () => string | null,
  report: (id: string | null, at: Point) => void,
): () => void {
  const inWindow = ({ x, y }: Point): Point => {
    const box = surface.getBoundingClientRect();
    return { x: Math.round(box.left + x), y: Math.round(box.top + y) };
  };
  const onPointed = ({ target, renderedPosition }: EventObject): void => {
    report(target === cy ? null : target.id(), inWindow(renderedPosition));
  };
  const onHeld = (event: EventObject): void => {
    // A mouse has a button for it, and is held for other reasons.
    if (event.originalEvent?.type.startsWith('touch')) onPointed(event);
  };
  const onKey = (event: KeyboardEvent): void => {
    const isWanted = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (!isWanted || event.target !== surface) return;
    event.preventDefault();
    // The menu would take the rest of this key press for one outside it, and close.
    event.stopPropagation();
    const id = stands();
    const element = id === null ? null : cy.getElementById(id);
    const isLine: boolean = element?.isEdge() ?? false;
    const isThere = element?.nonempty() ?? false;
    const middle = { x: cy.width() / 2, y: cy.height() / 2 };
    const at = (isLine ? element?.renderedMidpoint() : isThere ? element?.renderedPosition() : null) ?? middle;
    report(isThere ? id : null, inWindow(at));
  };
  // The browser's own menu would lie over ours.
  const onMenu = (event: Event): void => event.preventDefault();

  cy.on('cxttap', onPointed);
  cy.on('taphold', onHeld);
  surface.addEventListener('keydown', onKey);
  surface.addEventListener('contextmenu', onMenu);
  return () => {
    cy.off('cxttap', onPointed);
    cy.off('taphold', onHeld);
    surface.removeEventListener('keydown', onKey);
    surface.removeEventListener('contextmenu', onMenu);
  };
}
