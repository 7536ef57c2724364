// Everything a person is, or has been, called and reached by: now, in the history, and in snapshots.
import type { Entity } from '../model/entity.ts';
import type { MapData } from '../model/map-data.ts';
import { SHIPPED_KINDS, SHIPPED_LINK_TYPES, SHIPPED_SCALES, SHIPPED_TERMS } from '../model/shipped.ts';
import { initialsOf } from '../model/words.ts';
import { foldText } from '../util/fold.ts';
import { coreName } from './name-parts.ts';
import { ERASED_PERSON } from './words.ts';

export type KnownAs = {
  /** Names, other names and former names, as they were written. */
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly addresses: readonly string[];
  /** What stands for a name in lists and in the history: roles and initials. */
  readonly shown: readonly string[];
};

/** Words that every map has: somebody called just so must not take them away. */
const SHIPPED_WORDS = [...SHIPPED_KINDS, ...SHIPPED_LINK_TYPES, ...SHIPPED_SCALES, ...SHIPPED_TERMS].map(({ label }) =>
  coreName(label),
);

/** What is kept of an entry at some moment; of a change, only the fields that it holds. */
export type EntryState = Partial<Pick<Entity, 'name' | 'aliases' | 'email' | 'phone' | 'address' | 'person'>>;

/**
 * What the states of one person call them. A name that is only the role says nothing of the person, and what another entry
 * of the map is called, or is reached by as well, is not theirs alone.
 */
export function knownAs(states: readonly EntryState[], others: readonly Entity[]): KnownAs {
  const names = new Set<string>();
  const emails = new Set<string>();
  const phones = new Set<string>();
  const addresses = new Set<string>();
  const roles = new Set<string>();
  for (const { person } of states) if (person?.role) roles.add(person.role);
  const foldedRoles = new Set([...roles].map(foldText));
  for (const { name, aliases, email, phone, address, person } of states) {
    for (const each of [name, ...(aliases ?? [])])
      if (each !== undefined && !foldedRoles.has(foldText(each)) && coreName(each) !== '' && each !== ERASED_PERSON)
        names.add(each);
    if (email) emails.add(email);
    if (phone) phones.add(phone);
    if (address && person?.isResident) addresses.add(address);
  }
  const taken = {
    names: new Set([
      ...SHIPPED_WORDS,
      ...others.flatMap((each) => (each.person === null ? [each.name, ...each.aliases].map(coreName) : [])),
    ]),
    reached: new Set(others.flatMap(({ email, phone, address }) => [email, phone, address])),
  };
  const alone = (all: ReadonlySet<string>): string[] => [...all].filter((each) => !taken.reached.has(each));
  return {
    names: [...names].filter((each) => !taken.names.has(coreName(each))),
    emails: alone(emails),
    phones: alone(phones),
    addresses: alone(addresses),
    shown: [...roles, ...[...names].map(initialsOf).filter((initials) => initials !== '')],
  };
}

/** Entries that are called the same and are somebody else: what is written of them cannot be told from what is written of the person. */
export function namesakesOf(map: MapData, ids: ReadonlySet<string>, { names }: KnownAs): Entity[] {
  const cores = new Set(names.map(coreName));
  return [...map.entity.values()].filter(
    ({ id, name, aliases }) => !ids.has(id) && [name, ...aliases].some((each) => cores.has(coreName(each))),
  );
}
