// Words of a sentence that may name something the map does not hold yet: runs of words with capitals.
import type { Mention } from './find-names.ts';
import type { Stretch } from './stretches.ts';
import { type Word, wordsOf } from './words.ts';

/** Words that may stand small between the capitals of one name. */
const INNER = new Set(['of', 'and', 'for', 'the', 'in', 'on', 'to', 'at', 'de', 'upon', '&']);
/** Words that begin sentences and questions with a capital, and name nothing. */
const PLAIN = new Set(
  (
    'the a an this that these those there here it its we our us they their them he she his her you your i my ' +
    'and or but so if as at in on of for to from by with without about after before since during while when where who whom what ' +
    'which why how all any each every some most many more both no not yes also then than however therefore through throughout ' +
    'is are was were be been has have had do does did can could will would should may might must ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december'
  ).split(' '),
);

/** Such runs outside the names that are known already, in order. */
export function candidatesIn(text: string, sentence: Stretch, mentions: readonly Mention[]): Stretch[] {
  const free = wordsOf(text, sentence.start, sentence.end).filter(
    (word) => !mentions.some(({ start, end }) => word.start < end && start < word.end),
  );
  const runs: Word[][] = [];
  let run: Word[] = [];
  const close = (): void => {
    while (run.length > 0 && !isCapital(run.at(-1))) run.pop();
    while (run.length > 0 && PLAIN.has(run[0]?.folded ?? '')) run.shift();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const word of free) {
    const before = run.at(-1);
    const isNext = before !== undefined && /^(?:[ ]?[-‐‑–/]?[ ]?|\s+)$/.test(text.slice(before.end, word.start));
    if (before && !isNext) close();
    if (isCapital(word) || (run.length > 0 && INNER.has(word.text.toLowerCase()))) run.push(word);
    else close();
  }
  close();
  return runs
    .filter((words) => !isOnlyBeginning(words, sentence))
    .map((words) => ({ start: words[0]?.start ?? 0, end: (words.at(-1)?.bare ?? words.at(-1))?.end ?? 0 }))
    .filter(({ start, end }) => end - start > 1);
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** One word at the start of a sentence has its capital from there; an abbreviation has its own. */
function isOnlyBeginning(words: readonly Word[], sentence: Stretch): boolean {
  const [first] = words;
  return words.length === 1 && first?.start === sentence.start && !/^\p{Lu}{2,}/u.test(first.text);
}
