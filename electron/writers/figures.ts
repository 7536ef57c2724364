// A map as figures in a file, or a file each: places that are missing are laid out, the figure is made, and written in a format.
import { type AppError, appError } from '../../shared/contract/errors.ts';
import type { Audience } from '../../shared/contract/shapes.ts';
import { type ForAudience, forAudience, type Omitted, usualAudience } from '../../shared/exchange/audience/index.ts';
import { type Figure, makeFigure } from '../../shared/figure/figure.ts';
import { sayMissingLetters } from '../../shared/figure/missing-letters.ts';
import { type Places, placesFor } from '../../shared/figure/places.ts';
import { audienceNotes } from '../../shared/figure/scene/audience-notes.ts';
import { type Paper, shownIn } from '../../shared/figure/scene/index.ts';
import { type FigureChange, tuningFor } from '../../shared/figure/settings.ts';
import type { ThemeName } from '../../shared/figure/theme.ts';
import { oldWords, ownNumbers } from '../../shared/figure/warnings.ts';
import type { Past } from '../../shared/figure/words/old-names.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import type { Memory } from '../../shared/util/memory.ts';
import { partOf, type Tell } from '../../shared/util/progress.ts';
import { type Result, refuse, succeed } from '../../shared/util/result.ts';
import type { DataFile } from './data-file.ts';
import { recordOf } from './figure-record.ts';
import { type FigureWriter, figureWriters, type PictureFormat, USUAL_DPI } from './formats.ts';

/** How a figure is made, besides which view it is of. */
export type FigureRequest = {
  /** Printed on it, YYYY-MM-DD; the map's as-at date when null. */
  readonly date: string | null;
  readonly title?: string | null;
  /** What else a reader must know, for the scope line. Without full stop. */
  readonly notes?: readonly string[];
  readonly theme?: ThemeName;
  /** Instead of each view's own; the smallest page on which the names can be read, when neither says. */
  readonly paper?: Paper | null;
  /** The page where neither says. */
  readonly usualPaper?: Paper;
  /** False where a format holds words and tables alone. */
  readonly isDrawn?: boolean;
  /** Other settings of the figure than the views' own. */
  readonly settings?: FigureChange;
  /** What the log tells of names that entries had; nothing where it is not asked. */
  readonly past?: Past;
  /** What was worked out for other figures of the map, or for this one before a word of it was changed. */
  readonly memory?: Memory;
};

export type PictureRequest = FigureRequest & {
  readonly format: PictureFormat;
  /** File name without its ending. */
  readonly name: string;
  /** Ids of views, a figure each; null for the whole map in the standard appearance. At least one. */
  readonly views: readonly (string | null)[];
  /** Whom it is made for; null for whom such a picture is usually made. */
  readonly audience: Audience | null;
  /** Dots an inch, where a format has dots. */
  readonly dpi?: number | null;
  /** Whether description and tables follow the figures, where a format can hold them; they do unless it says. */
  readonly appendix?: boolean;
};

/** Pictures, what they leave out of the map because of whom they are for, and what to look at again. */
export type MadePictures = {
  readonly files: readonly DataFile[];
  readonly omitted: readonly Omitted[];
  /** In sentences: words of somebody's own that were written for another picture, letters that print as boxes, and print too small to read. */
  readonly warnings: readonly string[];
};

/** Told how far a picture is, 0 to 1, and what is being done. */
export type Report = (done: number, doing: string) => void;

/** What of the work comes before a file is written. */
const FIGURES_SHARE = 0.7;
/** What of a figure's work comes before it is set on its page. */
const PLACES_SHARE = 0.5;

