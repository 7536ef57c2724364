// The names and aliases of a map, ready to be looked for in texts: a tree of words, so that a text is gone through once
// however many names there are.
import type { Entity } from '../model/entity.ts';
import type { MapData } from '../model/map-data.ts';
import { wordsOf } from './words.ts';

/**
 * How the letters of a text must be written for a name to be meant.
 * exact: an abbreviation (HUB, IT) only as it is written. capital: a name of one word (Fire, Council) only with a capital.
 * some-capital: short everyday words (Be Bold), and other names that are written like titles (Public Voices), need one capital.
 * any: it does not matter.
 */
export type Writing = 'exact' | 'capital' | 'some-capital' | 'any';

export type KnownName = {
  readonly entity: string;
  readonly written: string;
  /** The entry's name rather than one of its aliases. */
  readonly isName: boolean;
  readonly writing: Writing;
  readonly words: number;
};

export type NameNode = { readonly next: Map<string, NameNode>; readonly names: KnownName[] };
export type NameIndex = NameNode;

/** Abbreviations up to this long are written in capitals wherever they are meant; longer ones (OFSTED) often are not. */
const LONGEST_ABBREVIATION = 5;
/** Words up to this long are everyday words as often as not. */
const EVERYDAY = 5;
/** Words that are written small in titles. */
const SMALL = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

const known = new WeakMap<MapData['entity'], NameIndex>();

/** The index of a map's entries; worked out once for as long as none of them changes. */
export function nameIndexOf(entities: MapData['entity']): NameIndex {
  let index = known.get(entities);
  if (!index) {
    index = makeNode();
    for (const entity of entities.values()) addEntity(index, entity);
    known.set(entities, index);
  }
  return index;
}

const makeNode = (): NameNode => ({ next: new Map(), names: [] });

function addEntity(index: NameNode, entity: Entity): void {
  for (const [place, written] of [entity.name, ...entity.aliases].entries()) {
    const writing = writingOf(written, place === 0);
    if (writing === null) continue;
    for (const words of waysToWrite(written)) {
      let node = index;
      for (const word of words) {
        const next = node.next.get(word) ?? makeNode();
        node.next.set(word, next);
        node = next;
      }
      if (node.names.some((name) => name.entity === entity.id)) continue;
      node.names.push({ entity: entity.id, written, isName: place === 0, writing, words: words.length });
    }
  }
}

/** "Well-Being Board" is looked for as "well being board" and as "wellbeing board". */
function waysToWrite(written: string): string[][] {
  const words = wordsOf(written);
  const apart = words.map((word) => (word.text === '&' ? 'and' : word.folded));
  const together: string[] = [];
  for (const [place, word] of apart.entries()) {
    const before = words[place - 1];
    if (before?.isTied) together[together.length - 1] += word;
    else together.push(word);
  }
  return together.length === apart.length ? [apart] : [apart, together];
}

/** How a name must be written to be meant, or null for what is too short to be looked for. */
export function writingOf(written: string, isName: boolean): Writing | null {
  const words = wordsOf(written);
  const letters = written.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 2 || !/\p{L}/u.test(letters)) return null;
  const hasCapital = /\p{Lu}/u.test(written);
  if (words.length === 1) {
    if (isAbbreviation(letters)) return letters.length <= LONGEST_ABBREVIATION ? 'exact' : 'capital';
    if (hasCapital) return 'capital';
    return letters.length > 3 ? 'any' : null;
  }
  const isEveryday = words.every(({ text }) => text.length <= EVERYDAY);
  const isTitle = words.every(({ text }) => /^[\p{Lu}\p{N}&]/u.test(text) || SMALL.has(text));
  return hasCapital && (isEveryday || (isTitle && !isName)) ? 'some-capital' : 'any';
}

export function isAbbreviation(letters: string): boolean {
  return letters.length > 1 && /\p{Lu}/u.test(letters) && !/\p{Ll}/u.test(letters);
}
