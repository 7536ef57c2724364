import type { Audience } from '../../contract/shapes.ts';
import { type Entity, PERSON_DEFAULTS } from '../../model/entity.ts';
import { HIDDEN_PERSON } from '../../model/words.ts';

/** People as an outside audience may see them: by role, else hidden. Residents are hidden from the public. */
export function personFor(entity: Entity, audience: Exclude<Audience, 'internal'>): Entity {
  const { person } = entity;
  if (person === null) return entity;
  const isHidden = person.shownAs === 'hidden' || (audience === 'public' && person.isResident);
  const role = isHidden ? null : person.role;
  return {
    ...entity,
    name: role === null ? HIDDEN_PERSON : lineOf(role),
    // All of these may give the person away.
    externalIds: [],
    aliases: [],
    description: null,
    website: null,
    email: null,
    phone: null,
    address: null,
    started: role === null ? null : entity.started,
    ended: role === null ? null : entity.ended,
    custom: role === null ? {} : entity.custom,
    person: { ...PERSON_DEFAULTS, shownAs: role === null ? 'hidden' : 'role', role },
  };
}

function lineOf(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, 500) || HIDDEN_PERSON;
}

/** Replaces names of people by what stands for them, in any text. */
export type Anonymise = (text: string) => string;

/**
 * Names also stand in titles, purposes and captions. A name of one word is too likely to be a word of the language
 * ("Mark", "Chair"), so only those of two words or more are looked for.
 */
export function createAnonymiser(before: Iterable<Entity>, after: ReadonlyMap<string, Entity>): Anonymise {
  /** Names by their first word: their words, and what stands for them. */
  const names = new Map<string, { readonly words: readonly string[]; readonly shown: string }[]>();
  for (const entity of before) {
    if (entity.person === null) continue;
    const shown = after.get(entity.id)?.name ?? HIDDEN_PERSON;
    const spoken = wordsIn(shown)
      .map(({ word }) => word)
      .join(' ');
    for (const name of [entity.name, ...entity.aliases]) {
      const words = wordsIn(name).map(({ word }) => word);
      const [first] = words;
      if (first === undefined || words.length < 2 || spoken.includes(words.join(' '))) continue;
      names.set(first, [...(names.get(first) ?? []), { words, shown }]);
    }
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  return names.size === 0 ? (text) => text : (text) => replaceNames(text, names);
}

function replaceNames(
  text: string,
  names: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly shown: string }[]>,
): string {
  const found = wordsIn(text);
  let result = '';
  let copied = 0;
  for (let at = 0; at < found.length; at++) {
    const start = found[at];
    const match = names
      .get(start?.word ?? '')
      ?.find(({ words }) => words.every((word, offset) => found[at + offset]?.word === word));
    const end = match && found[at + match.words.length - 1];
    if (!start || !match || !end) continue;
    result += text.slice(copied, start.from) + match.shown;
    copied = end.to;
    at += match.words.length - 1;
  }
  return result + text.slice(copied);
}

function wordsIn(text: string): { readonly word: string; readonly from: number; readonly to: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)].map((match) => {
    // "Smith's" is Smith.
    const word = match[0].replace(/['’]s?$/u, '');
    return { word: word.toLowerCase(), from: match.index, to: match.index + word.length };
  });
}
