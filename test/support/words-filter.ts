// A filter as someone makes it who ticks words in the lists of the filter panel.
import { type Filter, NO_FILTER, withChosen } from '../../shared/graph/filters/index.ts';

/** @param chosen for each field, the words that are ticked */
export function wordsFilter(chosen: Readonly<Record<string, readonly string[]>>): Filter {
  return Object.entries(chosen).reduce((filter, [field, values]) => withChosen(filter, field, values), NO_FILTER);
}
