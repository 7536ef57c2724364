import type { MapData } from '../model/map-data.ts';
import { foldText } from '../util/fold.ts';

/** The kind that two or more of the map's entries have whose names end in the same word as a new one; null when they say nothing clear. */
export function kindOfAlike(map: MapData, name: string): string | null {
  const last = foldText(name).split(' ').at(-1) ?? '';
  if (last.length < 3) return null;
  const votes = new Map<string, number>();
  for (const entity of map.entity.values())
    if (foldText(entity.name).endsWith(` ${last}`)) votes.set(entity.kind, (votes.get(entity.kind) ?? 0) + 1);
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}
