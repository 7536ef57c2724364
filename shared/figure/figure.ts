// A map set on a page: the scene that every format draws, and the words and tables that belong to it.
import type { Shown } from '../graph/filters/index.ts';
import { membershipMode, showMembership } from '../graph/membership/index.ts';
import type { MapData } from '../model/map-data.ts';
import { textSetting } from '../model/settings.ts';
import type { View } from '../model/view.ts';
import { shownNameOf } from '../model/words.ts';
import { countOf } from '../util/count-of.ts';
import { sayDate } from '../util/dates.ts';
import { createMemory, type Memory } from '../util/memory.ts';
import { countTowards, type Tell } from '../util/progress.ts';
import { appearanceOf } from './appearance.ts';
import { contentsOf } from './contents.ts';
import type { FigureTable } from './figure-table.ts';
import type { Box, Point } from './geometry.ts';
import { greyItems } from './greys/grey-items.ts';
import { inGreys } from './greys/greyscale.ts';
import { type HouseStyle, houseStyleOf } from './house-style.ts';
import { labelStyles } from './labels.ts';
import { type Legend, legendOf } from './legend/index.ts';
import { type Places, USUAL_LAYOUT } from './places.ts';
import { regionSpecs } from './regions/index.ts';
import { drawMap } from './scene/draw-map.ts';
import { findingBlocks } from './scene/finding-blocks.ts';
import type { FittedMap } from './scene/fit-with-key.ts';
import { type KeySheets, keySheets, withKeyBelow } from './scene/key-sheets.ts';
import { legendBlocks } from './scene/legend-blocks.ts';
import { numberNames } from './scene/name-numbers.ts';
import { type PageWords, pageItems } from './scene/page.ts';
import { type PageSize, type Paper, pageSize } from './scene/paper.ts';
import { ageDate, pictureTitle, saySource, scopeOf, sourcesBehind } from './scene/picture-words.ts';
import type { MapPlan, MapToDraw } from './scene/plan-map.ts';
import { group, type Scene, type SceneItem } from './scene/scene.ts';
import { shownIn } from './scene/shown-in.ts';
import { type SetMap, setOnPage } from './set-on-page.ts';
import { changeFigure, type FigureChange, type FigureSettings, figureSettings, markingWords } from './settings.ts';
import type { ThemeName } from './theme.ts';
import { type DescribedPart, linesOfParts, partsOfText, wordsForPicture } from './words/index.ts';

export type FigureOptions = {
  /** Null: the whole map in the standard appearance. */
  readonly view: View | null;
  /** Where every entry that is shown stands. */
  readonly places: Places;
  readonly title?: string | null;
  /** Printed on it, YYYY-MM-DD; the map's as-at date when absent. */
  readonly date?: string | null;
  readonly theme?: ThemeName;
  /** Instead of the view's own; the smallest on which the names can be read, when neither says. */
  readonly paper?: Paper | null;
  /** Where neither that nor the view says. */
  readonly usualPaper?: Paper | null;
  /** False where only words and tables are wanted: nothing is set on a page, and no places are needed. */
  readonly isDrawn?: boolean;
  /** What an audience must know of what was left out: "People are shown by role". Without full stop. */
  readonly notes?: readonly string[];
  /** Instead of what the view says. */
  readonly settings?: FigureChange;
  /** Told how far it is set on its page, 0 to 1. */
  readonly tell?: Tell | undefined;
  /** What was worked out for figures before: a change of words leaves a map where it stands. */
  readonly memory?: Memory | undefined;
};

/** Everything that a figure says in words, on the page or beside it. */
export type FigureWords = PageWords & {
  /** How much of the map it shows, how sure that is, and what was left out. */
  readonly scope: string;
  /** One sentence for somebody who cannot see it. */
  readonly altText: string;
  /** The same at length, in parts. */
  readonly description: readonly DescribedPart[];
};

