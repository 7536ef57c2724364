import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** What is in sight, and the one that has the keyboard, however far it was scrolled away. */
export function keepingInRange(active: number, count: number): (range: Range) => number[] {
  return (range) => {
    const indexes = defaultRangeExtractor(range);
    if (active < 0 || active >= count || indexes.includes(active)) return indexes;
    return [...indexes, active].sort((a, b) => a - b);
  };
}
