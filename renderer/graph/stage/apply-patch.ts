// Patches the picture on the screen.
import type { Core, ElementDefinition } from 'cytoscape';
import type { PicturePatch } from '../elements/diff.ts';
import { edgeData, nodeData } from '../elements/element-data.ts';
import type { Point } from '../geometry.ts';

export type MoveShapes = (moves: readonly { readonly id: string; readonly to: Point }[]) => void;

/** @param move takes shapes to their new places, at once or gliding */
export function applyPatch(cy: Core, patch: PicturePatch, move: MoveShapes): void {
  cy.batch(() => {
    // At once: one by one, each looks through all the others.
    const gone = cy.collection();
    for (const id of patch.removed) gone.merge(cy.getElementById(id));
    gone.remove();
    const added: ElementDefinition[] = [
      ...patch.addedNodes.map((node) => ({
        group: 'nodes' as const,
        data: nodeData(node),
        position: { x: node.at.x, y: node.at.y },
      })),
      ...patch.addedEdges.map((edge) => ({ group: 'edges' as const, data: edgeData(edge) })),
    ];
    if (added.length > 0) cy.add(added);
    for (const node of patch.changedNodes) cy.getElementById(node.id).data(nodeData(node));
    for (const edge of patch.changedEdges) cy.getElementById(edge.id).data(edgeData(edge));
  });
  if (patch.moved.length > 0) move(patch.moved);
}

/** Moves without gliding. */
export function jump(cy: Core): MoveShapes {
  return (moves) => {
    cy.batch(() => {
      for (const { id, to } of moves) cy.getElementById(id).position({ x: to.x, y: to.y });
    });
  };
}
