import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';

const kept = new Map<string, unknown>();

/**
 * State that outlives the component: a table is taken off the screen when another tab is shown, and comes back as it was left.
 * It lasts as long as the page.
 */
export function useKept<Value>(key: string, initial: () => Value): [Value, Dispatch<SetStateAction<Value>>] {
  const [value, setValue] = useState<Value>(() => (kept.has(key) ? (kept.get(key) as Value) : initial()));
  useEffect(() => {
    kept.set(key, value);
  }, [key, value]);
  return [value, setValue];
}

/** A number that outlives the component without drawing it anew, such as how far something was scrolled. */
export function keptNumber(key: string) {
  return {
    get: (): number => (kept.get(key) as number | undefined) ?? 0,
    set: (value: number): void => void kept.set(key, value),
  };
}

/** For tests: each begins afresh. */
export function forgetKept(): void {
  kept.clear();
}
