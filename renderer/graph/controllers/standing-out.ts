// Makes some elements stand out and the rest quiet. Styling an element is what costs, so the few that stand out are styled at
// once, the many others in the next frame, and from one selection to the next only those that change.
import type { Collection, Core } from 'cytoscape';
import { STATES } from '../style/stylesheet.ts';

export type StandingOut = {
  /** Null: nothing stands out, nothing is quiet. */
  readonly show: (ids: ReadonlySet<string> | null) => void;
  /** Elements have come or gone. */
  readonly recount: () => void;
  readonly stop: () => void;
};

const without = (ids: Iterable<string>, others: ReadonlySet<string>): string[] =>
  [...ids].filter((id) => !others.has(id));

export function controlStandingOut(cy: Core): StandingOut {
  const nobody: ReadonlySet<string> = new Set();
  let near = nobody;
  /** All but these are quiet; null when nothing is. */
  let loud: ReadonlySet<string> | null = null;
  let frame = 0;

  const elementsOf = (ids: Iterable<string>): Collection => {
    const found = cy.collection();
    for (const id of ids) found.merge(cy.getElementById(id));
    return found;
  };
  const quieten = (ids: ReadonlySet<string>): void => {
    if (cy.destroyed()) return;
    const rest = loud ? elementsOf(without(loud, ids)) : cy.elements().difference(elementsOf(ids));
    cy.batch(() => rest.addClass(STATES.quiet));
    loud = ids;
  };

  return {
    show(ids) {
      cancelAnimationFrame(frame);
      const next = ids ?? nobody;
      cy.batch(() => {
        elementsOf(without(near, next)).removeClass(STATES.near);
        elementsOf(without(next, near)).addClass(STATES.near);
        if (ids === null) cy.elements(`.${STATES.quiet}`).removeClass(STATES.quiet);
        else if (loud) elementsOf(without(ids, loud)).removeClass(STATES.quiet);
      });
      near = next;
      if (ids === null) loud = null;
      else {
        if (loud) loud = new Set([...loud, ...ids]);
        frame = requestAnimationFrame(() => quieten(ids));
      }
    },
    recount() {
      if (loud)
        loud = new Set(
          cy
            .elements()
            .not(`.${STATES.quiet}`)
            .map((element) => element.id()),
        );
      near = new Set(cy.elements(`.${STATES.near}`).map((element) => element.id()));
    },
    stop() {
      cancelAnimationFrame(frame);
    },
  };
}
