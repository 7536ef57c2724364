// How what an audience sees can be tuned: how people are shown, and what is left out besides.
import { z } from 'zod';
import type { Audience } from '../../contract/shapes.ts';

export const PEOPLE_AS = ['roles', 'initials', 'hidden', 'named'] as const;
export type PeopleAs = (typeof PEOPLE_AS)[number];

export const LEAVABLE = ['contacts', 'notes', 'ratings', 'assumptions', 'restricted'] as const;
export type Leavable = (typeof LEAVABLE)[number];

export const leavableWords: Readonly<Record<Leavable, string>> = {
  contacts: 'contact details',
  notes: 'notes',
  ratings: 'ratings',
  assumptions: 'assumptions',
  restricted: 'restricted entries and links',
};

export const tuningShape = {
  /** As the audience sees them when null. */
  people: z.enum(PEOPLE_AS).nullable(),
  /** Whether a person's links become those of the one organisation that the person belongs to. */
  collapsePeople: z.boolean(),
  /** Whether people are shown in groups alone, of which none under five is counted (`small-groups.ts`). */
  suppressSmall: z.boolean(),
  /** Besides what the audience does not see anyway. */
  leaveOut: z.array(z.enum(LEAVABLE)).max(LEAVABLE.length),
};
export type Tuning = {
  readonly people: PeopleAs | null;
  readonly collapsePeople: boolean;
  readonly suppressSmall: boolean;
  readonly leaveOut: readonly Leavable[];
};

export const USUAL_TUNING: Tuning = { people: null, collapsePeople: false, suppressSmall: false, leaveOut: [] };

/** What is done to a map for those who are to read it. */
export type Policy = {
  readonly audience: Audience;
  readonly isOutside: boolean;
  /** As each person is kept when null. */
  readonly people: PeopleAs | null;
  readonly collapsePeople: boolean;
  /** Whether nobody is shown or counted singly. */
  readonly suppressSmall: boolean;
  readonly leaves: ReadonlySet<Leavable>;
  /** What of that was chosen, rather than left out for this audience anyway. */
  readonly chosen: ReadonlySet<Leavable>;
  /** Whether how strong and how good a link is counts as a rating that is left out. */
  readonly leavesLinkRatings: boolean;
  /** Whether somebody is to stay unnamed, so that no free text of the house's own may go along. */
  readonly hidesPeople: boolean;
};

/** What an audience does not see, whatever is chosen besides. */
export const leftOutFor: Readonly<Record<Audience, readonly Leavable[]>> = {
  internal: [],
  partners: ['notes', 'ratings', 'restricted'],
  public: LEAVABLE,
};

/** Null: the map goes as it is. */
export function policyFor(audience: Audience, tuning: Tuning): Policy | null {
  const { people, collapsePeople, suppressSmall, leaveOut } = tuning;
  const isOutside = audience !== 'internal';
  if (!isOutside && people === null && !collapsePeople && !suppressSmall && leaveOut.length === 0) return null;
  const shown = people ?? (isOutside ? 'roles' : null);
  return {
    audience,
    isOutside,
    people: shown,
    collapsePeople,
    suppressSmall,
    leaves: new Set([...leftOutFor[audience], ...leaveOut]),
    chosen: new Set(LEAVABLE.filter((what) => leaveOut.includes(what) && !leftOutFor[audience].includes(what))),
    leavesLinkRatings: leaveOut.includes('ratings'),
    hidesPeople: collapsePeople || suppressSmall || (shown !== null && shown !== 'named'),
  };
}
