// What the pointer is over.
import type { Core, EventObject } from 'cytoscape';
import type { Point } from '../geometry.ts';
import { STATES } from '../style/stylesheet.ts';

export type Hovered = { readonly id: string; readonly kind: 'entity' | 'link'; readonly at: Point };

/**
 * @param isMarked whether the shape or line itself shows it; where drawing takes long, its name has to do
 * @param report called with what is under the pointer and where on the screen, or null
 */
export function controlHover(cy: Core, isMarked: boolean, report: (hovered: Hovered | null) => void): () => void {
  const onOver = ({ target, renderedPosition }: EventObject): void => {
    if (isMarked) target.addClass(STATES.hovered);
    report({ id: target.id(), kind: target.isNode() ? 'entity' : 'link', at: { ...renderedPosition } });
  };
  const onOut = ({ target }: EventObject): void => {
    if (isMarked) target.removeClass(STATES.hovered);
    report(null);
  };
  cy.on('mouseover', 'node, edge', onOver);
  cy.on('mouseout', 'node, edge', onOut);
  return () => {
    cy.off('mouseover', 'node, edge', onOver);
    cy.off('mouseout', 'node, edge', onOut);
  };
}
