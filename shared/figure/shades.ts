// Shades of the cells of a matrix, from little to much, on light and on dark ground. The text on each passes 4.5:1 (a test says so);
// what a shade stands for is always written in the cell too.
import type { ThemeName } from './theme.ts';

export type Shade = { readonly fill: string; readonly text: string };
/** Five, the first the least. */
export type Shades = readonly Shade[];

const DARK = '#17212b';
const LIGHT = '#ffffff';
const shades = (...pairs: readonly (readonly [string, string])[]): Shades =>
  pairs.map(([fill, text]) => ({ fill, text }));

/** Amounts: one hue, deeper on light ground and brighter on dark. */
export const AMOUNT_SHADES: Readonly<Record<ThemeName, Shades>> = {
  light: shades(['#e6f0fb', DARK], ['#bcd8f3', DARK], ['#7fb3e6', DARK], ['#2a70ba', LIGHT], ['#0f4f91', LIGHT]),
  dark: shades(['#1b3045', LIGHT], ['#234a70', LIGHT], ['#2b6ba8', LIGHT], ['#5aa3e8', DARK], ['#a9d2fb', DARK]),
};

/** Poor to good: two hues that colour-blind readers tell apart, with grey between them. */
export const QUALITY_SHADES: Readonly<Record<ThemeName, Shades>> = {
  light: shades(['#a8435c', LIGHT], ['#ecc1ca', DARK], ['#e6e9ed', DARK], ['#abdcd3', DARK], ['#1a7266', LIGHT]),
  dark: shades(['#e08a9e', DARK], ['#6b3543', LIGHT], ['#3a424c', LIGHT], ['#245a52', LIGHT], ['#62c8b7', DARK]),
};
