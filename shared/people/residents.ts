// Residents: members of the public. Without consent given the map keeps the part they play, and neither a name nor free text.
import type { Entity } from '../model/entity.ts';
import type { MapData } from '../model/map-data.ts';
import { foldText } from '../util/fold.ts';
import { NAMELESS_PERSON, NAMELESS_RESIDENT } from './words.ts';

/** Fields that hold words about a person, with what a reader calls them. */
const WORDS = {
  aliases: 'other names',
  description: 'description',
  notes: 'notes',
  email: 'email',
  phone: 'telephone',
  address: 'address',
  website: 'website',
} as const satisfies Partial<Record<keyof Entity, string>>;

/** Whether a field of the map's own holds free text. */
export type IsText = (key: string) => boolean;

export const isTextField =
  (map: Pick<MapData, 'customField'>): IsText =>
  (key) =>
    map.customField.get(key)?.type === 'text';

/** Whether the person is to have no name and no free text here. */
export const isNameless = ({ person }: Entity): boolean => person?.isResident === true && person.consent !== 'given';

/** Whether the name is only what the person does, or says nothing. */
export function isRoleName({ name, person }: Entity): boolean {
  const folded = foldText(name);
  return [person?.role ?? '', NAMELESS_RESIDENT, NAMELESS_PERSON].some((each) => foldText(each) === folded);
}

/** What the entry holds of a name and of free text, in words of a reader: "a name", "notes". */
export function heldInWords(entity: Entity, isText: IsText): string[] {
  const fields = Object.entries(WORDS) as [keyof typeof WORDS, string][];
  return [
    ...(isRoleName(entity) ? [] : ['a name']),
    ...fields.filter(([field]) => (entity[field]?.length ?? 0) > 0).map(([, label]) => label),
    ...(Object.entries(entity.custom).some(([key, value]) => isText(key) && value !== '')
      ? ['a text in a field of your own']
      : []),
  ];
}

/** Residents who are recorded by name, or with free text, although no consent is given: from before this was asked. */
export const isNamedWithoutConsent = (entity: Entity, isText: IsText): boolean =>
  isNameless(entity) && heldInWords(entity, isText).length > 0;

/**
 * Why an entry cannot become what it would be, in a sentence; null when it can. What was recorded before may stay until it is
 * looked at: only what is added is refused, and consent that is taken away under a name.
 */
export function residentProblem(before: Entity | undefined, after: Entity, isText: IsText): string | null {
  if (!isNameless(after)) return null;
  const held = heldInWords(after, isText);
  const isOlder = before !== undefined && isNameless(before);
  const more = isOlder ? held.filter((each) => isNew(before, after, each, isText)) : held;
  if (more.length === 0) return null;
  return `A resident without consent given is kept by role, without a name and without free text; this has ${listed(more)}. Record that consent was given, or take that out: the name can only be the role, or “${NAMELESS_RESIDENT}”`;
}

function isNew(before: Entity, after: Entity, held: string, isText: IsText): boolean {
  if (held === 'a name') return before.name !== after.name;
  const field = (Object.keys(WORDS) as (keyof typeof WORDS)[]).find((each) => WORDS[each] === held);
  if (field) return JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  const texts = ({ custom }: Entity) => Object.entries(custom).filter(([key]) => isText(key));
  return JSON.stringify(texts(before)) !== JSON.stringify(texts(after));
}

/** Who is called by role goes on being called by it when the role becomes another. */
export function followingRole(before: Entity | undefined, after: Entity): Entity {
  if (!isNameless(after)) return after;
  const role = after.person?.role?.replace(/\s+/gu, ' ').trim().slice(0, 500) ?? '';
  const isUnnamed =
    after.name.trim() === '' || (before !== undefined && isRoleName(before) && before.name === after.name);
  return isUnnamed ? { ...after, name: role === '' ? NAMELESS_RESIDENT : role } : after;
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
