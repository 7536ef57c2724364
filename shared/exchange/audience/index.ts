import type { Audience } from '../../contract/shapes.ts';
import type { Entity } from '../../model/entity.ts';
import type { Evidence, Source } from '../../model/evidence.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { evidenceFor } from '../../model/map-index.ts';
import type { RecordKind, RecordOf } from '../../model/records.ts';
import { type Collapsed, collapsePeople } from './collapse.ts';
import { countedPart, uncountedIn } from './counted.ts';
import { type Dropped, type Omitted, tell, tellGroups } from './omitted.ts';
import { createAnonymiser, personFor } from './people.ts';
import { type Grouped, groupPeople } from './small-groups.ts';
import { inEveryText } from './texts.ts';
import { type Policy, policyFor, type Tuning, USUAL_TUNING } from './tuning.ts';
import { usedWords } from './used-words.ts';
import { withoutGone } from './views.ts';
import { withNothingTwice, withoutWhatCounts, withViewsOfGroups } from './views-of-groups.ts';

export type { Omitted } from './omitted.ts';
export { LEAVABLE, type Leavable, PEOPLE_AS, type PeopleAs, type Policy, type Tuning } from './tuning.ts';
export { usualAudience } from './usual.ts';

/** A map as an audience may see it, and what that left out. Nothing that is left out is anywhere in the map. */
export type ForAudience = {
  readonly map: MapData;
  readonly omitted: readonly Omitted[];
  /** Null where the map goes as it is. */
  readonly policy: Policy | null;
  /** Null where people are shown singly, each by themselves. */
  readonly collapsed: Collapsed | null;
};

/**
 * For internal readers the map as it is: pictures and papers show people as each is to be shown, data holds what there is.
 * For partners and the public: people by role, no notes, judgements, restricted things or working papers; for the public no
 * assumptions or contact details either. Each can be tuned; figures, data files and copies of the map all come through here.
 */
export function forAudience(map: MapData, audience: Audience, tuning: Tuning = USUAL_TUNING): ForAudience {
  const policy = policyFor(audience, tuning);
  return policy === null ? { map, omitted: [], policy, collapsed: null } : forReaders(map, policy);
}

/** Shown for a source whose title is restricted. */
const UNNAMED_SOURCE = 'A source that is not named';

function forReaders(map: MapData, policy: Policy): ForAudience {
  const { audience, isOutside, leaves, hidesPeople } = policy;
  const dropped = whatIsDropped(map, leaves);
  const base = withoutDropped(map, dropped);
  const grouped = policy.suppressSmall ? groupPeople(base, policy.collapsePeople) : null;
  const collapsed = grouped ?? (policy.collapsePeople ? collapsePeople(base) : null);
  const from = collapsed?.map ?? base;
  const leavesPersonal = isOutside || hidesPeople || leaves.has('contacts');
  const personal = new Set(
    [...map.customField.values()].filter((field) => leavesPersonal && field.isPersonal).map((field) => field.id),
  );
  const withoutPersonal = (custom: Entity['custom']): Entity['custom'] =>
    Object.fromEntries(Object.entries(custom).filter(([key]) => !personal.has(key)));

  const noNotes = leaves.has('notes') ? { notes: null } : {};
  const noContacts = leaves.has('contacts') ? { website: null, email: null, phone: null, address: null } : {};
  const noRatings = policy.leavesLinkRatings ? { strength: null, quality: null } : {};
  const entity = new Map<string, Entity>();
  for (const value of from.entity.values()) {
    const plain = { ...value, ...noContacts, ...noNotes, custom: withoutPersonal(value.custom) };
    entity.set(value.id, personFor(plain, policy));
  }
  const link = new Map<string, Link>();
  for (const value of from.link.values())
    link.set(value.id, { ...value, ...noNotes, ...noRatings, custom: withoutPersonal(value.custom) });

  const evidence = new Map<string, Evidence>();
  for (const value of from.evidence.values()) {
    if (leaves.has('assumptions') && value.certainty === 'assumption') continue;
    const { section, reported } = value;
    const isClosed = isOutside || hidesPeople;
    evidence.set(value.id, {
      ...value,
      externalIds: isClosed ? [] : value.externalIds,
      section: audience === 'public' ? null : section,
      note: isClosed || leaves.has('notes') ? null : value.note,
      quote: isClosed || leaves.has('notes') ? null : value.quote,
      // The text that it points into goes.
      place: null,
      saidBy: isClosed ? null : value.saidBy,
      reported: isClosed || policy.leavesLinkRatings ? null : reported,
    });
  }
  const cited = new Set([...evidence.values()].map((value) => value.source as string));
  const source = new Map<string, Source>();
  for (const value of map.source.values())
    if (isOutside || hidesPeople ? cited.has(value.id) : true) source.set(value.id, sourceFor(value, policy));

  const kept = <K extends RecordKind>(
    record: K,
    keep: (value: RecordOf<K>) => boolean,
  ): ReadonlyMap<string, RecordOf<K>> =>
    new Map([...(map[record] as ReadonlyMap<string, RecordOf<K>>)].filter(([, value]) => keep(value)));
  const none = new Map<string, never>();
  const bare = {
    ...map,
    setting: kept('setting', ({ id }) => !(isOutside || hidesPeople) || PUBLIC_SETTINGS.has(id)),
    customField: kept('customField', ({ id }) => !personal.has(id)),
    entity,
    link,
    source,
    evidence,
    kind: from.kind,
    position: new Map([...from.position].filter(([, position]) => entity.has(position.entity))),
    // Judgements are free words beside a number: why, and who said so.
    assessment:
      isOutside || hidesPeople || leaves.has('ratings')
        ? none
        : kept(
            'assessment',
            (value) =>
              (value.entity === null || entity.has(value.entity)) && (value.link === null || link.has(value.link)),
          ),
    // Working papers hold the map as it was, and what was said of it.
    plan: none,
    survey: none,
    engagement: none,
    snapshot: none,
    expectation: none,
    receipt: none,
    mapping: none,
    notSame: none,
  } as MapData;
  const words = usedWords(bare);
  const looks = grouped ? looksOfGroups(map, words, grouped) : withoutGone(map, words);
  const outside = inEveryText({ ...words, ...looks }, createAnonymiser(map.entity.values(), entity));
  const omitted = grouped ? tellUncounted(map, outside, policy) : tell({ map, outside, policy, dropped, collapsed });
  return { map: outside, omitted, policy, collapsed };
}

