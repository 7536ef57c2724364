import { useState } from 'react';
import type { TypedFrom } from '../../../../shared/quick-entry/index.ts';
import { getMap } from '../../../state/index.ts';

/** The source that is being worked with: chosen once, it stays for the next sentence and for the next run of links. */
let last: TypedFrom = null;

export function useFrom(): readonly [TypedFrom, (from: TypedFrom) => void] {
  const [from, setFrom] = useState<TypedFrom>(stillThere);
  const choose = (next: TypedFrom): void => {
    last = next;
    setFrom(next);
  };
  return [from, choose];
}

/** A source that has gone is no longer worked with. */
function stillThere(): TypedFrom {
  return last && 'source' in last && !getMap().source.has(last.source) ? null : last;
}
