import type { Entity } from '../../model/entity.ts';
import type { MapData } from '../../model/map-data.ts';
import { foldText } from '../../util/fold.ts';
import type { Setting } from './likeness.ts';
import { type KeySetting, keysOfName } from './name-keys.ts';
import { type NameWords, nameWords, shortsIn } from './name-words.ts';

/** One of the names of an entry. */
export type Form = { readonly words: NameWords; readonly isName: boolean };

const formsByEntity = new WeakMap<Entity, readonly Form[]>();

/** The names of an entry as they are compared, its own name first. Remembered: most entries outlive many changes. */
export function formsOf(entity: Entity): readonly Form[] {
  let forms = formsByEntity.get(entity);
  if (!forms) {
    forms = [entity.name, ...entity.aliases].map((text, index) => ({ words: nameWords(text), isName: index === 0 }));
    formsByEntity.set(entity, forms);
  }
  return forms;
}

/** The keys of all names of an entry. */
function keysOf(entity: Entity, setting: KeySetting): ReadonlySet<string> {
  const [first, ...more] = formsOf(entity).map(({ words }) => keysOfName(words, setting));
  return more.length === 0 ? (first ?? new Set()) : new Set([first, ...more].flatMap((keys) => [...(keys ?? [])]));
}

export type NameIndex = {
  readonly setting: Setting;
  /** Pairs of entries that share a key, each once. */
  readonly pairs: () => Iterable<readonly [Entity, Entity]>;
  /** Entries that share a key with a name, in the order of the map. */
  readonly near: (name: NameWords) => readonly Entity[];
};

/** A key that more entries share tells nothing apart. */
const MOST_SHARING = 24;

/** An area is a place that at least this share of the names mention, and at least so many of them. */
const AREA_SHARE = 0.03;
const AREA_LEAST = 4;

function countWords(entities: MapData['entity']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entity of entities.values()) {
    const words = new Set(formsOf(entity).flatMap((form) => form.words.words));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function areaOf(map: MapData, counts: ReadonlyMap<string, number>): string | null {
  const places = [...map.entity.values()].filter(({ kind }) => kind === 'place').map(({ name }) => name);
  const words = [...map.term.values()].filter(({ vocabulary }) => vocabulary === 'locality').map(({ label }) => label);
  let area: string | null = null;
  let most = Math.max(AREA_LEAST, map.entity.size * AREA_SHARE) - 1;
  for (const name of [...places, ...words].map(foldText)) {
    const count = counts.get(name) ?? 0;
    if (count > most) [area, most] = [name, count];
  }
  return area;
}

const known = new WeakMap<MapData['entity'], NameIndex>();

/** The names of a map's entries by what they have in common. Remembered as long as no entry changes. */
export function nameIndexOf(map: MapData): NameIndex {
  const found = known.get(map.entity);
  if (found) return found;
  const counts = countWords(map.entity);
  const area = areaOf(map, counts);
  const shorts = new Set([...map.entity.values()].flatMap(({ name, aliases }) => [name, ...aliases].flatMap(shortsIn)));
  const setting = { area, shorts };
  const sharing = new Map<string, Entity[]>();
  for (const entity of map.entity.values()) {
    for (const key of keysOf(entity, setting)) {
      const group = sharing.get(key);
      if (group) group.push(entity);
      else sharing.set(key, [entity]);
    }
  }
  const index: NameIndex = {
    setting: { area, uses: (word) => counts.get(word) ?? 0 },
    *pairs() {
      const seen = new Set<string>();
      for (const group of sharing.values()) {
        if (group.length < 2 || group.length > MOST_SHARING) continue;
        for (const [place, a] of group.entries())
          for (const b of group.slice(place + 1)) {
            const pair = `${a.id} ${b.id}`;
            if (seen.has(pair)) continue;
            seen.add(pair);
            yield [a, b];
          }
      }
    },
    near(name) {
      const near = new Set<Entity>();
      for (const key of keysOfName(name, setting)) {
        const group = sharing.get(key) ?? [];
        if (group.length <= MOST_SHARING) for (const entity of group) near.add(entity);
      }
      return [...near];
    },
  };
  known.set(map.entity, index);
  return index;
}
