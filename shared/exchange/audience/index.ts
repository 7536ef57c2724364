import type { Audience } from '../../contract/shapes.ts';
import type { Entity } from '../../model/entity.ts';
import type { Evidence, Source } from '../../model/evidence.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { evidenceFor } from '../../model/map-index.ts';
import type { RecordKind, RecordOf } from '../../model/records.ts';
import { type Dropped, type Omitted, tell } from './omitted.ts';
import { createAnonymiser, personFor } from './people.ts';
import { inEveryText } from './texts.ts';
import { usedWords } from './used-words.ts';
import { withoutGone } from './views.ts';

export type { Omitted } from './omitted.ts';
export { usualAudience } from './usual.ts';

/** A map as an audience may see it, and what that left out. Nothing that is left out is anywhere in the map. */
export type ForAudience = { readonly map: MapData; readonly omitted: readonly Omitted[] };

type Outside = Exclude<Audience, 'internal'>;

/**
 * For internal readers the map as it is: pictures and papers show people as each is to be shown, data holds what there is.
 * For partners and the public: people by role, no notes, judgements, restricted things or working papers; for the public no
 * assumptions or contact details either.
 */
export function forAudience(map: MapData, audience: Audience): ForAudience {
  return audience === 'internal' ? { map, omitted: [] } : forOutside(map, audience);
}

/** Shown for a source whose title is restricted. */
const UNNAMED_SOURCE = 'A source that is not named';

function forOutside(map: MapData, audience: Outside): ForAudience {
  const dropped = whatIsDropped(map, audience);
  const personal = new Set([...map.customField.values()].filter((field) => field.isPersonal).map((field) => field.id));
  const withoutPersonal = (custom: Entity['custom']): Entity['custom'] =>
    Object.fromEntries(Object.entries(custom).filter(([key]) => !personal.has(key)));

  const entity = new Map<string, Entity>();
  for (const value of map.entity.values()) {
    if (dropped.entities.has(value.id)) continue;
    const contacts = audience === 'public' ? { website: null, email: null, phone: null, address: null } : {};
    const parent = value.parent !== null && dropped.entities.has(value.parent) ? null : value.parent;
    const plain = { ...value, ...contacts, parent, notes: null, custom: withoutPersonal(value.custom) };
    entity.set(value.id, personFor(plain, audience));
  }
  const link = new Map<string, Link>();
  for (const value of map.link.values())
    if (!dropped.links.has(value.id))
      link.set(value.id, { ...value, notes: null, custom: withoutPersonal(value.custom) });

  const evidence = new Map<string, Evidence>();
  for (const value of map.evidence.values()) {
    const isKept = value.entity === null ? link.has(value.link ?? '') : entity.has(value.entity);
    if (!isKept || (audience === 'public' && value.certainty === 'assumption')) continue;
    const section = audience === 'public' ? null : value.section;
    evidence.set(value.id, {
      ...value,
      externalIds: [],
      section,
      note: null,
      quote: null,
      place: null,
      saidBy: null,
      reported: null,
    });
  }
  const cited = new Set([...evidence.values()].map((value) => value.source as string));
  const source = new Map<string, Source>();
  for (const value of map.source.values()) if (cited.has(value.id)) source.set(value.id, sourceFor(value));

  const kept = <K extends RecordKind>(
    record: K,
    keep: (value: RecordOf<K>) => boolean,
  ): ReadonlyMap<string, RecordOf<K>> =>
    new Map([...(map[record] as ReadonlyMap<string, RecordOf<K>>)].filter(([, value]) => keep(value)));
  const none = new Map<string, never>();
  const bare = {
    ...map,
    setting: kept('setting', ({ id }) => PUBLIC_SETTINGS.has(id)),
    customField: kept('customField', ({ id }) => !personal.has(id)),
    entity,
    link,
    source,
    evidence,
    position: kept('position', (position) => entity.has(position.entity)),
    assessment: none,
    plan: none,
    engagement: none,
    snapshot: none,
    expectation: none,
    receipt: none,
    mapping: none,
    notSame: none,
  } as MapData;
  const words = usedWords(bare);
  const outside = inEveryText({ ...words, ...withoutGone(map, words) }, createAnonymiser(map.entity.values(), entity));
  return { map: outside, omitted: tell(map, outside, audience, dropped) };
}

/** Settings that say what the map is; others, such as the purpose personal data serves, are its keepers' affair. */
const PUBLIC_SETTINGS: ReadonlySet<string> = new Set(['title', 'description', 'as-at', 'currency', 'house-style']);

function sourceFor(source: Source): Source {
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

/** Restricted entries and links, for the public also those that are only assumed; and links that lose an end. */
function whatIsDropped(map: MapData, audience: Outside): Dropped {
  let restricted = 0;
  let assumed = 0;
  const isDropped = (value: Entity | Link): boolean => {
    if (value.restricted) {
      restricted++;
      return true;
    }
    const evidence = evidenceFor(map, value.id);
    const isAssumed = evidence.length > 0 && evidence.every(({ certainty }) => certainty === 'assumption');
    if (audience !== 'public' || !isAssumed) return false;
    assumed++;
    return true;
  };
  const entities = new Set([...map.entity.values()].filter(isDropped).map((entity) => entity.id as string));
  const links = [...map.link.values()].filter(
    (link) => isDropped(link) || entities.has(link.from) || entities.has(link.to),
  );
  return { entities, links: new Set(links.map((link) => link.id as string)), restricted, assumed };
}
