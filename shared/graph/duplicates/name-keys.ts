import { foldText } from '../../util/fold.ts';
import { initialsOf, isGeneric, type NameWords, singular } from './name-words.ts';

export type KeySetting = {
  /** The word for the area the map is about; see likeness.ts. */
  readonly area: string | null;
  /** Words of names that may stand for several others by their letters: "GM". */
  readonly shorts: ReadonlySet<string>;
};

/**
 * Names that are alike share a key, so that each name is compared with few: without this, ten thousand names would be
 * fifty million pairs. Every way in which likeness.ts finds two names alike has its keys here.
 */
export function keysOfName(name: NameWords, { area, shorts }: KeySetting): ReadonlySet<string> {
  const { folded, words, stems, initials, aside } = name;
  const keys = new Set<string>();
  if (words.length === 0) return keys.add(`w ${folded}`);
  const sorted = [...stems].sort();
  keys.add(`j ${folded.replaceAll(' ', '')}`);
  keys.add(`w ${sorted.join(' ')}`);
  // Without what stands in brackets, or only that.
  if (aside !== null) {
    keys.add(`w ${aside.words.map(singular).sort().join(' ')}`);
    keys.add(`i ${foldText(aside.text)}`);
  }
  // Without what sort of body it is, and without the area.
  const core = sorted.filter((stem) => !isGeneric(stem) && stem !== area);
  if (core.length > 0) keys.add(`c ${core.join(' ')}`);
  // By initials: of the whole, or of a run of its words.
  keys.add(`i ${words.join(' ')}`);
  for (const letters of initials) if (letters.length > 2 || shorts.has(letters)) keys.add(`i ${letters}`);
  const whole = initialsOf(words);
  for (let length = 2; length < words.length; length++)
    for (let place = 0; place + length <= words.length; place++) {
      const run = whole.slice(place, place + length);
      if (shorts.has(run)) keys.add(`i ${[...words.slice(0, place), run, ...words.slice(place + length)].join(' ')}`);
    }
  // With a slip in one word: the other words, or that word with one letter left out.
  words.forEach((word, place) => {
    if (word.length < 5 || /\d/.test(word)) return;
    const others = words.filter((_, index) => index !== place).sort();
    if (others.length > 0) keys.add(`o ${others.join(' ')}`);
    else {
      keys.add(`s ${word}`);
      for (let at = 1; at < word.length; at++) keys.add(`s ${word.slice(0, at)}${word.slice(at + 1)}`);
    }
  });
  return keys;
}
