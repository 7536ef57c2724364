// A double click or double tap opens what it is on.
import type { Core, EventObject } from 'cytoscape';

export function controlOpening(cy: Core, report: (id: string) => void): () => void {
  const onTwice = ({ target }: EventObject): void => report(target.id());
  cy.on('dbltap', 'node, edge', onTwice);
  return () => cy.off('dbltap', 'node, edge', onTwice);
}
