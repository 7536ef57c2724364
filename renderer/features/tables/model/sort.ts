// How two cells of a column compare. Cells with nothing in them are kept apart by the table: they come last either way.
import { byWords } from './word-list.ts';

export function compareValues(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return byWords(String(a), String(b));
}
