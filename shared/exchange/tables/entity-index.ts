import type { Entity } from '../../model/entity.ts';
import { foldName } from '../../util/fold.ts';
import { readLine } from './cells.ts';

/** Finds which entry a table means: by id, by another tool's id, by name, by alias. Never guesses between several. */

export type Match =
  | { readonly is: 'found'; readonly id: string; readonly by: 'id' | 'name' | 'alias' }
  | { readonly is: 'several'; readonly ids: readonly string[] }
  | { readonly is: 'missing' };

export type Identity = Pick<Entity, 'id' | 'kind' | 'name'> & {
  readonly aliases: readonly string[];
  readonly externalIds: readonly string[];
};

export type EntityIndex = {
  /** Takes in an entry, or more names and ids of one that is there. */
  readonly add: (identity: Identity) => void;
  readonly byId: (text: string) => Match;
  /** Entries of a kind (any kind when null) by name, else by alias; those not wanted are passed over. */
  readonly byName: (text: string, kind: string | null, isWanted?: (id: string) => boolean) => Match;
  /** What an end of a link, a parent or a subject of evidence means: id first, then name, then alias. */
  readonly find: (text: string) => Match;
  readonly nameOf: (id: string) => string;
};

class Buckets {
  readonly #ids = new Map<string, Set<string>>();
  add(key: string, id: string): void {
    const bucket = this.#ids.get(key);
    if (bucket) bucket.add(id);
    else this.#ids.set(key, new Set([id]));
  }
  get(key: string): readonly string[] {
    return [...(this.#ids.get(key) ?? [])];
  }
}

export function createEntityIndex(entities: Iterable<Entity>): EntityIndex {
  const known = new Map<string, { kind: string; name: string }>();
  const external = new Buckets();
  /** Ids as they are on one line with single spaces: some programs write them the one way for nodes and the other for links. */
  const tidied = new Buckets();
  const names = new Buckets();
  const exactNames = new Buckets();
  const aliases = new Buckets();

  const add: EntityIndex['add'] = (identity) => {
    known.set(identity.id, { kind: identity.kind, name: identity.name });
    names.add(foldName(identity.name), identity.id);
    exactNames.add(identity.name, identity.id);
    for (const alias of identity.aliases) aliases.add(foldName(alias), identity.id);
    for (const id of identity.externalIds) {
      external.add(id, identity.id);
      tidied.add(readLine(id), identity.id);
    }
  };
  for (const entity of entities) add(entity);

  const judge = (ids: readonly string[], by: 'id' | 'name' | 'alias'): Match => {
    const [only] = ids;
    if (only === undefined) return { is: 'missing' };
    return ids.length === 1 ? { is: 'found', id: only, by } : { is: 'several', ids };
  };
  const byId: EntityIndex['byId'] = (text) =>
    known.has(text) ? { is: 'found', id: text, by: 'id' } : judge(external.get(text), 'id');
  const byName: EntityIndex['byName'] = (text, kind, isWanted = () => true) => {
    const fits = (id: string): boolean => (kind === null || known.get(id)?.kind === kind) && isWanted(id);
    const key = foldName(text);
    const named = names.get(key).filter(fits);
    // Of several that differ only in case or punctuation, the one that is written just so is no guess.
    const exact = named.length > 1 ? exactNames.get(text).filter(fits) : [];
    if (named.length > 0) return judge(exact.length === 1 ? exact : named, 'name');
    return judge(aliases.get(key).filter(fits), 'alias');
  };
  return {
    add,
    byId,
    byName,
    find(text) {
      const match = byId(text);
      if (match.is !== 'missing') return match;
      const tidy = judge(tidied.get(readLine(text)), 'id');
      return tidy.is === 'missing' ? byName(text, null) : tidy;
    },
    nameOf: (id) => known.get(id)?.name ?? id,
  };
}
