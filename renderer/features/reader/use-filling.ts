// A long text is filled in from the marker outwards, so that it can be read and worked in at once.
import { useEffect, useState } from 'react';

/** Blocks that are drawn at once on either side of the marker, and those added at each turn. */
const AT_ONCE = 30;

type Filled = { readonly of: unknown; readonly from: number; readonly to: number };

/**
 * Which blocks are drawn: from the first up to the one after the last.
 * @param of what is drawn; another one begins anew
 * @param here the block that has the marker
 * @param isHeld while true no more is added: what is drawn is about to change
 */
export function useFilling(of: unknown, count: number, here: number, isHeld: boolean): readonly [number, number] {
  const around = (): Filled => ({ of, from: Math.max(0, here - AT_ONCE), to: Math.min(count, here + AT_ONCE) });
  const [kept, setFilled] = useState<Filled>(around);
  const isKept = kept.of === of && here >= kept.from && here < kept.to;
  const filled = isKept ? kept : around();
  const { from, to } = filled;
  useEffect(() => {
    if (isHeld || (from === 0 && to >= count)) return;
    const timer = setTimeout(() =>
      setFilled({ of, from: Math.max(0, from - AT_ONCE), to: Math.min(count, to + AT_ONCE) }),
    );
    return () => clearTimeout(timer);
  }, [of, from, to, count, isHeld]);
  return [from, to];
}
