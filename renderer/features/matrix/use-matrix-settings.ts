import { useEffect } from 'react';
import { z } from 'zod';
import { type MatrixSettings, matrixSettingsSchema } from '../../../shared/graph/matrix/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { readStored, writeStored } from '../../ui/stored.ts';
import { useKept } from '../../ui/use-kept.ts';

/** How large cells are; null: as their number allows. */
export const CELL_SIZES = [
  { width: 26, height: 26, isWide: false },
  { width: 36, height: 30, isWide: false },
  { width: 88, height: 40, isWide: true },
] as const;
export type CellSize = (typeof CELL_SIZES)[number];

const storedSchema = matrixSettingsSchema.extend({
  size: z
    .int()
    .min(0)
    .max(CELL_SIZES.length - 1)
    .nullable()
    .catch(null)
    .default(null),
});
export type ScreenSettings = MatrixSettings & { readonly size: number | null };

const STORED = 'matrix';

/** How the matrix is made and shown, kept between sessions for all maps. */
export function useMatrixSettings(map: MapData) {
  const [settings, setSettings] = useKept<ScreenSettings>('matrix', () => {
    const read = storedSchema.safeParse(readStored(STORED) ?? {});
    return read.success ? read.data : storedSchema.parse({});
  });
  useEffect(() => void writeStored(STORED, settings), [settings]);
  const change = (part: Partial<ScreenSettings>): void => setSettings((before) => ({ ...before, ...part }));
  // A type chosen in another map, or one that has been removed, has no box here to take it out by.
  const linkTypes = settings.linkTypes.filter((type) => map.linkType.has(type));
  return [{ ...settings, linkTypes }, change] as const;
}

/** The most columns that fit at each size before anybody chooses one. */
const MOST = { wide: 12, middle: 40 };

export function sizeFor(chosen: number | null, columns: number): number {
  if (chosen !== null) return chosen;
  return columns <= MOST.wide ? 2 : columns <= MOST.middle ? 1 : 0;
}
