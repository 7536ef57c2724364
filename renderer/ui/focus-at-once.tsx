import { useLayoutEffect, useRef } from 'react';

/** Puts the keyboard into the field of this dialog that is marked for it before the next key is pressed: whoever types on at once loses nothing. */
export function FocusAtOnce() {
  const here = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const field = here.current?.closest('[role="dialog"]')?.querySelector<HTMLElement>('[data-autofocus]');
    field?.focus({ preventScroll: true });
  }, []);
  return <span ref={here} hidden />;
}
