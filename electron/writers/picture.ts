// A map as a picture file: places that are missing are laid out, the scene is made, and written as SVG or PNG.
import { type AppError, appError } from '../../shared/contract/errors.ts';
import type { Audience } from '../../shared/contract/shapes.ts';
import { forAudience, type Omitted, usualAudience } from '../../shared/exchange/audience/index.ts';
import { placesFor } from '../../shared/figure/places.ts';
import { audienceNotes } from '../../shared/figure/scene/audience-notes.ts';
import { makeScene, type Paper, shownIn } from '../../shared/figure/scene/index.ts';
import { sceneToSvg } from '../../shared/figure/svg/index.ts';
import type { ThemeName } from '../../shared/figure/theme.ts';
import type { LayoutControl } from '../../shared/graph/layouts/index.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { type Result, refuse, succeed } from '../../shared/util/result.ts';
import { PNG_DPI, svgToPng } from './png.ts';

export const PICTURE_FORMATS = ['svg', 'png'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

export type PictureRequest = {
  readonly format: PictureFormat;
  /** File name without its ending. */
  readonly name: string;
  /** The view's id; null for the whole map in the standard appearance. */
  readonly view: string | null;
  /** Whom it is made for; null for whom such a picture is usually made. */
  readonly audience: Audience | null;
  /** Printed on it, YYYY-MM-DD; the map's as-at date when null. */
  readonly date: string | null;
  readonly title?: string | null;
  /** What else a reader must know, for the scope line. Without full stop. */
  readonly notes?: readonly string[];
  readonly theme?: ThemeName;
  /** The smallest page on which the names can be read, when absent. */
  readonly paper?: Paper | null;
  /** Dots an inch of a PNG. */
  readonly dpi?: number;
};

export type PictureFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** A picture, and what it leaves out of the map because of whom it is for. */
export type MadePicture = { readonly file: PictureFile; readonly omitted: readonly Omitted[] };

/** The same map and request give the same bytes. */
export function makePicture(
  whole: MapData,
  request: PictureRequest,
  control?: LayoutControl,
): Result<MadePicture, AppError> {
  const audience = request.audience ?? usualAudience(request.format);
  const { map, omitted } = forAudience(whole, audience);
  const view = request.view === null ? null : map.view.get(request.view);
  if (view === undefined) return refuse(appError('not-found', 'That view is not in the map.', { view: request.view }));
  const places = placesFor(map, view, shownIn(map, view), control);
  if (!places.ok) return places;
  const { date, title = null, theme = 'light', paper = null } = request;
  const notes = [...(request.notes ?? []), ...audienceNotes(whole, map, view, audience)];
  const scene = makeScene(map, { view, places: places.value, date, title, theme, paper, notes });
  const svg = sceneToSvg(scene);
  const named = (ending: string, mediaType: string, bytes: Uint8Array): Result<MadePicture, AppError> =>
    succeed({ file: { name: `${request.name}.${ending}`, mediaType, bytes }, omitted });
  if (request.format === 'svg') return named('svg', 'image/svg+xml', new TextEncoder().encode(svg));
  return named('png', 'image/png', svgToPng(svg, scene.width, request.dpi ?? PNG_DPI));
}
