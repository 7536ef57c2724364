// A map as a picture file: places that are missing are laid out, the scene is made, and written as SVG or PNG.
import type { AppError } from '../../shared/contract/errors.ts';
import { placesFor } from '../../shared/figure/places.ts';
import { makeScene, type Paper, shownIn } from '../../shared/figure/scene/index.ts';
import { sceneToSvg } from '../../shared/figure/svg/index.ts';
import type { ThemeName } from '../../shared/figure/theme.ts';
import type { LayoutControl } from '../../shared/graph/layouts/index.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import type { View } from '../../shared/model/view.ts';
import { type Result, succeed } from '../../shared/util/result.ts';
import { PNG_DPI, svgToPng } from './png.ts';

export const PICTURE_FORMATS = ['svg', 'png'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

export type PictureRequest = {
  readonly format: PictureFormat;
  /** File name without its ending. */
  readonly name: string;
  readonly view: View | null;
  /** Printed on it, YYYY-MM-DD; the map's as-at date when null. */
  readonly date: string | null;
  readonly title?: string | null;
  readonly theme?: ThemeName;
  /** The smallest page on which the names can be read, when absent. */
  readonly paper?: Paper | null;
  /** Dots an inch of a PNG. */
  readonly dpi?: number;
  /** What was left out of the map for whom it is made, as sentences without full stop. */
  readonly notes?: readonly string[];
};

export type PictureFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** The same map and request give the same bytes. The map is already what the audience may see. */
export function makePicture(
  map: MapData,
  request: PictureRequest,
  control?: LayoutControl,
): Result<PictureFile, AppError> {
  const { view, format, name } = request;
  const places = placesFor(map, view, shownIn(map, view), control);
  if (!places.ok) return places;
  const { date, title = null, theme = 'light', paper = null, notes = [] } = request;
  const scene = makeScene(map, { view, places: places.value, date, title, theme, paper, notes });
  const svg = sceneToSvg(scene);
  if (format === 'svg') {
    return succeed({ name: `${name}.svg`, mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(svg) });
  }
  const bytes = svgToPng(svg, scene.width, request.dpi ?? PNG_DPI);
  return succeed({ name: `${name}.png`, mediaType: 'image/png', bytes });
}
