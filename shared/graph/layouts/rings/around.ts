import type { MapData } from '../../../model/map-data.ts';
import type { Shown } from '../../filters/apply-filter.ts';
import { middleOf, neighboursIn, ringsFrom } from './steps.ts';

/** The steps that rings show, the middle first; who cannot be reached is in none. */
export function stepsAround(map: MapData, shown: Shown, around: string | null): string[][] {
  const nodes = [...shown.entities].map((id) => ({ id }));
  const links = [...shown.links].flatMap((id) => map.link.get(id) ?? []);
  const near = neighboursIn({ nodes, links });
  const middle = middleOf(nodes, near, around);
  return middle === null ? [] : ringsFrom(middle, near);
}
