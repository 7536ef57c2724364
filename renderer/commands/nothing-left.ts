import { useMemo } from 'react';
import { sayLeavesNothing, type Wanted, waysOut, whatLeavesNothing } from '../../shared/graph/filters/index.ts';
import { changeLook, clearFilter, tellOfLook, useAsAt, useFilter, useMap } from '../state/index.ts';

/** Why the filter leaves nothing, and what can be taken off it. */
export type NothingLeft = {
  /** Null when it is not the filter that leaves nothing. */
  readonly why: string | null;
  readonly steps: readonly { readonly label: string; readonly onDo: () => void }[];
};

/** Names the conditions that leave no entry or no link, with a way to take off just those, and one to clear the whole filter. */
export function useNothingLeft(of: Wanted): NothingLeft {
  const map = useMap();
  const filter = useFilter();
  const asAt = useAsAt();
  return useMemo(() => {
    const leaves = whatLeavesNothing({ map, asAt }, filter, of);
    if (leaves === null) return { why: null, steps: [] };
    const ways = waysOut(map, filter, leaves).map(({ label, text, filter: next }) => ({
      label,
      onDo: () => tellOfLook(text, changeLook({ filter: next })),
    }));
    return {
      why: sayLeavesNothing(map, leaves),
      steps: [...ways, { label: 'Clear the filter', onDo: clearFilter }],
    };
  }, [map, filter, asAt, of]);
}
