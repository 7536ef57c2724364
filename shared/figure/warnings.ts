// What an author should know before a figure goes out: what will be hard to read, and what it tells that they may not mean to tell.
import type { Audience } from '../contract/shapes.ts';
import { saysFewPeople } from '../exchange/audience/small-numbers.ts';
import { countOf } from '../util/count-of.ts';
import type { Figure } from './figure.ts';
import { sharedArea } from './geometry.ts';
import { sayLargeSheet } from './large-sheet.ts';
import { missingLetters, sayMissingLetters } from './missing-letters.ts';
import { saySources } from './scene/page.ts';
import { flatten, type SceneItem } from './scene/scene.ts';
import { NO_PAST, oldNamesIn, type Past } from './words/old-names.ts';
import { outOfDate } from './words/out-of-date.ts';
import { sayList } from './words/say-list.ts';

export const FIGURE_WARNINGS = [
  'small-text',
  'large-sheet',
  'cut-words',
  'missing-letters',
  'names-in-key',
  'names-left-out',
  'named-people',
  'restricted',
  'moved-name-over',
  'no-sources',
  'old-alt-text',
  'old-description',
  'old-names',
  'own-numbers',
  'empty',
] as const;
/** What of a figure a warning is about, and where it can be mended. */
export const FIGURE_PARTS = [
  'sheet',
  'title',
  'subtitle',
  'scope',
  'caption',
  'finding',
  'alt-text',
  'long-description',
  'name',
  'key',
  'people',
  'restricted',
  'sources',
  'filter',
] as const;
export type FigurePlace = {
  readonly part: (typeof FIGURE_PARTS)[number];
  /** Of several which: the number of a finding, the id of the entry whose name it is, the sheet that is better. */
  readonly which?: string | undefined;
};
export type FigureWarning = {
  readonly code: (typeof FIGURE_WARNINGS)[number];
  readonly text: string;
  readonly at: readonly FigurePlace[];
};

/** Under this, in points, print is hard to read for many. */
const LEAST_POINTS = 8;
const POINTS_PER_PIXEL = 72 / 96;

export function figureWarnings(figure: Figure, audience: Audience, past: Past = NO_PAST): FigureWarning[] {
  const { scene, map, shown } = figure;
  if (shown.entities.size === 0)
    return [
      {
        code: 'empty',
        text: 'Nothing is in the picture: no entry passes the filter of the view.',
        at: [{ part: 'filter' }],
      },
    ];
  const warnings: FigureWarning[] = [];
  const warn = (code: FigureWarning['code'], text: string, ...at: readonly FigurePlace[]): void =>
    void warnings.push({ code, text, at });
  const sizes = [...flatten(scene.items)].flatMap((item) =>
    item.draw === 'text' ? [item.size * POINTS_PER_PIXEL] : [],
  );
  // A map may hold more texts than a call takes arguments.
  const least = sizes.reduce((smallest, size) => Math.min(smallest, size), Infinity);
  // A slide is shown, not printed.
  if (least < LEAST_POINTS && figure.page.paper !== 'slide')
    warn(
      'small-text',
      `The smallest text is ${least.toFixed(1)} pt when printed; under ${LEAST_POINTS} pt is hard to read. ${figure.page.paper === 'a0' ? 'Fewer entries make it larger.' : 'A larger sheet, or fewer entries, makes it larger.'}`,
      { part: 'sheet' },
    );
  const large = sayLargeSheet(figure);
  if (large !== null) warn('large-sheet', large, { part: 'sheet', which: 'a4' });
  const cut = cutWords(figure);
  if (cut.length > 0)
    warn(
      'cut-words',
      `The page has no room for all of ${sayList(cut.map(({ what }) => what))}: shorten ${cut.length === 1 ? 'it' : 'them'}, or choose a larger sheet.`,
      ...cut.map(({ part }) => ({ part })),
      { part: 'sheet' },
    );
  const missing = sayMissingLetters(figure);
  if (missing !== null) warn('missing-letters', missing, ...namesWith(missingLetters(figure), figure));
  const inKey = scene.namesInKey.length;
  if (inKey > 0)
    warn('names-in-key', `${countOf(inKey, 'name was', 'names were')} moved to a key, for want of room.`, {
      part: 'sheet',
    });
  const out = scene.namesLeftOut.length;
  if (out > 0)
    warn(
      'names-left-out',
      `${countOf(out, 'name stands', 'names stand')} in a key that follows the page, which has no room for more.`,
      { part: 'key' },
      { part: 'sheet' },
    );
  const over = movedOver(figure);
  if (over.length > 0)
    warn(
      'moved-name-over',
      `${countOf(over.length, 'name that was moved lies', 'names that were moved lie')} over another name.`,
      ...over.map(({ entity }) => ({ part: 'name', which: entity }) as const),
    );
  const entities = [...shown.entities].flatMap((id) => map.entity.get(id) ?? []);
  const { people } = figure.settings;
  const canBeNamed = people === 'named' || (people === null && audience === 'internal');
  const named = canBeNamed ? entities.filter(({ person }) => person?.shownAs === 'name').length : 0;
  if (named > 0)
    warn('named-people', `${countOf(named, 'named person is', 'named people are')} shown.`, { part: 'people' });
  const restricted =
    entities.filter((entity) => entity.restricted).length +
    [...shown.links].filter((id) => map.link.get(id)?.restricted).length;
  if (restricted > 0)
    warn(
      'restricted',
      `${countOf(restricted, 'restricted entry or link is', 'restricted entries and links are')} shown.`,
      { part: 'restricted' },
    );
  if (figure.words.sources.length === 0)
    warn('no-sources', 'No source is named: nothing that is shown has evidence.', { part: 'sources' });
  warnings.push(...oldWords(figure, audience, past), ...ownNumbers(figure));
  return warnings;
}

