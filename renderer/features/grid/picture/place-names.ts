import type { Plot, Spot } from '../../../../shared/engagement/ratings/plot.ts';
import { placeGridNames } from '../../../../shared/figure/grid/place-names.ts';
import { USUAL_TYPEFACE } from '../../../../shared/figure/typefaces/index.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';

export type PlacedName = {
  readonly id: string;
  readonly lines: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly isRight: boolean;
  readonly isLeft: boolean;
};

/** Names as boxes of the page. */
export function placeNames(
  map: MapData,
  plot: Plot,
  spots: readonly Spot[],
  rests: readonly { readonly at: Spot['at'] }[],
): PlacedName[] {
  return placeGridNames(map, plot, spots, rests, USUAL_TYPEFACE).map(({ id, label, box, side }) => ({
    id,
    lines: label.lines,
    left: box.left,
    top: box.top,
    width: box.right - box.left,
    isRight: side === 'right',
    isLeft: side === 'left',
  }));
}
