// Lists of words that a cell chooses from, and how a new word is added in the same step.
import type { CustomField, Vocabulary } from '../../../../shared/model/vocabulary.ts';
import {
  inOrder,
  kindLabel,
  levelLabel,
  linkTypeLabel,
  shownName,
  shownNameOf,
  termLabel,
  termsOf,
} from '../../../../shared/model/words.ts';
import { foldText, slugOf } from '../../../../shared/util/fold.ts';
import type { Edit } from '../../../state/index.ts';
import type { World } from './world.ts';

export type Word = {
  readonly value: string;
  readonly label: string;
  /** More about it, in quieter words. */
  readonly detail?: string;
  /** Other names it is found by. */
  readonly also?: readonly string[];
};

/** New words, in the order they were asked for, and what adds them; or why one cannot be added. */
export type NewWords =
  | { readonly ok: true; readonly keys: readonly string[]; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly why: string };

export type WordList = {
  /** What one of them is called: "sector". */
  readonly noun: string;
  readonly options: (world: World) => readonly Word[];
  readonly label: (world: World, key: string) => string;
  /** Null where the list is closed. */
  readonly create: ((world: World, labels: readonly string[]) => NewWords) | null;
  /** Whether the order of the list means something (existing before ended), so that tables sort by it. */
  readonly isRanked: boolean;
};

/** How words are put in order for a reader: case and accents make no difference, and 2 comes before 10. */
export const byWords = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' }).compare;

/** A list that is made once for as long as what it is made from stays the same: collections of a map are never changed in place. */
function remembered(from: (world: World) => object, make: (world: World) => readonly Word[]) {
  const known = new WeakMap<object, readonly Word[]>();
  return (world: World): readonly Word[] => {
    const source = from(world);
    const list = known.get(source) ?? make(world);
    known.set(source, list);
    return list;
  };
}

const ranks = new WeakMap<readonly Word[], ReadonlyMap<string, number>>();

/** Place of a word in its list; what is not in the list comes after it. */
export function rankOf(words: WordList, world: World, key: string): number {
  const options = words.options(world);
  let places = ranks.get(options);
  if (!places) {
    places = new Map(options.map((option, index) => [option.value, index]));
    ranks.set(options, places);
  }
  return places.get(key) ?? options.length;
}

/** Finds for each label a word that is there already, or makes a key for a new one. */
function newWords(
  labels: readonly string[],
  known: readonly Word[],
  add: (key: string, label: string) => Edit,
): NewWords {
  const taken = new Set(known.map((word) => word.value));
  const byLabel = new Map(known.map((word) => [foldText(word.label), word.value]));
  const keys: string[] = [];
  const edits: Edit[] = [];
  for (const label of labels) {
    const folded = foldText(label);
    const slug = slugOf(label);
    if (slug === '') return { ok: false, why: `“${label}” has no letter or figure in it. Write a word.` };
    let key = byLabel.get(folded);
    if (key === undefined) {
      key = slug;
      for (let count = 2; taken.has(key); count++) key = `${slug}-${count}`;
      taken.add(key);
      byLabel.set(folded, key);
      edits.push(add(key, label.trim()));
    }
    keys.push(key);
  }
  return { ok: true, keys, edits };
}

export function vocabularyWords(vocabulary: Vocabulary, noun: string, isRanked = false): WordList {
  const options = remembered(
    ({ map }) => map.term,
    ({ map }) => termsOf(map, vocabulary).map(({ key, label }) => ({ value: key, label })),
  );
  return {
    noun,
    options,
    label: ({ map }, key) => termLabel(map, vocabulary, key),
    create: (world, labels) =>
      newWords(labels, options(world), (key, label) => ({ edit: 'term.add', input: { vocabulary, key, label } })),
    isRanked,
  };
}

const kinds = remembered(
  ({ map }) => map.kind,
  ({ map }) => inOrder(map.kind.values()).map(({ id, label }) => ({ value: id, label })),
);

export const kindWords: WordList = {
  noun: 'kind',
  options: kinds,
  label: ({ map }, key) => kindLabel(map, key),
  create: (world, labels) =>
    newWords(labels, kinds(world), (id, label) => ({ edit: 'kind.add', input: { id, label, plural: label } })),
  isRanked: false,
};

const linkTypes = remembered(
  ({ map }) => map.linkType,
  ({ map }) =>
    inOrder(map.linkType.values()).map(({ id, label, category }) => ({ value: id, label, detail: category })),
);

export const linkTypeWords: WordList = {
  noun: 'type of link',
  options: linkTypes,
  label: ({ map }, key) => linkTypeLabel(map, key),
  create: (world, labels) =>
    newWords(labels, linkTypes(world), (id, label) => ({ edit: 'linkType.add', input: { id, label } })),
  isRanked: false,
};

/** All entries by the name they go by. */
const entries = remembered(
  ({ map }) => map.entity,
  ({ map }) =>
    [...map.entity.values()]
      .map((entity) => ({
        value: entity.id,
        label: shownName(entity),
        detail: kindLabel(map, entity.kind),
        // Someone who is not shown by name is not found by it either.
        also: shownName(entity) === entity.name ? entity.aliases : [],
      }))
      .sort((a, b) => byWords(a.label, b.label)),
);

export const entryWords: WordList = {
  noun: 'entry',
  options: entries,
  label: ({ map }, key) => shownNameOf(map, key),
  create: null,
  isRanked: false,
};

/** A closed list that no map changes. */
export function fixedWords(noun: string, options: readonly Word[]): WordList {
  const labels = new Map(options.map(({ value, label }) => [value, label]));
  return { noun, options: () => options, label: (_world, key) => labels.get(key) ?? key, create: null, isRanked: true };
}

export function levelWords(scale: string): WordList {
  return {
    noun: 'level',
    options: remembered(
      ({ map }) => map.scale,
      ({ map }) =>
        (map.scale.get(scale)?.levels ?? []).map(({ value, label }) => ({
          value: String(value),
          label,
          detail: String(value),
        })),
    ),
    label: ({ map }, key) => levelLabel(map, scale, Number(key)),
    create: null,
    isRanked: true,
  };
}

/** What may be chosen in a field of the user's own; a new choice becomes one of the field's. */
export function choiceWords(field: CustomField): WordList {
  const choices = ({ map }: World): readonly string[] => map.customField.get(field.id)?.choices ?? [];
  return {
    noun: 'choice',
    options: remembered(
      ({ map }) => map.customField,
      (world) => choices(world).map((choice) => ({ value: choice, label: choice })),
    ),
    label: (_world, key) => key,
    create(world, labels) {
      const before = choices(world);
      const known = new Map(before.map((choice) => [foldText(choice), choice]));
      const keys = labels.map((label) => {
        const key = known.get(foldText(label)) ?? label.trim();
        known.set(foldText(label), key);
        return key;
      });
      const added = [...new Set(keys)].filter((key) => !before.includes(key));
      const fields = { choices: [...before, ...added] };
      return {
        ok: true,
        keys,
        edits: added.length === 0 ? [] : [{ edit: 'customField.update', input: { id: field.id, fields } }],
      };
    },
    isRanked: true,
  };
}

/** Free texts, such as other names: what is typed is the word. */
export function freeWords(noun: string): WordList {
  return {
    noun,
    options: () => [],
    label: (_world, key) => key,
    create: (_world, labels) => ({ ok: true, keys: labels.map((label) => label.trim()), edits: [] }),
    isRanked: false,
  };
}
