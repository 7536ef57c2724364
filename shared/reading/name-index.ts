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

/** So many changed entries are followed one by one; after more, the index is made anew. */
const FEW = 200;

let last: { readonly entities: MapData['entity']; readonly index: NameIndex } | null = null;

/**
 * The index of a map's entries. The last one is kept, and brought up to date where few entries have changed: an index
 * is for use at once, and holds only until that of another state of the map is asked for.
 */
export function nameIndexOf(entities: MapData['entity']): NameIndex {
  if (last?.entities === entities) return last.index;
  const index = (last && followed(last.index, last.entities, entities)) ?? fresh(entities);
  last = { entities, index };
  return index;
}

function fresh(entities: MapData['entity']): NameIndex {
  const index = makeNode();
  for (const entity of entities.values()) addEntity(index, entity);
  return index;
}

/** The index brought from one state of a map to another, or null when too much is different. */
function followed(index: NameIndex, before: MapData['entity'], after: MapData['entity']): NameIndex | null {
  if (Math.abs(before.size - after.size) > FEW) return null;
  const come: Entity[] = [];
  for (const [id, entity] of after) {
    if (before.get(id) === entity) continue;
    come.push(entity);
    if (come.length > FEW) return null;
  }
  const gone = [...before.values()].filter(({ id }) => !after.has(id));
  if (gone.length > FEW) return null;
  for (const entity of [...gone, ...come.flatMap(({ id }) => before.get(id) ?? [])]) removeEntity(index, entity);
  for (const entity of come) addEntity(index, entity);
  return index;
}

/** Empty branches stay: they are few, and the name often comes back. */
function removeEntity(index: NameNode, { id, name, aliases }: Entity): void {
  for (const words of [name, ...aliases].flatMap(waysToWrite)) {
    let node: NameNode | undefined = index;
    for (const word of words) node = node?.next.get(word);
    const place = node?.names.findIndex(({ entity }) => entity === id) ?? -1;
    if (place >= 0) node?.names.splice(place, 1);
  }
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
