import { useMemo } from 'react';
import {
  CHECK_LISTS,
  type CheckList,
  type ThingToCheck,
  thingsToCheck,
} from '../../../shared/model/knowledge/index.ts';
import { useAsAt, useShown, useSteadyMap } from '../../state/index.ts';

/** What is on a list: the things that the map's filter shows, and how many more it hides. */
export type Listed = { readonly things: readonly ThingToCheck[]; readonly hidden: number };

/** Everything there is to check, worked out again only when something it depends on has changed. */
export function useThingsToCheck(): { readonly [List in CheckList]: Listed } {
  const map = useSteadyMap();
  const asAt = useAsAt();
  const shown = useShown();
  const all = useMemo(() => thingsToCheck(map, asAt), [map, asAt]);
  return useMemo(() => {
    const listed = (list: CheckList): Listed => {
      const things = all[list].filter(({ kind, id }) => (kind === 'entity' ? shown.entities : shown.links).has(id));
      return { things, hidden: all[list].length - things.length };
    };
    return Object.fromEntries(CHECK_LISTS.map((list) => [list, listed(list)])) as Record<CheckList, Listed>;
  }, [all, shown]);
}
