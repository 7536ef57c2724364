/**
 * Look-ups that are worked out once for a collection or a record and remembered as long as it lives.
 * For what is never changed in place, so that what was worked out stays true.
 */
export function remembered<Source extends object, Value>(make: (source: Source) => Value) {
  const known = new WeakMap<Source, { readonly value: Value }>();
  return (source: Source): Value => {
    const found = known.get(source) ?? { value: make(source) };
    known.set(source, found);
    return found.value;
  };
}