function looksOfGroups(map: MapData, words: MapData, grouped: Grouped): ReturnType<typeof withoutGone> {
  const before = withViewsOfGroups(withoutWhatCounts(map, grouped), grouped);
  return withNothingTwice(withoutGone(before, words));
}

/** What was left out, but for what would count people. */
function tellUncounted(map: MapData, outside: MapData, policy: Policy): Omitted[] {
  const uncounted = uncountedIn(map);
  const counted = countedPart(map, uncounted);
  const dropped = whatIsDropped(counted, policy.leaves);
  const rows = tell({
    map: counted,
    outside: countedPart(outside, uncounted, counted),
    policy,
    dropped,
    collapsed: null,
  });
  return [...tellGroups(map, policy), ...rows];
}

/** Settings that say what the map is; others, such as the purpose personal data serves, are its keepers' affair. */
const PUBLIC_SETTINGS: ReadonlySet<string> = new Set(['title', 'description', 'as-at', 'currency', 'house-style']);

function sourceFor(source: Source, { isOutside, hidesPeople, leaves }: Policy): Source {
  if (!isOutside && !hidesPeople && !leaves.has('restricted'))
    return { ...source, text: null, read: [], notes: leaves.has('notes') ? null : source.notes };
  return {
    ...source,
    title: source.restricted ? UNNAMED_SOURCE : source.title,
    date: source.restricted ? null : source.date,
    externalIds: [],
    author: null,
    notes: null,
    website: null,
    text: null,
    read: [],
    restricted: false,
  };
}

function withoutDropped(map: MapData, { entities, links }: Dropped): MapData {
  const entity = new Map<string, Entity>();
  for (const value of map.entity.values()) {
    if (entities.has(value.id)) continue;
    const parent = value.parent !== null && entities.has(value.parent) ? null : value.parent;
    entity.set(value.id, { ...value, parent });
  }
  const link = new Map([...map.link].filter(([id]) => !links.has(id)));
  const evidence = new Map(
    [...map.evidence].filter(([, value]) =>
      value.entity === null ? link.has(value.link ?? '') : entity.has(value.entity),
    ),
  );
  return { ...map, entity, link, evidence };
}

/** Restricted entries and links, and those that are only assumed, where they are left out; and links that lose an end. */
function whatIsDropped(map: MapData, leaves: Policy['leaves']): Dropped {
  let restricted = 0;
  let assumed = 0;
  const isDropped = (value: Entity | Link): boolean => {
    if (value.restricted && leaves.has('restricted')) {
      restricted++;
      return true;
    }
    const evidence = evidenceFor(map, value.id);
    const isAssumed = evidence.length > 0 && evidence.every(({ certainty }) => certainty === 'assumption');
    if (!leaves.has('assumptions') || !isAssumed) return false;
    assumed++;
    return true;
  };
  const entities = new Set([...map.entity.values()].filter(isDropped).map((entity) => entity.id as string));
  const links = [...map.link.values()].filter(
    (link) => isDropped(link) || entities.has(link.from) || entities.has(link.to),
  );
  return { entities, links: new Set(links.map((link) => link.id as string)), restricted, assumed };
}
