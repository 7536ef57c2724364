/**
 * What was worked out lately, by what it was worked out from. For values that are never changed in place, made by functions
 * of nothing but what the key says: with a memory or without one, the same comes out.
 */
export type Memory = {
  /** @param key all that the value depends on, and what it is */
  readonly recall: <Value>(key: string, make: () => Value) => Value;
};

/** @param most so many are kept; the one that was asked for longest ago goes first */
export function createMemory(most: number): Memory {
  const known = new Map<string, { readonly value: unknown }>();
  return {
    recall<Value>(key: string, make: () => Value): Value {
      const found = known.get(key) ?? { value: make() };
      known.delete(key);
      known.set(key, found);
      for (const oldest of known.keys()) {
        if (known.size <= most) break;
        known.delete(oldest);
      }
      // Under one key only ever lies what the same maker made.
      return found.value as Value;
    },
  };
}
