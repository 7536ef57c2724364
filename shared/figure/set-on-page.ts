// A map set on a page: which page, at which size, with which names on it and which in a key.

import type { Block } from './scene/blocks.ts';
import { type FittedMap, fitWithKey } from './scene/fit-with-key.ts';
import { type PageParts, pageFrame } from './scene/page.ts';
import { type Orientation, type PageSize, type Paper, pageSize, SHEETS } from './scene/paper.ts';
import { type MapToDraw, scaleIn } from './scene/plan-map.ts';
import type { FigureSettings } from './settings.ts';

/** Names at this scale are 7 pt on paper: what a picture that chooses its own page aims for. */
const READABLE_SCALE = 0.78;

export type ToSet = Pick<PageParts, 'words' | 'appearance' | 'house'> & {
  readonly blocks: readonly Block[];
  readonly settings: FigureSettings;
  /** The sheet asked for; null: the smallest on which the names can be read. */
  readonly paper: Paper | null;
  /** The scope line at its longest: room for it is kept before it is known. */
  readonly longestScope: string;
  /** The scope line, which tells how many names the page has no room for: known once the map is set. */
  readonly scopeWith: (namesLeftOut: number) => string;
};

export type SetMap = { readonly page: PageSize; readonly chosen: FittedMap; readonly scope: string };

export function setOnPage(subject: MapToDraw, toSet: ToSet): SetMap {
  const { blocks, settings, paper, longestScope, scopeWith, ...rest } = toSet;
  const partsOn = (page: PageSize, key: readonly Block[] = [], scope = longestScope): PageParts => ({
    ...rest,
    page,
    scope,
    blocks: [...blocks, ...key],
    legend: settings.legend ?? (page.width < page.height ? 'below' : 'right'),
  });
  const page = choosePage(subject, partsOn, settings.orientation, paper);
  const scopeAfter = ({ namesLeftOut }: FittedMap): string => scopeWith(namesLeftOut.length);
  const careful = fitWithKey(subject, (key) => partsOn(page, key));
  // With all names on it, the page has the line to spare that would have told of those left out.
  const fitted =
    careful.namesLeftOut.length === 0 ? fitWithKey(subject, (key) => partsOn(page, key, scopeAfter(careful))) : careful;
  const chosen = fitted.namesLeftOut.length === 0 ? fitted : careful;
  return { page, chosen, scope: scopeAfter(chosen) };
}

/** The page asked for, or the smallest on which names can be read; the largest when none is large enough. */
function choosePage(
  subject: MapToDraw,
  partsOn: (page: PageSize) => PageParts,
  orientation: Orientation,
  paper: Paper | null,
): PageSize {
  if (paper !== null) return pageSize(paper, orientation);
  if (subject.shown.entities.size === 0) return pageSize('a4', orientation);
  for (const candidate of SHEETS) {
    const page = pageSize(candidate, orientation);
    if (scaleIn(subject, pageFrame(partsOn(page)).map).spread >= READABLE_SCALE) return page;
  }
  return pageSize('a0', orientation);
}
