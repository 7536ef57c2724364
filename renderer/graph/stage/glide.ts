// Moves many shapes at once to where they belong now, in one batch a frame.
import type { Core } from 'cytoscape';
import type { Point } from '../geometry.ts';
import { eased, GLIDE_MS } from './motion.ts';

export type Glide = {
  /** Sends the shapes on their way; ones already under way change course from where they are. */
  readonly start: (moves: readonly { readonly id: string; readonly to: Point }[]) => void;
  readonly isMoving: () => boolean;
  readonly stop: () => void;
};

/** @param arrived called when everything stands where it belongs */
export function glideOf(cy: Core, arrived: () => void): Glide {
  let legs = new Map<string, { readonly from: Point; readonly to: Point }>();
  let began = 0;
  let frame = 0;

  const put = (done: number): void => {
    cy.batch(() => {
      for (const [id, { from, to }] of legs) {
        const node = cy.getElementById(id);
        if (node.empty() || node.grabbed()) continue;
        node.position({ x: from.x + (to.x - from.x) * done, y: from.y + (to.y - from.y) * done });
      }
    });
  };
  const step = (now: number): void => {
    const done = Math.min(1, (now - began) / GLIDE_MS);
    put(eased(done));
    if (done < 1) frame = requestAnimationFrame(step);
    else {
      legs = new Map();
      arrived();
    }
  };

  return {
    start(moves) {
      cancelAnimationFrame(frame);
      const onTheWay = [...legs].map(([id, { to }]) => ({ id, to }));
      legs = new Map(
        [...onTheWay, ...moves].map(({ id, to }) => [id, { from: { ...cy.getElementById(id).position() }, to }]),
      );
      began = performance.now();
      frame = requestAnimationFrame(step);
    },
    isMoving: () => legs.size > 0,
    stop() {
      cancelAnimationFrame(frame);
      legs = new Map();
    },
  };
}
