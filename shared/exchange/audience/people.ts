import { type Entity, PERSON_DEFAULTS } from '../../model/entity.ts';
import { HIDDEN_PERSON, initialsOf } from '../../model/words.ts';
import type { PeopleAs, Policy } from './tuning.ts';

/**
 * A person as those who read it may see them. Whoever asked to be hidden stays hidden, whatever is chosen; so do residents from the public.
 * Without a choice people are as they are kept.
 */
export function personFor(entity: Entity, { people, audience, isOutside }: Policy): Entity {
  const { person } = entity;
  if (person === null || people === null) return entity;
  const isHidden = people === 'hidden' || person.shownAs === 'hidden' || (audience === 'public' && person.isResident);
  if (people === 'named' && !isOutside)
    return isHidden ? entity : { ...entity, person: { ...person, shownAs: 'name' } };
  const role = isHidden || people === 'initials' || person.role === null ? null : lineOf(person.role);
  const name = isHidden ? null : people === 'named' ? entity.name : people === 'initials' ? safeInitials(entity) : role;
  const isNamed = name !== null && people !== 'roles';
  const shownAs = name === null ? 'hidden' : isNamed ? 'name' : 'role';
  return {
    ...entity,
    name: name ?? HIDDEN_PERSON,
    // All of these may give the person away.
    externalIds: [],
    aliases: [],
    description: null,
    website: null,
    email: null,
    phone: null,
    address: null,
    started: name === null ? null : entity.started,
    ended: name === null ? null : entity.ended,
    custom: name === null ? {} : entity.custom,
    person: { ...PERSON_DEFAULTS, shownAs, role: name === null ? null : keptRole(people, person.role) },
  };
}

const keptRole = (people: PeopleAs, role: string | null): string | null => (people === 'initials' ? null : role);

/** Null where the initials would be the whole name, as of somebody recorded as "J. S.". */
function safeInitials({ name, aliases }: Entity): string | null {
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  const initials = initialsOf(name);
  return initials === '' || [name, ...aliases].some((known) => letters(known) === letters(initials)) ? null : initials;
}

function lineOf(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, 500) || HIDDEN_PERSON;
}

/** Replaces names that an audience may not read by what stands for them, in any text. */
export type Anonymise = (text: string) => string;

/** Stands for an entry that is left out, where a text names it. */
export const UNNAMED_ENTRY = 'an entry that is not named';

type Hidden = {
  readonly words: readonly string[];
  readonly shown: string;
  /** How it must be written to be meant, where that matters. */
  readonly written: string | null;
};

/**
 * Names also stand in titles, purposes, captions and findings: those of people, and of entries that are left out. A name of one word is too
 * likely to be a word of the language ("Mark", "Chair"): a person's is not looked for, and an entry's only as it is written.
 */
export function createAnonymiser(before: Iterable<Entity>, after: ReadonlyMap<string, Entity>): Anonymise {
  /** Names by their first word. */
  const names = new Map<string, Hidden[]>();
  for (const entity of before) {
    const isPerson = entity.person !== null;
    if (!isPerson && after.has(entity.id)) continue;
    const shown = after.get(entity.id)?.name ?? (isPerson ? HIDDEN_PERSON : UNNAMED_ENTRY);
    const spoken = wordsIn(shown)
      .map(({ word }) => word)
      .join(' ');
    for (const name of [entity.name, ...entity.aliases]) {
      const words = wordsIn(name).map(({ word }) => word);
      const [first] = words;
      const isShort = words.length < 2;
      if (first === undefined || (isShort && isPerson) || spoken.includes(words.join(' '))) continue;
      names.set(first, [...(names.get(first) ?? []), { words, shown, written: isShort ? name.trim() : null }]);
    }
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  return names.size === 0 ? (text) => text : (text) => replaceNames(text, names);
}

function replaceNames(text: string, names: ReadonlyMap<string, readonly Hidden[]>): string {
  const found = wordsIn(text);
  let result = '';
  let copied = 0;
  for (let at = 0; at < found.length; at++) {
    const start = found[at];
    if (!start) continue;
    const match = names
      .get(start.word)
      ?.find(
        ({ words, written }) =>
          words.every((word, offset) => found[at + offset]?.word === word) &&
          (written === null || text.startsWith(written, start.from)),
      );
    const end = match && found[at + match.words.length - 1];
    if (!match || !end) continue;
    // "The Hush Board" is as a whole an entry that is not named.
    const article = match.shown === UNNAMED_ENTRY ? found[at - 1] : undefined;
    const from = article?.word === 'the' && article.from >= copied ? article.from : start.from;
    const isFirst = /(^|[.!?]\s+)$/u.test(text.slice(0, from));
    const shown = isFirst ? match.shown.charAt(0).toUpperCase() + match.shown.slice(1) : match.shown;
    result += text.slice(copied, from) + shown;
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
