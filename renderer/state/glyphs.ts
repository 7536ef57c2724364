import { useMemo } from 'react';
import { type Appearance, appearanceOf } from '../../shared/figure/appearance.ts';
import { polygonOf } from '../../shared/figure/shapes.ts';
import type { Entity } from '../../shared/model/entity.ts';
import { useAsAt, useMap } from './document/hooks.ts';
import { useThemeName } from './theme-name.ts';
import { useDrawn, useLook } from './view/hooks.ts';

/** A small picture of an entry as it stands in the map: its shape in a box of 20 by 20, and its colours. */
export type Glyph = { readonly points: string; readonly fill: string; readonly border: string };

const BOX = 20;
const MARGIN = 1.5;

/** How things look in the picture now, in the theme of the page. */
export function useAppearance(): Appearance {
  const map = useMap();
  const theme = useThemeName();
  const asAt = useAsAt();
  const { rules } = useLook();
  return appearanceOf(map, { theme, asAt, rules });
}

/** The same of what is drawn: lines that stand for shared seats included. */
export function useDrawnAppearance(): Appearance {
  const { map } = useDrawn();
  const theme = useThemeName();
  const asAt = useAsAt();
  const { rules } = useLook();
  return appearanceOf(map, { theme, asAt, rules });
}

export function useGlyphs(): (entity: Entity) => Glyph {
  const appearance = useAppearance();
  return useMemo(() => (entity) => glyphOf(appearance, entity), [appearance]);
}

export function glyphOf(appearance: Appearance, entity: Entity): Glyph {
  const look = appearance.entity(entity);
  const scale = (BOX - 2 * MARGIN) / Math.max(look.width, look.height);
  const size = { width: look.width * scale, height: look.height * scale };
  const corners = polygonOf(look.shape, { x: BOX / 2, y: BOX / 2 }, size);
  return {
    points: corners.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' '),
    fill: look.fill,
    border: look.border,
  };
}
