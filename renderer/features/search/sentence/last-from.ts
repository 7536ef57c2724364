import { useSyncExternalStore } from 'react';
import type { TypedFrom } from '../../../../shared/quick-entry/index.ts';
import { useMap } from '../../../state/index.ts';

/** The source that is being worked with: chosen once, it stays for the next sentence and for the next run of links. */
let last: TypedFrom = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function choose(next: TypedFrom): void {
  last = next;
  for (const listener of listeners) listener();
}

/** The same wherever it is shown: the search box and a run of links stand side by side. A source that has gone is no longer worked with. */
export function useFrom(): readonly [TypedFrom, (from: TypedFrom) => void] {
  const map = useMap();
  const chosen = useSyncExternalStore(subscribe, () => last);
  const isGone = chosen !== null && 'source' in chosen && !map.source.has(chosen.source);
  return [isGone ? null : chosen, choose];
}
