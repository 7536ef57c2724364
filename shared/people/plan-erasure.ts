// An erasure as it will be: the map and its history without the person, and a receipt that holds no name.
import type { AppError } from '../contract/errors.ts';
import type { Change } from '../model/change.ts';
import type { MapData } from '../model/map-data.ts';
import { type Result, succeed } from '../util/result.ts';
import { type ErasedStep, eraseHistory, type LoggedStep } from './erase-history.ts';
import { eraseMap } from './erase-map.ts';
import { eraseSnapshot } from './erase-snapshot.ts';
import type { Erasing, Keeps } from './erasing.ts';
import { type KnownAs, namesakesOf } from './known-as.ts';
import { createMentions, type Mentions } from './mentions.ts';
import { isKeyed, renamedKeys } from './renamed-keys.ts';
import { type PartlyNamed, partlyNamed, sayRecord } from './where-named.ts';
import { mapsIn, type Whose, whoIs } from './whose.ts';
import { ERASED_PERSON } from './words.ts';

/** What was done, or would be, in numbers and ids: never in names. */
export type ErasureReceipt = {
  readonly keeps: Keeps;
  /** Whether the entry was in the map, or in the history alone. */
  readonly wasInMap: boolean;
  /** Records that went, by kind. */
  readonly removed: Readonly<Record<string, number>>;
  /** Records of others that were rewritten, by kind. */
  readonly rewritten: Readonly<Record<string, number>>;
  /** Steps of the history of which nothing is left, and of which less is left. */
  readonly steps: { readonly emptied: number; readonly rewritten: number };
  /** Where a part of the name stands, which may be somebody else's. */
  readonly look: readonly (PartlyNamed & { readonly what: string })[];
  /** Other entries of the same name: their own words were left as they are. */
  readonly namesakes: readonly string[];
};

export type Erasure = {
  readonly map: MapData;
  readonly changes: readonly Change[];
  readonly steps: readonly ErasedStep[];
  readonly receipt: ErasureReceipt;
};

/**
 * @param history every step that can still be taken back or looked at, oldest first
 * @param asked an id, or the exact name; null: whoever is known from elsewhere
 * @param also what they are called elsewhere: in backups
 */
export function planErasure(
  map: MapData,
  history: readonly LoggedStep[],
  asked: string | null,
  keeps: Keeps,
  also: readonly Whose[] = [],
): Result<Erasure, AppError> {
  const whose = asked === null ? succeed(NOBODY) : whoIs(map, history, asked);
  return whose.ok ? succeed(erasureOf(map, history, together(whose.value, also), keeps)) : whose;
}

const NOBODY: Whose = {
  entity: null,
  ids: new Set(),
  known: { names: [], emails: [], phones: [], addresses: [], shown: [] },
};

/** Whoever is meant by all of them. */
export function together(whose: Whose, also: readonly Whose[]): Whose {
  if (also.length === 0) return whose;
  const all = [whose, ...also];
  const union = (of: (known: KnownAs) => readonly string[]): string[] => [
    ...new Set(all.flatMap(({ known }) => of(known))),
  ];
  return {
    entity: whose.entity,
    ids: new Set(all.flatMap(({ ids }) => [...ids])),
    known: {
      names: union(({ names }) => names),
      emails: union(({ emails }) => emails),
      phones: union(({ phones }) => phones),
      addresses: union(({ addresses }) => addresses),
      shown: union(({ shown }) => shown),
    },
  };
}

export function erasureOf(map: MapData, history: readonly LoggedStep[], whose: Whose, keeps: Keeps): Erasure {
  const erasing = erasingOf(map, history, whose, keeps);
  const { map: after, changes } = eraseMap(erasing, map);
  const steps = eraseHistory(erasing, map, history);
  const look = partlyNamed(after, erasing.mentions, (id) => erasing.namesakes.has(id));
  const kinds = new Map(history.map(({ step, changes: made }) => [step.revision, made.length]));
  const emptied = steps.filter(({ revision, changes: left }) => left.length === 0 && kinds.get(revision) !== 0);
  return {
    map: after,
    changes,
    steps,
    receipt: {
      keeps,
      wasInMap: whose.entity !== null,
      removed: countBy(changes.filter(({ after: now, record }) => now === null && !isKeyed(record))),
      rewritten: countBy(changes.filter(({ before, after: now }) => before !== null && now !== null)),
      steps: { emptied: emptied.length, rewritten: steps.length - emptied.length },
      look: look.map((each) => ({ ...each, what: withoutParts(erasing, sayRecord(after, each)) })),
      namesakes: [...erasing.namesakes].filter((id) => map.entity.has(id)),
    },
  };
}

export function erasingOf(
  map: MapData,
  history: readonly LoggedStep[],
  { ids, known, entity }: Whose,
  keeps: Keeps,
): Erasing {
  const mentions = createMentions(known);
  const theirs = new Set(namesakesOf(map, ids, known).map(({ id }) => id as string));
  const links = new Set<string>();
  const note = (id: string, ends: { readonly from?: unknown; readonly to?: unknown }): void => {
    if (ids.has(ends.from as string) || ids.has(ends.to as string)) links.add(id);
  };
  for (const link of map.link.values()) {
    note(link.id, link);
    if (theirs.has(link.from) || theirs.has(link.to)) theirs.add(link.id);
  }
  for (const { changes } of history)
    for (const { record, id, before, after } of changes)
      if (record === 'link') for (const ends of [before, after]) if (ends) note(id, ends);
  return {
    ids,
    keeps,
    known,
    mentions,
    stands: keeps === 'role' ? standsFor(mentions, entity?.person?.role ?? null) : ERASED_PERSON,
    renamed: renamedKeys(known, mentions, [map, ...mapsIn(map, history)], history),
    namesakes: theirs,
    links,
    contents: eraseSnapshot,
  };
}

/** The role, unless it holds the name. */
const standsFor = (mentions: Mentions, role: string | null): string =>
  role === null || mentions.find(role).length > 0 ? ERASED_PERSON : role;

function countBy(changes: readonly Change[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { record } of changes) counts[record] = (counts[record] ?? 0) + 1;
  return counts;
}

/** What a record is called may hold a part of the name itself: then the kind of record must do. */
function withoutParts({ mentions }: Erasing, said: string): string {
  return mentions.hints(said).length === 0 ? said : said.slice(0, said.indexOf(' “'));
}
