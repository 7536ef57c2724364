// Colours that rules give by themselves. Fills may be pale, for their outline sets them off the ground; lines and borders keep 3:1
// with it. One-hue ramps change steadily in lightness, so they hold in grey and for colour-blind readers.
import { clearerOn, contrastBetween, mixColours } from '../colour.ts';
import { LEAST_LINE_CONTRAST, SECTOR_COLOURS, type Theme, type ThemeName } from '../theme.ts';

/** How words are told apart: by hues that have no order, or as steps of a ramp. */
export const PALETTES = ['apart', 'blue', 'purple', 'brown', 'diverging'] as const;
export type Palette = (typeof PALETTES)[number];
/** Ramps for numbers and ordered levels: from little to much, or from one extreme over a middle to the other. */
export const RAMPS = ['blue', 'purple', 'brown', 'diverging'] as const;
export type Ramp = (typeof RAMPS)[number];

/** What a colour is for. */
export type Use = 'fill' | 'line';

type Stops = readonly [string, string, string, string, string];

/** From little to much: on light ground darker, on dark ground lighter. */
const fillRamps: Readonly<Record<ThemeName, Readonly<Record<Ramp, Stops>>>> = {
  light: {
    blue: ['#deebf7', '#a9cce8', '#64a1d2', '#2a70b1', '#0a3a73'],
    purple: ['#ece6f5', '#cdbce6', '#a586cc', '#7549a8', '#431a70'],
    brown: ['#fbead2', '#efc48a', '#d59143', '#a05f14', '#5c3103'],
    diverging: ['#a1440a', '#e39c60', '#f1ece4', '#83b4d8', '#1f5e9e'],
  },
  dark: {
    blue: ['#1d3a5c', '#2c639c', '#4f90d0', '#91c0ee', '#dcecfb'],
    purple: ['#3a2a5c', '#62489a', '#8f6fce', '#bda4e8', '#eae1fb'],
    brown: ['#4a2f10', '#84541b', '#bd7f35', '#e6b26d', '#fce8cb'],
    diverging: ['#ffa05c', '#b9682e', '#4d535c', '#3f7bb1', '#82c2ff'],
  },
};

const lineRamps: Readonly<Record<ThemeName, Readonly<Record<Ramp, Stops>>>> = {
  light: {
    blue: ['#6495c6', '#437fb9', '#2566a3', '#124b84', '#072c56'],
    purple: ['#a283c6', '#8a63b6', '#7147a1', '#552d84', '#351357'],
    brown: ['#bb8537', '#a0691d', '#845210', '#643b05', '#402201'],
    diverging: ['#9c3f00', '#c1702b', '#7d8288', '#4a85bb', '#0c4c90'],
  },
  dark: {
    blue: ['#4a78ab', '#5c93cb', '#7badde', '#a3caf0', '#dcecfb'],
    purple: ['#7f63b3', '#987fcb', '#b19cdf', '#cdbdee', '#eae1fb'],
    brown: ['#9a6a2c', '#b78442', '#d3a05f', '#e8c08c', '#fce8cb'],
    diverging: ['#ffb47a', '#c9793f', '#8a9099', '#4f8fc9', '#8cc8ff'],
  },
};

/**
 * Hues for lines: apart for most colour-blind readers too, and dark or bright enough to be seen as a thin line. None is near black
 * or white, which stand for several words at once.
 */
const lineHues: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#0b4886', '#d26f47', '#006154', '#9d7edb', '#d45f95', '#695800'],
  dark: ['#8fc6ff', '#c27546', '#3c9e8c', '#a98bff', '#ff9ac3', '#e5d78a'],
};

/** The hues in the order in which they are given out. */
export function huesFor(use: Use, { name }: Theme): readonly string[] {
  return use === 'fill' ? SECTOR_COLOURS : lineHues[name];
}

/** A colour of a ramp: 0 is its beginning, 1 its end. */
export function onRamp(ramp: Ramp, part: number, use: Use, { name }: Theme): string {
  const stops = (use === 'fill' ? fillRamps : lineRamps)[name][ramp];
  const place = Math.min(1, Math.max(0, part)) * (stops.length - 1);
  const before = Math.min(Math.floor(place), stops.length - 2);
  return mixColours(stops[before] ?? stops[0], stops[before + 1] ?? stops[4], place - before);
}

/** So many steps of a ramp, its ends included; a single step is its strong end. */
export function stepsOf(ramp: Ramp, count: number, use: Use, theme: Theme): string[] {
  return Array.from({ length: count }, (_, index) => onRamp(ramp, count === 1 ? 1 : index / (count - 1), use, theme));
}

/** What stands for no word, for several, and for the words that find no colour of their own. */
export function plainColours(use: Use, theme: Theme): { notSet: string; several: string; rest: string } {
  if (use === 'fill') return { notSet: theme.sectorNotSet, several: theme.severalSectors, rest: theme.otherSectors };
  const { membership, governance, other } = theme.links;
  return { notSet: membership, several: governance, rest: other };
}

/** The colour, made darker or lighter until a thin line of it is seen on the ground. */
export function seenOn(colour: string, background: string, least = LEAST_LINE_CONTRAST): string {
  const towards = clearerOn(background, '#ffffff', '#000000');
  for (let part = 0; part < 1; part += 0.04) {
    const tried = mixColours(colour, towards, part);
    if (contrastBetween(tried, background) >= least) return tried;
  }
  return towards;
}
