// A grid of two scales as drawing: bands, lines, names of levels and quarters, trays, and the entries with their names.
import type { Axes } from '../../engagement/ratings/axes.ts';
import { cellsOf, type Move, type Standing } from '../../engagement/ratings/grid.ts';
import { arrange, arrowTo, plotOf } from '../../engagement/ratings/plot.ts';
import { hasQuarters, quarterNames } from '../../engagement/ratings/quarters.ts';
import type { MapData } from '../../model/map-data.ts';
import { shownNameOf } from '../../model/words.ts';
import type { Appearance } from '../appearance.ts';
import { type Box, growBox, isInBox, type Point } from '../geometry.ts';
import { arrowHead, lineStopsBefore } from '../scene/arrow-heads.ts';
import { drawBacking, drawLabel, drawShape } from '../scene/draw-entry.ts';
import { groupOf, moveItems, type SceneItem, solid } from '../scene/scene.ts';
import { textItem } from '../scene/set-text.ts';
import type { TypefaceName } from '../typefaces/index.ts';
import { GRID_SHAPE, placeGridNames } from './place-names.ts';

/** In CSS pixels: room for names of levels and quarters, and for who is not set on a scale. */
const ROOM = { top: 26, left: 96, bottom: 38, trayWidth: 84, trayHeight: 66 } as const;
const SMALL = 12;
/** How wide the line of an arrow is. */
const ARROW = 1.8;
/** So finely an arrow is looked along for its own entry's name. */
const STEPS = 200;
/** Of a shape; names are placed beside one that is as wide as it is high. */
const WIDEST = 1.3 * GRID_SHAPE;

export type DrawnGrid = {
  readonly items: readonly SceneItem[];
  /** Entries whose names, or who themselves, found no room in it. */
  readonly unnamed: number;
};

/**
 * Null where the map does not have the scales.
 * @param moves who came from where: an arrow leads from there
 */