/** The same map and request give the same bytes. */
export async function makePictures(
  whole: MapData,
  request: PictureRequest,
  report: Report = () => {},
): Promise<Result<MadePictures, AppError>> {
  const audience = request.audience ?? usualAudience(request.format);
  const seenFor = createRedaction(whole, audience);
  const omitted: Omitted[] = [];
  const figures: Figure[] = [];
  const { mediaType, holdsMany, write, usualPaper, isDrawn, isSetHere, warn, leftOut }: FigureWriter =
    figureWriters[request.format];
  const asked = {
    ...request,
    ...(usualPaper === undefined ? {} : { usualPaper }),
    ...(isDrawn === undefined ? {} : { isDrawn }),
  };
  const drawing: Report = (done, doing) => report(done * FIGURES_SHARE, doing);
  for (const [index, view] of request.views.entries()) {
    const telling: Report = (done, doing) => drawing((index + done) / request.views.length, doing);
    const figure = figureOf(whole, seenFor(view, asked.settings), view, asked, telling);
    if (!figure.ok) return figure;
    figures.push(figure.value);
  }
  const seen = new Set(request.views.map((view) => seenFor(view, asked.settings)));
  for (const row of [...seen].flatMap((one) => one.omitted))
    if (!omitted.some(({ what, why }) => what === row.what && why === row.why)) omitted.push(row);
  const options = { dpi: request.dpi ?? USUAL_DPI, appendix: request.appendix ?? true, audience, omitted };
  const files: DataFile[] = [];
  const contents = holdsMany ? [figures] : figures.map((figure) => [figure]);
  const writing: Tell = partOf((done) => report(done, 'Writing the file'), FIGURES_SHARE, 1);
  for (const [index, content] of contents.entries()) {
    const tell = partOf(writing, index / contents.length, (index + 1) / contents.length);
    tell(0);
    const names = figures.length === content.length ? [] : content.map(({ view }) => view?.name ?? 'whole map');
    files.push({
      name: `${[request.name, ...names.map(forFileName)].join(' – ')}.${request.format}`,
      mediaType,
      bytes: await write(content, { ...options, tell }),
    });
  }
  if (figures.length > 1) files.push(recordOf(request, audience, figures, files));
  const warnings = figures.flatMap((figure) =>
    [
      ...[...oldWords(figure, audience, request.past), ...ownNumbers(figure)].map(({ text }) => text),
      ...[isSetHere ? sayMissingLetters(figure) : null, warn?.(figure) ?? null].filter((text) => text !== null),
    ].map((text) => (figures.length === 1 ? text : `“${figure.view?.name ?? 'Whole map'}”: ${text}`)),
  );
  return succeed({ files, omitted: [...omitted, ...(leftOut ? figures.flatMap(leftOut) : [])], warnings });
}

/** What the readers of a view's figure see of the map; views that are tuned alike see the same. */
export function createRedaction(
  whole: MapData,
  audience: Audience,
): (view: string | null, settings?: FigureChange) => ForAudience {
  const made = new Map<string, ForAudience>();
  return (view, settings) => {
    const tuning = tuningFor(view === null ? null : (whole.view.get(view) ?? null), settings);
    const key = JSON.stringify(tuning);
    const seen = made.get(key) ?? forAudience(whole, audience, tuning);
    made.set(key, seen);
    return seen;
  };
}

/**
 * The figure of a view, or of the whole map where that is null.
 * @param seen what its readers may see of the whole map
 */
export function figureOf(
  whole: MapData,
  seen: ForAudience,
  id: string | null,
  request: FigureRequest,
  report: Report = () => {},
): Result<Figure, AppError> {
  const { map } = seen;
  const view = id === null ? null : map.view.get(id);
  if (view === undefined) return refuse(appError('not-found', 'That view is not in the map.', { view: id }));
  const {
    date,
    title = null,
    theme = 'light',
    paper = null,
    usualPaper = null,
    settings = {},
    isDrawn = true,
  } = request;
  const laying = partOf((done) => report(done, 'Working out where everything stands'), 0, PLACES_SHARE);
  const { memory } = request;
  const places = isDrawn ? placesFor(map, view, shownIn(map, view), { report: laying }, memory) : succeed(NO_PLACES);
  if (!places.ok) return places;
  const notes = [...(request.notes ?? []), ...audienceNotes(whole, seen, view)];
  return succeed(
    makeFigure(map, {
      view,
      places: places.value,
      date,
      title,
      theme,
      paper,
      usualPaper,
      notes,
      settings,
      isDrawn,
      memory,
      tell: partOf((done) => report(done, 'Setting names and lines on the page'), PLACES_SHARE, 1),
    }),
  );
}

const NO_PLACES: Places = new Map();

/** A view's name as part of a file's: without what some systems do not allow there. */
function forFileName(name: string): string {
  return name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[. ]+$/, '');
}
