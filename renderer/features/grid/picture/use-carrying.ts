import { type PointerEvent, useRef, useState } from 'react';
import { levelsAt, type Plot } from '../../../../shared/engagement/ratings/plot.ts';
import type { Levels } from '../../../../shared/engagement/ratings/quarters.ts';
import type { Point } from '../../../../shared/figure/geometry.ts';

/** An entry that is being carried, by mouse or by keyboard, and the cell it is over. `at` null: by keyboard. */
export type Carried = { readonly id: string; readonly over: Levels | null; readonly at: Point | null };

/** Less is a click with an unsteady hand. */
const FAR_ENOUGH = 4;

type Options = {
  readonly plot: Plot | null;
  readonly canCarry: boolean;
  readonly onDrop: (id: string, over: Levels) => void;
};

/** Dragging with mouse, pen or finger. Escape and leaving the window put the entry back. */
export function useCarrying({ plot, canCarry, onDrop }: Options) {
  const [carried, setCarried] = useState<Carried | null>(null);
  const pressed = useRef<{ readonly id: string; readonly at: Point } | null>(null);
  const pointOf = (event: PointerEvent<HTMLElement>): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const id = idAt(event.target);
      if (id !== null && canCarry && event.button === 0) pressed.current = { id, at: pointOf(event) };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const { current } = pressed;
      if (!current || !plot) return;
      const at = pointOf(event);
      if (carried?.at === undefined && Math.hypot(at.x - current.at.x, at.y - current.at.y) < FAR_ENOUGH) return;
      if (!event.currentTarget.hasPointerCapture(event.pointerId))
        event.currentTarget.setPointerCapture(event.pointerId);
      setCarried({ id: current.id, over: levelsAt(plot, at), at });
    },
    onPointerUp() {
      pressed.current = null;
      if (carried?.at) {
        setCarried(null);
        if (carried.over) onDrop(carried.id, carried.over);
      }
    },
    onPointerCancel() {
      pressed.current = null;
      if (carried?.at) setCarried(null);
    },
  };
  return { carried, setCarried, handlers };
}

export function idAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-entry]')?.dataset.entry ?? null) : null;
}
