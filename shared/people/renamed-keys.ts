// Words of vocabularies have keys made of what they were called: where that was the person's name, the key has to go as well.
import type { MapData } from '../model/map-data.ts';
import type { RecordKind } from '../model/records.ts';
import { SHIPPED_KINDS, SHIPPED_LINK_TYPES, SHIPPED_SCALES, SHIPPED_TERMS } from '../model/shipped.ts';
import type { LoggedStep } from './erase-history.ts';
import type { KnownAs } from './known-as.ts';
import type { Mentions } from './mentions.ts';
import { coreWords } from './name-parts.ts';

const KEYED = ['kind', 'linkType', 'scale', 'term', 'customField'] as const satisfies readonly RecordKind[];
export const isKeyed = (kind: RecordKind): boolean => (KEYED as readonly RecordKind[]).includes(kind);
const SHIPPED: ReadonlySet<string> = new Set(
  [...SHIPPED_KINDS, ...SHIPPED_LINK_TYPES, ...SHIPPED_SCALES, ...SHIPPED_TERMS].map(({ id }) => id as string),
);

/** In a key nothing holds words apart: "ashdowns-patch" is of Ashdown. A short name could be a part of any word. */
const isMadeOf = (key: string, compact: string): boolean =>
  key.replaceAll('-', '') === compact || (compact.length > 5 && key.replaceAll('-', '').includes(compact));

/** What stands for each such key, and for the ids made of keys. */
export function renamedKeys(
  { names }: KnownAs,
  mentions: Mentions,
  maps: readonly MapData[],
  history: readonly LoggedStep[],
): ReadonlyMap<string, string> {
  const compacts = names.map((name) => coreWords(name).join(''));
  const named = new Set<string>();
  const known = new Set<string>();
  const note = (id: string): void => {
    known.add(id);
    const key = id.slice(id.indexOf('/') + 1);
    if (!SHIPPED.has(id) && (mentions.find(key).length > 0 || compacts.some((name) => isMadeOf(key, name))))
      named.add(id);
  };
  for (const map of maps) for (const kind of KEYED) for (const id of map[kind].keys()) note(id);
  for (const { changes } of history) for (const { record, id } of changes) if (isKeyed(record)) note(id);
  const renamed = new Map<string, string>();
  let number = 0;
  for (const id of named) {
    const slash = id.indexOf('/');
    const key = id.slice(slash + 1);
    let now = renamed.get(key);
    while (now === undefined) {
      number++;
      const free = `erased-${number}`;
      if (![...known].some((each) => each === free || each.endsWith(`/${free}`))) now = free;
    }
    renamed.set(key, now);
    if (slash >= 0) renamed.set(id, `${id.slice(0, slash)}/${now}`);
  }
  return renamed;
}
