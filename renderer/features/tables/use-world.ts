import { useMemo } from 'react';
import { useAsAt, useSteadyMap } from '../../state/index.ts';
import type { World } from './model/world.ts';

/** What cells are read from. The same object for as long as nothing a cell could show is another. */
export function useWorld(): World {
  const map = useSteadyMap();
  const asAt = useAsAt();
  return useMemo(() => ({ map, asAt }), [map, asAt]);
}
