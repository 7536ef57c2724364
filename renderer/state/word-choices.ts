// The words of a map as lists offer them.
import type { MapData } from '../../shared/model/map-data.ts';
import type { Vocabulary } from '../../shared/model/vocabulary.ts';
import { inOrder, termLabel, termsOf } from '../../shared/model/words.ts';
import type { Choice } from './choice-labels.ts';

type LinkTypeChoice = Choice & { readonly detail: string; readonly group: string };

export function wordChoices(map: MapData, vocabulary: Vocabulary): Choice[] {
  return termsOf(map, vocabulary).map(({ key, label }) => ({ value: key, label }));
}

/** A word that the map does not have yet stands as it was typed. */
export function wordChoice(map: MapData, vocabulary: Vocabulary, key: string): Choice {
  return { value: key, label: termLabel(map, vocabulary, key) };
}

/** With what a link says when it is read from its other end, under what it is about. */
export function linkTypeChoices(map: MapData): LinkTypeChoice[] {
  return inOrder(map.linkType.values()).map(({ id, label, inverse, category }) => ({
    value: id,
    label,
    detail: inverse === label ? '' : inverse,
    group: category.charAt(0).toUpperCase() + category.slice(1),
  }));
}
