// Drags of one entry or of the whole selection; where they end is reported once, on release.
import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { type Drag, grab, movedBy } from '../drag/drag.ts';
import type { Point } from '../geometry.ts';

export type DragControl = {
  readonly isDragging: () => boolean;
  readonly cancel: () => void;
  readonly stop: () => void;
};

/** @param report called with where the entries stand that were moved */
export function controlDragging(cy: Core, report: (moved: ReadonlyMap<string, Point>) => void): DragControl {
  let drag: Drag = null;
  let isCancelled = false;
  let isEnding = false;

  const placeOf = (node: NodeSingular): Point => ({ ...node.position() });
  const putBack = (): void => {
    cy.batch(() => {
      for (const [id, at] of drag?.from ?? []) cy.getElementById(id).position({ ...at });
    });
  };
  const onGrab = ({ target }: EventObject): void => {
    if (drag === null) isCancelled = false;
    drag = grab(drag, target.id(), placeOf(target));
  };
  const onDrag = (): void => {
    if (isCancelled) putBack();
  };
  const onFree = (): void => {
    if (isEnding) return;
    isEnding = true;
    // Each entry of a selection is let go by itself: wait for the last of them.
    queueMicrotask(() => {
      isEnding = false;
      if (cy.destroyed()) return;
      if (isCancelled) putBack();
      const ids = [...(drag?.from.keys() ?? [])];
      const moved = isCancelled
        ? new Map<string, Point>()
        : movedBy(drag, new Map(ids.map((id) => [id, placeOf(cy.getElementById(id))])));
      drag = null;
      isCancelled = false;
      if (moved.size > 0) report(moved);
    });
  };

  cy.on('grab', 'node', onGrab);
  cy.on('drag', 'node', onDrag);
  cy.on('free', 'node', onFree);
  return {
    isDragging: () => drag !== null,
    cancel() {
      if (drag === null) return;
      isCancelled = true;
      putBack();
    },
    stop() {
      cy.off('grab', 'node', onGrab);
      cy.off('drag', 'node', onDrag);
      cy.off('free', 'node', onFree);
    },
  };
}