export function drawGrid(
  map: MapData,
  axes: Axes,
  { standings, moves }: { readonly standings: readonly Standing[]; readonly moves: readonly Move[] },
  box: Box,
  { appearance, typeface }: { readonly appearance: Appearance; readonly typeface: TypefaceName },
): DrawnGrid | null {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const plot = plotOf(map, axes, { ...ROOM, width, height });
  if (!plot) return null;
  const { theme } = appearance;
  const { spots, rests } = arrange(plot, cellsOf(standings));
  const names = placeGridNames(map, plot, spots, rests, typeface);
  const [left, right] = [plot.across[1]?.from ?? 0, plot.across.at(-1)?.to ?? 0];
  const [top, bottom] = [plot.up[0]?.from ?? 0, plot.up.at(-2)?.to ?? 0];
  const tray = plot.across[0] ?? { from: 0, to: 0 };
  const below = plot.up.at(-1) ?? { from: 0, to: 0 };
  const plain = { size: SMALL, typeface, fill: theme.quietText } as const;
  const strong = { size: SMALL + 1, typeface, weight: 'semibold', fill: theme.text } as const;
  const rect = (x: number, y: number, wide: number, high: number, isTray: boolean): SceneItem => ({
    ...{ draw: 'rect', x, y, width: wide, height: high, radius: 0 },
    opacity: isTray ? 0.35 : 1,
    fill: isTray ? theme.divider : null,
    stroke: isTray ? null : solid(theme.divider, 1),
  });
  const line = (from: { x: number; y: number }, to: { x: number; y: number }, wide: number): SceneItem => ({
    draw: 'path',
    from,
    curves: [[from, to, to]],
    stroke: solid(wide > 1 ? theme.text : theme.divider, wide),
  });
  const quarters = hasQuarters(map, axes) ? quarterNames(map, axes) : null;
  const label = (scale: string): string => map.scale.get(scale)?.label ?? scale;
  const ground: SceneItem[] = [
    rect(tray.from, top, tray.to - tray.from, bottom - top, true),
    rect(tray.from, below.from, right - tray.from, below.to - below.from, true),
    rect(left, top, right - left, bottom - top, false),
    ...plot.across.slice(2).map(({ from }) => line({ x: from, y: top }, { x: from, y: bottom }, 0.6)),
    ...plot.up.slice(1, -1).map(({ from }) => line({ x: left, y: from }, { x: right, y: from }, 0.6)),
    ...plot.across.map(({ label: text, from, to }) =>
      textItem(text, (from + to) / 2, below.to + 15, { ...plain, anchor: 'middle' }),
    ),
    ...plot.up.map(({ label: text, from, to }) =>
      textItem(text, tray.from - 8, (from + to) / 2 + 4, { ...plain, anchor: 'end' }),
    ),
    textItem(`${label(axes.x)} →`, (left + right) / 2, below.to + 33, { ...strong, anchor: 'middle' }),
    textItem(`↑ ${label(axes.y)}`, 0, top - 8, strong),
    ...(quarters === null
      ? []
      : [
          line({ x: plot.lines.x, y: top }, { x: plot.lines.x, y: bottom }, 1.4),
          line({ x: left, y: plot.lines.y }, { x: right, y: plot.lines.y }, 1.4),
          textItem(quarters.highLow, left + 2, top - 8, strong),
          textItem(quarters.highHigh, right - 2, top - 8, { ...strong, anchor: 'end' }),
          textItem(quarters.lowLow, left + 2, bottom + 18, strong),
          textItem(quarters.lowHigh, right - 2, bottom + 18, { ...strong, anchor: 'end' }),
        ]),
  ];
  const byId = new Map(names.map((name) => [name.id, name]));
  const entries = spots.flatMap(({ id, at }): SceneItem[] => {
    const entity = map.entity.get(id as never);
    if (!entity) return [];
    const name = byId.get(id);
    const look = { ...appearance.entity(entity), borderWidth: 1.2 };
    // As wide beside its height as on the map: an ellipse is no circle.
    const fit = Math.min(GRID_SHAPE / look.height, WIDEST / look.width);
    const size = { width: look.width * fit, height: look.height * fit };
    return [
      groupOf(
        [
          ...(name ? [drawBacking(name.box, theme.background, 1)] : []),
          ...drawShape(look, at, size, 1),
          ...(name ? drawLabel(name.label, name.box, name.side, { colour: theme.text, typeface }, 1) : []),
        ],
        { record: 'entity', id },
        shownNameOf(map, id),
      ),
    ];
  });
  const spotOf = new Map(spots.map(({ id, at }) => [id, at]));
  const arrows = moves.flatMap(({ id, from }): SceneItem[] => {
    const at = spotOf.get(id);
    const arrow = at && arrowTo(plot, from, at);
    if (!arrow) return [];
    const [dx, dy] = [arrow.to.x - arrow.from.x, arrow.to.y - arrow.from.y];
    const along = (share: number): Point => ({ x: arrow.from.x + dx * share, y: arrow.from.y + dy * share });
    // A name in its way, it ends before the name: its head would lie under it.
    const name = byId.get(id);
    const shares = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
    const reach = name ? (shares.find((share) => isInBox(along(share), growBox(name.box, 2))) ?? 1) : 1;
    const end = along(Math.max(0, reach - lineStopsBefore('triangle', ARROW) / Math.hypot(dx, dy)));
    const colour = theme.links.communication;
    return [
      { draw: 'path', from: arrow.from, curves: [[arrow.from, end, end]], stroke: solid(colour, ARROW) },
      arrowHead('triangle', along(reach), Math.atan2(dy, dx), ARROW, colour, 1),
    ];
  });
  const counts = rests.map(({ at, count }) =>
    textItem(`+${count.toLocaleString('en-GB')}`, at.x, at.y + 4, { ...strong, anchor: 'middle' }),
  );
  return {
    items: moveItems([...ground, ...arrows, ...entries, ...counts], box.left, box.top),
    unnamed: standings.length - names.length,
  };
}
