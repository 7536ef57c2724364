import { useState } from 'react';

/** A small preference of this browser, such as the width of a panel. Where nothing can be stored, it lasts as long as the page. */
export function useStored<Value extends number | boolean | readonly string[]>(key: string, initial: NoInfer<Value>) {
  const [value, setValue] = useState<Value>(() => read(key, initial));
  const give = (next: Value): void => {
    setValue(next);
    try {
      localStorage.setItem(`threadmap.${key}`, JSON.stringify(next));
    } catch {
      // Storage is full or switched off: the preference is not worth a message.
    }
  };
  return [value, give] as const;
}

function read<Value>(key: string, initial: Value): Value {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(`threadmap.${key}`) ?? 'null');
    const isAlike = typeof stored === typeof initial && Array.isArray(stored) === Array.isArray(initial);
    return isAlike && stored !== null ? (stored as Value) : initial;
  } catch {
    return initial;
  }
}
