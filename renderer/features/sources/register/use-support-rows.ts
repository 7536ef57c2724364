import { useMemo } from 'react';
import { useSteadyMap } from '../../../state/index.ts';
import { type SupportRow, supportRows } from './support-rows.ts';

/** What rests on a source, worked out again only when something it depends on has changed. */
export function useSupportRows(source: string): readonly SupportRow[] {
  const map = useSteadyMap();
  return useMemo(() => supportRows(map, source), [map, source]);
}
