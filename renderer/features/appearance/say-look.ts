import type { Look } from '../../../shared/figure/rules/channels.ts';

/** The colours that are given out by themselves, by what people call them. */
const COLOUR_NAMES: Readonly<Record<string, string>> = {
  '#332288': 'Indigo',
  '#88ccee': 'Light blue',
  '#44aa99': 'Teal',
  '#117733': 'Green',
  '#999933': 'Olive',
  '#ddcc77': 'Sand',
  '#cc6677': 'Rose',
  '#882255': 'Wine',
  '#aa4499': 'Purple',
};

/** A look in a word or two. */
export function sayLook(look: Look): string {
  if (typeof look === 'number') return look.toLocaleString('en-GB');
  const name = COLOUR_NAMES[look.toLowerCase()];
  if (name) return name;
  if (look.startsWith('#')) return look;
  const words = look.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
