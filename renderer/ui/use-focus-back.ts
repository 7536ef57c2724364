import { useLayoutEffect, useState } from 'react';

/** Gives the keyboard back to what had it before this came up, when this goes and nothing else has taken it. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useLayoutEffect(
    () => () => {
      // What the focus is in is about to go: it is still here now, and would leave the keyboard nowhere.
      const now = document.activeElement;
      const isOurs = now === null || now === document.body || now.closest('[role="dialog"]') !== null;
      if (isOurs && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
    [before],
  );
}
