// Letters that a figure's typeface lacks. What is drawn with its own font files, a PNG or a PDF, prints an empty box for each; where
// text stays text, the reader's machine has another typeface for them.
import type { Figure } from './figure.ts';
import { flatten } from './scene/scene.ts';
import { draws } from './text/measure-text.ts';
import { typefaces } from './typefaces/index.ts';
import { sayList } from './words/say-list.ts';

/** More would be a list that nobody reads. */
const SAID = 3;

/** What joins, turns or parts others, and is not seen itself. */
const UNSEEN = /[\s\p{Cf}\p{Cc}\p{Variation_Selector}]/u;

/** In the order of the page, each once. */
export function missingLetters({ whole, house }: Figure): string[] {
  const found = new Set<string>();
  for (const item of flatten(whole.items))
    if (item.draw === 'text')
      for (const letter of item.text)
        if (!UNSEEN.test(letter) && !draws(letter, house.typeface, item.weight)) found.add(letter);
  return [...found];
}

/** In a sentence; null where none is missing. */
export function sayMissingLetters(figure: Figure): string | null {
  const letters = missingLetters(figure);
  if (letters.length === 0) return null;
  const said = letters.slice(0, SAID).map((letter) => `“${letter}”`);
  const more = letters.length - said.length;
  const which = sayList(more === 0 ? said : [...said, `${more} more`]);
  return `${typefaces[figure.house.typeface].label} has no ${which}: PDF, PNG and the picture of a Word paper have an empty box for each. PowerPoint slides, web pages and SVG show them in a typeface of the reader’s machine.`;
}
