import type { TypefaceName } from '../../shared/figure/typefaces/index.ts';
import { added, applyChanges } from '../../shared/model/change.ts';
import type { MapData } from '../../shared/model/map-data.ts';

/** A map without a house style, whose figures are set in a typeface. */
export function inTypeface(map: MapData, typeface: TypefaceName): MapData {
  return applyChanges(map, [added('setting', { id: 'house-style', value: { typeface } } as never)]);
}
