import { useEffect, useState } from 'react';
import { type CheckedExpectation, checkExpectations } from '../../../shared/expectations/index.ts';
import { useAsAt, useMap } from '../document/hooks.ts';

/** With more entries and links than this, the check waits for a pause, so that typing is never held up. */
const AT_ONCE = 4000;
const PAUSE_MS = 500;

/** The expectations of the map that are switched on, checked as it stands now; of a large map, as it stood at the last pause. */
export function useExpectations(): readonly CheckedExpectation[] {
  const map = useMap();
  const asAt = useAsAt();
  const isLarge = map.entity.size + map.link.size > AT_ONCE;
  const [last, setLast] = useState<readonly CheckedExpectation[]>([]);
  useEffect(() => {
    if (!isLarge) return;
    const timer = setTimeout(() => setLast(checkExpectations(map, asAt)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isLarge, map, asAt]);
  return isLarge ? last : checkExpectations(map, asAt);
}
