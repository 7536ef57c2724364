// The looks that words get by themselves, from a palette. Worked out from the whole map, so that a filter never changes a look.
import { type Field, NOT_SET } from '../../graph/fields/index.ts';
import type { MapData } from '../../model/map-data.ts';
import { CATEGORIES, type Category, SHAPES, type Shape } from '../../model/vocabulary.ts';
import { sectorColours } from '../sector-colours.ts';
import { linkStrokes, type Theme } from '../theme.ts';
import { BORDER_STYLES, type Channel, channels, LINE_DASHES, type Look } from './channels.ts';
import { huesFor, type Palette, plainColours, seenOn, stepsOf } from './palettes.ts';
import { SEVERAL } from './rule.ts';
import { levelsOf, sortedWords, termBehind } from './values.ts';

export type WordLooks = {
  readonly looks: ReadonlyMap<string, Look>;
  /** What the words beyond the palette share. */
  readonly rest: Look | null;
  readonly notSet: Look | null;
  readonly several: Look | null;
};

type Asked = {
  readonly map: MapData;
  readonly field: Field;
  readonly channel: Channel;
  readonly palette: Palette | undefined;
  readonly theme: Theme;
  /** How many items of the map have each value. */
  readonly counts: ReadonlyMap<string, number>;
  /** Values that the rule gives a look itself: they take none from the palette. */
  readonly given: ReadonlySet<string>;
};

export function automaticLooks(asked: Asked): WordLooks {
  const facts = channels[asked.channel];
  if (facts.takes === 'colour') return colourLooks(asked, asked.channel === 'colour' ? 'fill' : 'line');
  const words = wordsToLook(asked);
  const levels = levelsOf(asked.map, asked.field);
  if (facts.takes === 'amount') {
    const { from, to, notSet } = facts.range;
    const category = asked.channel === 'line-width' && asked.field.id === 'link.category';
    if (category) return plainly(words, (word) => linkStrokes[asCategory(word)].width);
    // Words that are only different are not more or less of anything.
    if (!levels) return { looks: new Map(), rest: null, notSet: null, several: null };
    const last = Math.max(1, levels.length - 1);
    const looks = levels.map((level, rank) => [level, rounded(from + ((to - from) * rank) / last)] as const);
    return { looks: new Map(looks), rest: notSet, notSet, several: (from + to) / 2 };
  }
  return nameLooks(asked, words, levels);
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
const asCategory = (word: string): Category => CATEGORIES.find((category) => category === word) ?? 'other';

function plainly(words: readonly string[], look: (word: string) => Look): WordLooks {
  return { looks: new Map(words.map((word) => [word, look(word)])), rest: null, notSet: null, several: null };
}

/** The words in use that have no look of their own, in the order of the field. */
function wordsToLook({ map, field, counts, given }: Asked): string[] {
  const used = [...counts.keys()].filter((value) => value !== NOT_SET && value !== SEVERAL && !given.has(value));
  return sortedWords(map, field, used);
}

/** Where there are more words than looks, those that occur most get one. */
function mostFrequent(words: readonly string[], counts: ReadonlyMap<string, number>, most: number): string[] {
  if (words.length <= most) return [...words];
  const ranked = words.map((word, order) => ({ word, order, count: counts.get(word) ?? 0 }));
  const chosen = new Set(ranked.sort((a, b) => b.count - a.count || a.order - b.order).slice(0, most));
  return words.filter((word) => [...chosen].some((each) => each.word === word));
}

function colourLooks(asked: Asked, use: 'fill' | 'line'): WordLooks {
  const { map, field, theme, counts } = asked;
  const { notSet, several, rest } = plainColours(use, theme);
  const levels = levelsOf(map, field);
  const palette = asked.palette ?? (levels ? 'blue' : 'apart');
  const done = (looks: ReadonlyMap<string, Look>): WordLooks => ({ looks, rest, notSet, several });
  if (palette !== 'apart') {
    const order = levels ?? wordsToLook(asked);
    const steps = stepsOf(palette, order.length, use, theme);
    return done(new Map(order.map((word, index) => [word, steps[index] ?? rest])));
  }
  if (field.id === 'entity.sector' && use === 'fill') return done(sectorColours(map));
  if (field.id === 'link.category') return done(new Map(CATEGORIES.map((each) => [each, theme.links[each]])));
  const hues = huesFor(use, theme);
  const words = mostFrequent(wordsToLook(asked), counts, hues.length);
  const own = new Map<string, string>();
  for (const word of words) {
    const colour = termBehind(map, field, word)?.colour?.toLowerCase();
    if (colour) own.set(word, use === 'fill' ? colour : seenOn(colour, theme.background));
  }
  const taken = new Set(own.values());
  const free = hues.filter((hue) => !taken.has(hue));
  return done(new Map(words.map((word) => [word, own.get(word) ?? free.shift() ?? rest])));
}

/** Shapes in the order in which they are given out; the circle is left for what is not set. */
const SHAPE_ORDER: readonly Shape[] = SHAPES.filter((shape) => shape !== 'circle' && shape !== 'star');
/** How sure something is: solid for what is known, dotted for what is not there. */
const DASH_BY_WORD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'link.certainty': { fact: 'solid', assumption: 'dashed', [NOT_SET]: 'long-dashes' },
  'link.status': { existing: 'solid', planned: 'dashed', proposed: 'dotted', ended: 'dash-dot' },
};

function nameLooks(asked: Asked, words: readonly string[], levels: readonly string[] | null): WordLooks {
  const { map, field, channel, counts } = asked;
  if (channel === 'shape') {
    if (field.id === 'entity.kind') return plainly(words, (word) => map.kind.get(word)?.shape ?? 'rectangle');
    const chosen = mostFrequent(words, counts, SHAPE_ORDER.length - 1);
    const looks = new Map(chosen.map((word, index) => [word, SHAPE_ORDER[index] ?? 'rectangle'] as const));
    return { looks, rest: SHAPE_ORDER.at(-1) ?? 'rectangle', notSet: 'circle', several: 'star' };
  }
  const names: readonly string[] = channel === 'line-dash' ? LINE_DASHES : BORDER_STYLES;
  const last = names.at(-1) ?? 'dotted';
  const known = DASH_BY_WORD[field.id];
  if (known && channel === 'line-dash') {
    return { looks: new Map(Object.entries(known)), rest: last, notSet: known[NOT_SET] ?? last, several: last };
  }
  if (levels) {
    // The most is solid, the least dotted.
    const spread = levels.map((level, rank) => {
      const part = levels.length === 1 ? 1 : rank / (levels.length - 1);
      return [level, names[Math.round((1 - part) * (names.length - 1))] ?? last] as const;
    });
    return { looks: new Map(spread), rest: last, notSet: last, several: last };
  }
  const chosen = mostFrequent(words, counts, names.length - 1);
  const looks = new Map(chosen.map((word, index) => [word, names[index] ?? last] as const));
  return { looks, rest: last, notSet: last, several: last };
}