export type Figure = {
  readonly scene: Scene;
  /** The page and, below it, the key to names that found no room on it: for formats of one picture. */
  readonly whole: Scene;
  /** The same key on sheets of its own, for formats of many. */
  readonly further: KeySheets;
  readonly words: FigureWords;
  readonly settings: FigureSettings;
  readonly house: HouseStyle;
  readonly page: PageSize;
  /** Whether somebody chose the sheet, or the format has one of its own; otherwise it is the smallest on which the names can be read. */
  readonly isSheetChosen: boolean;
  readonly legend: Legend;
  /** The map it is made of, links that stand for shared seats included; what of it is shown. */
  readonly map: MapData;
  readonly shown: Shown;
  readonly view: View | null;
  /** The date that ages count from, YYYY-MM-DD. */
  readonly asAt: string;
  /** Ids of the sources that `words` names, in the same order. */
  readonly sources: readonly string[];
  /** The names that stand on the map. */
  readonly names: readonly PlacedName[];
  /** What shifts of names are counted in, in units of the scene. */
  readonly nameUnit: number;
  /** Whether anything is drawn: an answer may be words and tables alone. */
  readonly hasPicture: boolean;
  /** Tables that it comes with; null: those of the entries, links and sources that are shown. */
  readonly tables: readonly FigureTable[] | null;
};

export type PlacedName = {
  readonly entity: string;
  readonly box: Box;
  /** The middle of the entry's shape. */
  readonly centre: Point;
  /** Whether somebody put it there. */
  readonly isMoved: boolean;
};

/** How often each name and line is looked at, more or less, until all stand where they stay. */
const PASSES = 10;

/** In so many frames a map may be set while one figure is made. */
export const FRAMES_TRIED = 12;

/** The same map and options give the same figure. `whole` is the map as its audience may see it. */
export function makeFigure(whole: MapData, options: FigureOptions): Figure {
  const { view } = options;
  const settings = changeFigure(figureSettings(view), options.settings ?? {});
  const asAt = ageDate(whole, options.date ?? null);
  const house = houseStyleOf(whole);
  const { typeface } = house;
  const inView = shownIn(whole, view, asAt);
  const { map, shown, outlines } = showMembership(whole, inView, membershipMode(view?.options ?? {}));
  const coloured = appearanceOf(map, { theme: options.theme ?? 'light', asAt, rules: view?.rules });
  const regions = regionSpecs(whole, inView, view?.layout ?? USUAL_LAYOUT, outlines);
  const inColour = legendOf(map, shown, coloured, regions);
  const { appearance, legend } = settings.greyscale
    ? inGreys(coloured, inColour)
    : { appearance: coloured, legend: inColour };
  const contents = contentsOf(map, shown, appearance);
  const words = pageWords(map, shown, options, settings);
  const subject: MapToDraw = {
    map,
    shown,
    places: options.places,
    appearance,
    typeface,
    regions,
    findings: findingNumbers(settings),
    shifts: settings.names,
    memory: options.memory ?? createMemory(FRAMES_TRIED),
    count: options.tell && countTowards(options.tell, PASSES * (shown.entities.size + shown.links.size)),
  };
  const blocks = [
    ...findingBlocks(words.findings, appearance.theme, typeface),
    ...(settings.legend === 'none' ? [] : legendBlocks(legend, appearance.theme, typeface)),
  ];
  const { notes = [] } = options;
  const notesWith = (namesLeftOut: number): readonly string[] =>
    namesLeftOut === 0 ? notes : [...notes, followNote(namesLeftOut)];
  const scopeWith = (namesLeftOut: number): string => scopeOf(map, shown, contents, notesWith(namesLeftOut));
  const paper = options.paper ?? settings.paper ?? options.usualPaper ?? null;
  const longestScope = scopeOf(map, shown, contents, [...notes, followNote(shown.entities.size)]);
  const set =
    options.isDrawn === false
      ? null
      : setOnPage(subject, { words, appearance, house, blocks, settings, paper, longestScope, scopeWith });
  const page = set?.page ?? pageSize('a4', settings.orientation);
  const scope = set?.scope ?? scopeWith(0);
  const { namesInKey, namesLeftOut } = set?.chosen ?? NO_NAMES;
  const passing = [...inView.links].flatMap((id) => whole.link.get(id) ?? []);
  const made = wordsForPicture({
    title: words.title,
    map,
    shown,
    contents,
    legend,
    isGrey: settings.greyscale,
    regions,
    hasOutlines: outlines.length > 0,
    passing: passing.filter(({ from, to }) => shown.entities.has(from) && shown.entities.has(to)).length,
    leftOut: notesWith(namesLeftOut.length),
  });
  const altText = settings.altText?.text ?? made.altText;
  const description = settings.longDescription ? partsOfText(settings.longDescription.text) : made.description;
  const onSheets = numberNames(new Map(namesLeftOut.map((id) => [id, shownNameOf(map, id)])), namesInKey.length);
  const numbers = new Map([...namesInKey, ...onSheets].flatMap(({ ids, number }) => ids.map((id) => [id, number])));
  const items = set ? itemsOf(subject, set, numbers) : [];
  const scene: Scene = {
    width: page.width,
    height: page.height,
    title: words.title,
    description: [altText, ...linesOfParts(description)].join('\n'),
    background: appearance.theme.background,
    typeface,
    items: settings.greyscale ? greyItems(items) : items,
    namesInKey: namesInKey.flatMap(({ ids }) => ids),
    namesLeftOut,
  };
  const key = { names: onSheets, page, title: words.title, marking: words.marking, theme: appearance.theme, typeface };
  return {
    scene,
    whole: withKeyBelow(scene, key),
    further: keySheets(key),
    words: {
      ...words,
      scope,
      altText,
      description,
    },
    settings,
    house,
    page,
    isSheetChosen: paper !== null,
    legend,
    map,
    shown,
    view,
    asAt,
    sources: sourcesBehind(map, shown),
    names: set ? placedNames(set.chosen.plan) : [],
    nameUnit: set ? labelStyles.plain.size * set.chosen.plan.scale : 1,
    hasPicture: true,
    tables: null,
  };
}

