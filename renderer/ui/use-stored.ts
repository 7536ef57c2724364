import { useState } from 'react';
import { readStored, writeStored } from './stored.ts';

/** A small preference of this browser, such as the width of a panel. Where nothing can be stored, it lasts as long as the page. */
export function useStored<Value extends number | boolean | readonly string[]>(key: string, initial: NoInfer<Value>) {
  const [value, setValue] = useState<Value>(() => {
    const stored = readStored(key);
    const isAlike = typeof stored === typeof initial && Array.isArray(stored) === Array.isArray(initial);
    return isAlike && stored !== null ? (stored as Value) : initial;
  });
  const give = (next: Value): void => {
    setValue(next);
    writeStored(key, next);
  };
  return [value, give] as const;
}
