import type { Place } from '../../../shared/contract/shapes.ts';
import type { EntityId } from '../../../shared/model/ids.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { linksOf, positionsIn } from '../../../shared/model/map-index.ts';

/** Space between rings and between neighbours on a ring, in picture units. */
const STEP = 130;

/** Places for the memory host: the most linked in the middle, the rest in rings around it. Good enough to look at. */
export function layoutInRings(
  map: MapData,
  params: { readonly view: string; readonly entities: readonly string[] | null; readonly afresh: boolean },
): Place[] {
  const stored = new Map(positionsIn(map, params.view).map((position) => [position.entity as string, position]));
  const wanted = [...(params.entities ?? map.entity.keys())];
  wanted.sort((a, b) => linksOf(map, b).length - linksOf(map, a).length || (a < b ? -1 : 1));
  let ring = 0;
  let seat = 0;
  let seats = 1;
  return wanted.map((id) => {
    if (seat === seats) {
      ring += 1;
      seat = 0;
      seats = ring * 6;
    }
    const angle = (seat / seats) * 2 * Math.PI + ring * 0.4;
    seat += 1;
    const kept = params.afresh ? undefined : stored.get(id);
    const entity = id as EntityId;
    if (kept) return { entity, x: kept.x, y: kept.y };
    return { entity, x: Math.round(Math.cos(angle) * ring * STEP), y: Math.round(Math.sin(angle) * ring * STEP) };
  });
}