const NO_NAMES: Pick<FittedMap, 'namesInKey' | 'namesLeftOut'> = { namesInKey: [], namesLeftOut: [] };

function itemsOf(subject: MapToDraw, { chosen, scope }: SetMap, numbers: ReadonlyMap<string, number>): SceneItem[] {
  const drawn = drawMap(subject, chosen.plan, numbers);
  return [group(drawn, 'map'), ...pageItems({ ...chosen.parts, scope }, chosen.frame)];
}

function placedNames({ labels, anchors }: MapPlan): PlacedName[] {
  return [...labels].flatMap(([entity, { box, side }]) => {
    const anchor = anchors.get(entity);
    return anchor ? [{ entity, box, centre: anchor.centre, isMoved: side === 'moved' }] : [];
  });
}

/** Which numbers stand at which entry. */
function findingNumbers({ findings }: FigureSettings): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  findings.forEach(({ entity }, index) => {
    if (entity !== null) numbers.set(entity, [...(numbers.get(entity) ?? []), index + 1]);
  });
  return numbers;
}

const followNote = (count: number): string =>
  `${countOf(count, 'numbered name is', 'numbered names are')} in the key that follows`;

function pageWords(
  map: MapData,
  shown: Shown,
  { view, title, date }: FigureOptions,
  settings: FigureSettings,
): PageWords {
  const printed = date ?? textSetting(map, 'as-at');
  return {
    title: pictureTitle(map, view, title ?? null),
    subtitle: view?.subtitle ?? null,
    caption: view?.caption ?? null,
    sources: sourcesBehind(map, shown).map((id) => saySource(map, id)),
    date: printed === null ? null : `As at ${sayDate(printed)}`,
    marking: markingWords[settings.marking ?? 'none'],
    findings: settings.findings.map(({ text }) => text),
  };
}
