// Which records of two maps are the same thing. Each is matched with one at most, and the same whatever the order of the records.
import type { Entity } from '../model/entity.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { canonicalJson } from '../util/canonical-json.ts';
import { compareText } from '../util/compare.ts';
import { foldText } from '../util/fold.ts';

/** Ids of the map before -> ids of the map after. */
export type Matches = ReadonlyMap<string, string>;

type Item = { readonly id: string; readonly externalIds: readonly string[] };

const byId = <Value extends Item>(items: Iterable<Value>): Value[] =>
  [...items].sort((a, b) => compareText(a.id, b.id));

/** Records of both sides that are not matched yet. */
function createPairing<Value extends Item>(before: Iterable<Value>, after: Iterable<Value>) {
  const matches = new Map<string, string>();
  const taken = new Set<string>();
  const earlier = byId(before);
  const later = byId(after);
  return {
    matches,
    /** Matches what is left by the keys that each side gives, the first of each to the first; null is no key. */
    by(
      keysBefore: (item: Value) => readonly (string | null)[],
      keysAfter: (item: Value) => readonly (string | null)[],
    ) {
      const waiting = new Map<string, Value[]>();
      for (const item of later)
        if (!taken.has(item.id))
          for (const key of new Set(keysAfter(item)))
            if (key !== null) (waiting.get(key) ?? put(waiting, key)).push(item);
      for (const item of earlier) {
        if (matches.has(item.id)) continue;
        for (const key of keysBefore(item)) {
          const found = key === null ? undefined : waiting.get(key)?.find(({ id }) => !taken.has(id));
          if (!found) continue;
          matches.set(item.id, found.id);
          taken.add(found.id);
          break;
        }
      }
    },
  };
}

function put<Value>(lists: Map<string, Value[]>, key: string): Value[] {
  const list: Value[] = [];
  lists.set(key, list);
  return list;
}

/** By id, then external id, then name and kind. The name is compared as people compare names: case and punctuation folded. */
export function matchEntities(before: MapData, after: MapData): Matches {
  const pairing = createPairing<Entity>(before.entity.values(), after.entity.values());
  const called = ({ kind, name }: Entity): string[] => [`${kind} ${foldText(name)}`];
  pairing.by(idOf, idOf);
  pairing.by(externalIdsOf, externalIdsOf);
  pairing.by(called, called);
  return pairing.matches;
}

/**
 * By id, then external id, then their ends and type. Of several links of one type between the same two, those that say the same belong
 * together. A link that runs both ways, or none, is the same from either end.
 */
export function matchLinks(before: MapData, after: MapData, entities: Matches): Matches {
  const pairing = createPairing<Link>(before.link.values(), after.link.values());
  const renamed = (id: string): string | null => entities.get(id) ?? null;
  const same = (id: string): string => id;
  pairing.by(idOf, idOf);
  pairing.by(externalIdsOf, externalIdsOf);
  for (const manner of [whole, gist, () => '']) {
    pairing.by(
      (link) => endsKeys(link, renamed, manner),
      (link) => endsKeys(link, same, manner),
    );
  }
  return pairing.matches;
}

const idOf = ({ id }: Item): string[] => [id];
const externalIdsOf = ({ externalIds }: Item): readonly string[] => externalIds;

function endsKeys(link: Link, idOfEnd: (id: string) => string | null, manner: (link: Link) => string): string[] {
  const ends = [idOfEnd(link.from), idOfEnd(link.to)];
  if (ends.includes(null)) return [];
  const ordered = link.direction === 'forward' ? ends : ends.sort();
  const kind = link.direction === 'forward' ? 'forward' : 'either';
  return [[...ordered, link.type, kind, manner(link)].join(' ')];
}

/** What is said of a link besides its ends and type. */
const whole = ({ id: _, from: _from, to: _to, externalIds: _ids, ...rest }: Link): string => canonicalJson(rest);
/** What tells two links of one type apart for a reader. */
const gist = ({ role, purpose, methods, frequency }: Link): string =>
  JSON.stringify([role, purpose, methods, frequency]);
