// What the pointer is over.
import type { Core, EventObject } from 'cytoscape';
import type { Point } from '../geometry.ts';
import { STATES } from '../style/stylesheet.ts';

export type Hovered = { readonly id: string; readonly kind: 'entity' | 'link'; readonly at: Point };

/** @param report called with what is under the pointer and where on the screen, or null */
export function controlHover(cy: Core, report: (hovered: Hovered | null) => void): () => void {
  const onOver = ({ target, renderedPosition }: EventObject): void => {
    target.addClass(STATES.hovered);
    report({ id: target.id(), kind: target.isNode() ? 'entity' : 'link', at: { ...renderedPosition } });
  };
  const onOut = ({ target }: EventObject): void => {
    target.removeClass(STATES.hovered);
    report(null);
  };
  cy.on('mouseover', 'node, edge', onOver);
  cy.on('mouseout', 'node, edge', onOut);
  return () => {
    cy.off('mouseover', 'node, edge', onOver);
    cy.off('mouseout', 'node, edge', onOut);
  };
}