const ADVICE =
  'See that it still holds; then keep it as it is, or go back to the generated words, in the Figure tab under “In words”.';

/** Words of somebody's own that were written for another picture. */
export function oldWords(figure: Figure, audience: Audience, past: Past = NO_PAST): FigureWarning[] {
  const { altText, longDescription } = outOfDate(figure, audience, past);
  const warning = (code: FigureWarning['code'], part: FigurePlace['part'], change: string | null): FigureWarning[] =>
    change === null ? [] : [{ code, text: `${change} ${ADVICE}`, at: [{ part }] }];
  return [
    ...warning('old-alt-text', 'alt-text', altText),
    ...warning('old-description', 'long-description', longDescription),
    ...oldNames(figure, past),
  ];
}

/** The other words, which are nobody's but the author's. */
function oldNames(figure: Figure, past: Past): FigureWarning[] {
  const others = oldNamesIn(figure, past).filter(({ what }) => !/alternative text|long description/u.test(what));
  if (others.length === 0) return [];
  const said = others.map(({ what, says }) => `${what.charAt(0).toUpperCase()}${what.slice(1)} speaks of ${says}.`);
  const text = `${said.join(' ')} Change the words; or, where it is still called that, add the old name to the entry under “Also called”.`;
  return [{ code: 'old-names', text, at: others.map(({ what }) => placeOf(what)) }];
}

/** "the title", "key finding 2". */
function placeOf(what: string): FigurePlace {
  const [, which] = /^key finding (\d+)$/u.exec(what) ?? [];
  if (which !== undefined) return { part: 'finding', which };
  const named: Readonly<Record<string, FigurePlace['part']>> = {
    'the subtitle': 'subtitle',
    'the caption': 'caption',
    'the alternative text': 'alt-text',
    'the long description': 'long-description',
  };
  return { part: named[what] ?? 'title' };
}

/** What somebody wrote is printed as it is, though small numbers of people are to be suppressed. */
export function ownNumbers({ words, settings }: Figure): FigureWarning[] {
  if (!settings.suppressSmall) return [];
  const written: readonly (readonly [what: string, text: string | null | undefined])[] = [
    ['the title', words.title],
    ['the subtitle', words.subtitle],
    ['the caption', words.caption],
    ...words.findings.map((text, index) => [`key finding ${index + 1}`, text] as const),
    ['the alternative text', settings.altText?.text],
    ['the long description', settings.longDescription?.text],
  ];
  const found = written.filter(([, text]) => saysFewPeople(text ?? '')).map(([what]) => what);
  if (found.length === 0) return [];
  const text = `In words of your own no number is suppressed: see what ${sayList(found)} ${found.length === 1 ? 'says' : 'say'} of a few people.`;
  return [{ code: 'own-numbers', text, at: found.map(placeOf) }];
}

/** What the page has set only in part, by the groups of the scene that hold it. */
function cutWords({ scene, words }: Figure): (FigurePlace & { readonly what: string })[] {
  const parts: readonly (readonly [group: string, FigurePlace['part'], what: string, text: string | null])[] = [
    ['title', 'title', 'the title', words.title],
    ['subtitle', 'subtitle', 'the subtitle', words.subtitle],
    ['scope', 'scope', 'the scope line', words.scope],
    ['caption', 'caption', 'the caption', words.caption],
    ['sources-named', 'sources', 'the sources', saySources(words.sources)],
  ];
  return parts.flatMap(([id, part, what, text]) => {
    const last = lastTextIn(scene.items, id);
    return last?.endsWith('…') && !text?.trimEnd().endsWith('…') ? [{ part, what }] : [];
  });
}

/** The last line of a part of a page; null where it is not on it. */
function lastTextIn(items: readonly SceneItem[], id: string): string | null {
  for (const item of items) {
    if (item.draw !== 'group') continue;
    if (item.id !== id) {
      const within = lastTextIn(item.items, id);
      if (within !== null) return within;
      continue;
    }
    const last = item.items.at(-1);
    return last?.draw === 'text' ? last.text : null;
  }
  return null;
}

/** The names on the map that have one of some letters. */
function namesWith(letters: readonly string[], { names, map }: Figure): FigurePlace[] {
  return names
    .filter(({ entity }) => letters.some((letter) => map.entity.get(entity)?.name.includes(letter)))
    .map(({ entity }) => ({ part: 'name', which: entity }));
}

/** Names that were moved and now lie over another. */
function movedOver({ names }: Figure): Figure['names'] {
  return names.filter(
    (name) => name.isMoved && names.some((other) => other !== name && sharedArea(name.box, other.box) > 0),
  );
}
