// A map as a page: title, what it holds, the map, a legend, sources and date.
import type { Shown } from '../../graph/filters/index.ts';
import { membershipMode, showMembership } from '../../graph/membership/index.ts';
import type { MapData } from '../../model/map-data.ts';
import { textSetting } from '../../model/settings.ts';
import type { View } from '../../model/view.ts';
import { countOf } from '../../util/count-of.ts';
import { sayDate } from '../../util/dates.ts';
import { appearanceOf } from '../appearance.ts';
import { contentsOf } from '../contents.ts';
import { type Legend, legendOf } from '../legend/index.ts';
import { type Places, USUAL_LAYOUT } from '../places.ts';
import { regionSpecs } from '../regions/index.ts';
import type { ThemeName } from '../theme.ts';
import { drawMap, type MapToDraw, scaleIn } from './draw-map.ts';
import { type PageWords, pageFrame, pageItems } from './page.ts';
import { PAPERS, type PageSize, type Paper, pageSize } from './paper.ts';
import { ageDate, describePicture, pictureTitle, scopeOf, sourcesShown } from './picture-words.ts';
import { group, type Scene } from './scene.ts';
import { shownIn } from './shown-in.ts';

export type { Paper } from './paper.ts';
export type { Scene, SceneItem } from './scene.ts';
export { shownIn } from './shown-in.ts';

export type PictureOptions = {
  /** Null: the whole map in the standard appearance. */
  readonly view: View | null;
  /** Where every entry that is shown stands. */
  readonly places: Places;
  readonly title?: string | null;
  /** Printed on it, YYYY-MM-DD; the map's as-at date when absent. */
  readonly date?: string | null;
  readonly theme?: ThemeName;
  /** The smallest on which the names can be read, when absent. */
  readonly paper?: Paper | null;
  /** What an audience must know of what was left out: "People are shown by role". Without full stop. */
  readonly notes?: readonly string[];
};

/** Names at this scale are 7 pt on paper: what a picture that chooses its own page aims for. */
const READABLE_SCALE = 0.78;

export function makeScene(whole: MapData, options: PictureOptions): Scene {
  const asAt = ageDate(whole, options.date ?? null);
  const inView = shownIn(whole, options.view, asAt);
  const { map, shown, outlines } = showMembership(whole, inView, membershipMode(options.view?.options ?? {}));
  const appearance = appearanceOf(map, { theme: options.theme ?? 'light', asAt, rules: options.view?.rules });
  const regions = regionSpecs(whole, inView, options.view?.layout ?? USUAL_LAYOUT, outlines);
  const legend = legendOf(map, shown, appearance, regions);
  const contents = contentsOf(map, shown, appearance);
  const subject: MapToDraw = { map, shown, places: options.places, appearance, regions };
  const words = wordsOf(map, shown, options);
  // The scope line tells how many names found no room, which is known once the map is drawn; room for it is kept before.
  const provisional = scopeOf(map, shown, contents, [...(options.notes ?? []), leftOutNote(shown.entities.size)]);
  const page = choosePage(subject, legend, words, provisional, options.paper ?? null);
  const frame = pageFrame(page, legend, appearance, words, provisional);
  const drawn = drawMap(subject, frame.map);
  const leftOut = drawn.namesLeftOut.length === 0 ? [] : [leftOutNote(drawn.namesLeftOut.length)];
  const scope = scopeOf(map, shown, contents, [...(options.notes ?? []), ...leftOut]);
  return {
    width: page.width,
    height: page.height,
    title: words.title,
    description: describePicture(map, shown, contents, scope),
    background: appearance.theme.background,
    items: [group(drawn.items, 'map'), ...pageItems(page, frame, words, scope, appearance)],
    namesLeftOut: drawn.namesLeftOut,
  };
}

function leftOutNote(count: number): string {
  return `${countOf(count, 'name is', 'names are')} left out for want of room`;
}

function wordsOf(map: MapData, shown: Shown, { view, title, date }: PictureOptions): PageWords {
  const printed = date ?? textSetting(map, 'as-at');
  return {
    title: pictureTitle(map, view, title ?? null),
    subtitle: view?.subtitle ?? null,
    caption: view?.caption ?? null,
    sources: sourcesShown(map, shown),
    date: printed === null ? null : `As at ${sayDate(printed)}`,
  };
}

/** The page asked for, or the smallest on which names can be read; the largest when none is large enough. */
function choosePage(
  subject: MapToDraw,
  legend: Legend,
  words: PageWords,
  scope: string,
  paper: Paper | null,
): PageSize {
  if (paper !== null) return pageSize(paper);
  if (subject.shown.entities.size === 0) return pageSize('a4');
  for (const candidate of PAPERS) {
    const page = pageSize(candidate);
    const frame = pageFrame(page, legend, subject.appearance, words, scope);
    if (scaleIn(subject, frame.map).spread >= READABLE_SCALE) return page;
  }
  return pageSize('a0');
}
