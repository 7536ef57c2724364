import type { Plot, Spot } from '../../../../shared/engagement/ratings/plot.ts';
import { SPOT } from '../../../../shared/engagement/ratings/plot.ts';
import { boxAround } from '../../../../shared/figure/geometry.ts';
import { type LabelStyle, setLabel } from '../../../../shared/figure/labels.ts';
import { placeLabels } from '../../../../shared/figure/scene/place-labels.ts';
import { LineGrid } from '../../../../shared/figure/scene/spot-grid.ts';
import { USUAL_TYPEFACE } from '../../../../shared/figure/typefaces/index.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { linksOf } from '../../../../shared/model/map-index.ts';
import { shownNameOf } from '../../../../shared/model/words.ts';

export type PlacedName = {
  readonly id: string;
  readonly lines: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly isRight: boolean;
  readonly isLeft: boolean;
};

const SHAPE = 16;
const STYLE: LabelStyle = { size: 12, weight: 'regular', maxWidth: 112, maxLines: 2 };

/** Names that find room beside their entries, the most linked first; never one over another, a shape or a tray's count. */
export function placeNames(
  map: MapData,
  plot: Plot,
  spots: readonly Spot[],
  rests: readonly { readonly at: Spot['at'] }[],
): PlacedName[] {
  const last = plot.across[plot.across.length - 1];
  const lowest = plot.up[plot.up.length - 1];
  const highest = plot.up[0];
  const first = plot.across[0];
  if (!last || !lowest || !highest || !first) return [];
  const set = new Map(spots.map(({ id }) => [id, setLabel(shownNameOf(map, id), USUAL_TYPEFACE, STYLE)]));
  const placed = placeLabels(
    spots.map(({ id, at }) => {
      const label = set.get(id);
      return {
        id,
        centre: at,
        shape: { width: SHAPE, height: SHAPE },
        label: { width: (label?.width ?? 0) + 2, height: label?.height ?? 0 },
        importance: linksOf(map, id).length,
      };
    }),
    new LineGrid(48),
    {
      frame: { left: first.from, right: last.to, top: highest.from, bottom: lowest.to },
      gap: 2,
      margin: 1,
      keepOff: rests.map(({ at }) => boxAround(at, { width: 1.6 * SPOT, height: SPOT })),
    },
  );
  return [...placed].map(([id, { box, side }]) => ({
    id,
    lines: set.get(id)?.lines ?? [],
    left: box.left,
    top: box.top,
    width: box.right - box.left,
    isRight: side === 'right',
    isLeft: side === 'left',
  }));
}
