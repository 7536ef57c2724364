import { compareText } from '../util/compare.ts';
import { foldText } from '../util/fold.ts';

/** In the order of what they are called, as lists show them. Folding takes longer than all the rest: each once. */
export function byFoldedName<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  return items
    .map((item) => {
      const name = nameOf(item);
      return { item, name, folded: foldText(name) };
    })
    .sort((a, b) => compareText(a.folded, b.folded) || compareText(a.name, b.name))
    .map(({ item }) => item);
}
