import { z } from 'zod';
import { USUAL_AXES } from '../../../shared/engagement/ratings/axes.ts';
import { readStored, writeStored } from '../../ui/stored.ts';
import { useKept } from '../../ui/use-kept.ts';

const settingsSchema = z.object({
  part: z.enum(['grid', 'levels', 'judged']).catch('grid').default('grid'),
  x: z.string().catch(USUAL_AXES.x).default(USUAL_AXES.x),
  y: z.string().catch(USUAL_AXES.y).default(USUAL_AXES.y),
  /** The scale that a pair of levels is known by. */
  pair: z.string().catch('engagement').default('engagement'),
  measure: z.string().catch('betweenness').default('betweenness'),
  marks: z.boolean().catch(false).default(false),
  /** Who rates, as a role: most often the same as last time. */
  by: z.string().catch('').default(''),
});

export type GridSettings = z.infer<typeof settingsSchema> & {
  /** Arrows lead from where each stood on a day; null: none are shown. Of one map, so that it is not stored. */
  readonly from: string | null;
  /** Where each stood on a day; null: where it stands. */
  readonly to: string | null;
  /** As it was typed; null: the day that the map is as at. */
  readonly date: string | null;
};
export type ChangeGrid = (part: Partial<GridSettings>) => void;

const STORED = 'grid';

/** How ratings are looked at, kept between sessions for all maps. */
export function useGridSettings(): readonly [GridSettings, ChangeGrid] {
  const [settings, setSettings] = useKept<GridSettings>('grid', () => {
    const read = settingsSchema.safeParse(readStored(STORED) ?? {});
    return { ...(read.success ? read.data : settingsSchema.parse({})), from: null, to: null, date: null };
  });
  const change: ChangeGrid = (part) =>
    setSettings((before) => {
      const next = { ...before, ...part };
      const { from: _, to: __, date: ___, ...stored } = next;
      writeStored(STORED, stored);
      return next;
    });
  return [settings, change];
}
