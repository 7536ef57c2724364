// A key that is pressed while a form is being saved, and so is about to close, is meant for what comes after it.
import { getDialog, getIsSaving, onAnyChange } from '../state/index.ts';

export type KeyAfterForm = {
  /** Hears a key while a form is open, and says whether it is kept for later. The last one before the form closes counts. */
  readonly hear: (event: KeyboardEvent) => boolean;
  readonly stop: () => void;
};

/** @param run acts on a key once the form has closed as saved, with whatever has the keyboard by then as its target */
export function keyAfterForm(
  isForPage: (event: KeyboardEvent) => boolean,
  run: (event: KeyboardEvent) => void,
): KeyAfterForm {
  let pending: KeyboardEvent | null = null;
  let stopWaiting: (() => void) | null = null;
  const settle = (): void => {
    stopWaiting?.();
    stopWaiting = null;
    const event = pending;
    pending = null;
    if (event && getDialog() === null) run(event);
  };
  const look = (): void => {
    if (getIsSaving()) return;
    stopWaiting?.();
    // By the next frame the form has gone and given the keyboard back, or it stays: then the key was its own.
    const frame = requestAnimationFrame(settle);
    stopWaiting = () => cancelAnimationFrame(frame);
  };
  return {
    hear(event) {
      pending = getIsSaving() && isForPage(event) ? event : null;
      if (pending) stopWaiting ??= onAnyChange(look);
      return pending !== null;
    },
    stop() {
      stopWaiting?.();
      stopWaiting = null;
    },
  };
}
