// Names beside the entries of a grid, for the window and for paper.
import { type Plot, SPOT, type Spot } from '../../engagement/ratings/plot.ts';
import type { MapData } from '../../model/map-data.ts';
import { linksOf } from '../../model/map-index.ts';
import { shownNameOf } from '../../model/words.ts';
import { type Box, boxAround } from '../geometry.ts';
import { type LabelStyle, type SetLabel, setLabel } from '../labels.ts';
import { LineGrid } from '../scene/line-grid.ts';
import { type PlacedLabel, placeLabels } from '../scene/place-labels.ts';
import type { TypefaceName } from '../typefaces/index.ts';

export type GridName = {
  readonly id: string;
  readonly label: SetLabel;
  readonly box: Box;
  readonly side: PlacedLabel['side'];
};

/** Of an entry's shape. */
export const GRID_SHAPE = 16;
const STYLE: LabelStyle = { size: 12, weight: 'regular', maxWidth: 112, maxLines: 2 };

/** Names that find room beside their entries, the most linked first; never one over another, a shape or a tray's count. */
export function placeGridNames(
  map: MapData,
  plot: Plot,
  spots: readonly Spot[],
  rests: readonly { readonly at: Spot['at'] }[],
  typeface: TypefaceName,
): GridName[] {
  const last = plot.across[plot.across.length - 1];
  const lowest = plot.up[plot.up.length - 1];
  const highest = plot.up[0];
  const first = plot.across[0];
  const above = plot.up[plot.up.length - 2];
  if (!last || !lowest || !highest || !first || !above) return [];
  const set = new Map(spots.map(({ id }) => [id, setLabel(shownNameOf(map, id), typeface, STYLE)]));
  const placed = placeLabels(
    spots.map(({ id, at }) => {
      const label = set.get(id);
      return {
        id,
        centre: at,
        shape: { width: GRID_SHAPE, height: GRID_SHAPE },
        label: { width: (label?.width ?? 0) + 2, height: label?.height ?? 0 },
        importance: linksOf(map, id).length,
      };
    }),
    new LineGrid(48),
    {
      frame: { left: first.from, right: last.to, top: highest.from, bottom: lowest.to },
      gap: 2,
      margin: 1,
      keepOff: [
        ...rests.map(({ at }) => boxAround(at, { width: 1.6 * SPOT, height: SPOT })),
        // The names of the lower quarters.
        { left: first.to, right: last.to, top: above.to + 2, bottom: lowest.from },
      ],
    },
  );
  return [...placed].flatMap(([id, { box, side }]): GridName[] => {
    const label = set.get(id);
    return label ? [{ id, label, box, side }] : [];
  });
}
