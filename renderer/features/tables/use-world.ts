import { useMemo } from 'react';
import { useAsAt, useMap, useSteadyMap } from '../../state/index.ts';
import type { World } from './model/world.ts';

/** What cells are read from. The same object for as long as nothing a cell could show is another: settings say in which currency. */
export function useWorld(): World {
  const map = useMap();
  const steady = useSteadyMap();
  const asAt = useAsAt();
  const { setting } = map;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the map itself, only what these tell of matters
  return useMemo(() => ({ map, asAt }), [steady, setting, asAt]);
}
