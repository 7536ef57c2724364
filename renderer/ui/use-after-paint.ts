import { useEffect, useRef, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/**
 * A value as it was before, until the frame with the rest of what changed is on the screen: for what takes long to draw, so that
 * everything else answers first. Of several changes in one frame the last counts.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  const latest = useRef(value);
  const isAsked = useRef(false);
  const callOff = useRef<(() => void) | null>(null);
  latest.current = value;
  useEffect(() => {
    if (isAsked.current || Object.is(shown, value)) return;
    isAsked.current = true;
    callOff.current = afterPaint(() => {
      isAsked.current = false;
      setShown(() => latest.current);
    });
  });
  useEffect(
    () => () => {
      callOff.current?.();
      isAsked.current = false;
    },
    [],
  );
  return shown;
}
