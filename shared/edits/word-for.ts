import type { MapData } from '../model/map-data.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { termsOf } from '../model/words.ts';
import { foldName, slugOf } from '../util/fold.ts';

/** A word of a vocabulary by how it is written, and the edit that makes it when it is new. */
export type Word = {
  readonly key: string;
  readonly edits: readonly { readonly edit: string; readonly input: object }[];
};

/** Finds the word that a label means, whatever its case and punctuation; a label that means none becomes a new word. */
export function wordFor(map: MapData, vocabulary: Vocabulary, label: string): Word {
  const terms = termsOf(map, vocabulary);
  const known = terms.find((term) => foldName(term.label) === foldName(label) || term.key === label);
  if (known) return { key: known.key, edits: [] };
  const taken = new Set(terms.map((term) => term.key));
  const slug = slugOf(label) || 'word';
  let key = slug;
  for (let i = 2; taken.has(key); i++) key = `${slug}-${i}`;
  return { key, edits: [{ edit: 'term.add', input: { vocabulary, key, label } }] };
}
