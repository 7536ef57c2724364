// Which entry of this map each entry of another one is. What may be several, or only seems the same, is asked and never guessed.
import type { Entity } from '../../model/entity.ts';
import type { MapData } from '../../model/map-data.ts';
import { entitiesNamed, entitiesWithExternalId } from '../../model/map-index.ts';
import { NAMELESS_PERSON, NAMELESS_RESIDENT } from '../../people/words.ts';
import { foldName, foldText } from '../../util/fold.ts';

export type EntryAnswers = {
  /** Id of the other map -> id of this one; null: another entry. */
  readonly settled: ReadonlyMap<string, string | null>;
  /** Kinds of the other map as this one calls them. */
  readonly kindHere: (kind: string) => string;
  /** Whether an entry that may be one of this map is taken for another one. */
  readonly isNewInDoubt: boolean;
  /** Hears of an entry that may be one of these. */
  readonly doubt: (entity: Entity, candidates: readonly Entity[]) => void;
  /** Hears of one that was found under another name. */
  readonly otherName: (entity: Entity, found: Entity) => void;
};

/** Found entries by the other map's id; those in doubt are in neither. */
export type SameEntries = { readonly ids: ReadonlyMap<string, string>; readonly inDoubt: ReadonlySet<string> };

/**
 * By id; then by another program's id where the names agree; then by name and kind, and by another name. Each entry is found once at most.
 * Only those of `pool` are found. A person is found by name only within the same organisation, and not under what stands for a name.
 */
export function sameEntries(map: MapData, pool: MapData, theirs: MapData, answers: EntryAnswers): SameEntries {
  const { settled, kindHere, isNewInDoubt, doubt, otherName } = answers;
  const ids = new Map<string, string>();
  const inDoubt = new Set<string>();
  const taken = new Set<string>();
  const take = (entity: Entity, id: string): void => {
    ids.set(entity.id, id);
    taken.add(id);
  };
  for (const { id } of theirs.entity.values()) if (map.entity.has(id)) taken.add(id);
  const open = [...theirs.entity.values()].filter(({ id }) => !map.entity.has(id));
  for (const entity of open) {
    const said = settled.get(entity.id);
    if (typeof said === 'string' && map.entity.has(said) && !taken.has(said)) take(entity, said);
  }
  const isPerson = ({ person }: Entity): boolean => person !== null;
  // People are told apart by their organisations, which must be known first.
  for (const entity of [...open.filter((each) => !isPerson(each)), ...open.filter(isPerson)]) {
    if (settled.has(entity.id)) continue;
    const kind = kindHere(entity.kind);
    const free = (found: readonly Entity[]): Entity[] => found.filter(({ id }) => !taken.has(id));
    const byId = free([...new Set(entity.externalIds.flatMap((id) => entitiesWithExternalId(pool, id)))]);
    const alike = free(entitiesNamed(pool, entity.name)).filter((other) => other.kind === kind && !isNoName(entity));
    const agreeing = byId.filter((other) => namesAgree(entity, other));
    const named = alike.filter((other) => foldName(other.name) === foldName(entity.name));
    const likely = [agreeing, named, alike].find(({ length }) => length > 0) ?? [];
    const [only] = likely;
    const isSure = only !== undefined && likely.length === 1 && isSameBody(entity, only, ids, map);
    if (isSure) {
      take(entity, only.id);
      if (foldName(only.name) !== foldName(entity.name)) otherName(entity, only);
      continue;
    }
    const candidates = likely.length > 0 ? likely : byId;
    if (candidates.length === 0) continue;
    if (!isNewInDoubt) inDoubt.add(entity.id);
    doubt(entity, candidates);
  }
  return { ids, inDoubt };
}

const isNoName = ({ name, person }: Entity): boolean =>
  person !== null && [NAMELESS_PERSON, NAMELESS_RESIDENT].some((each) => foldText(each) === foldText(name));

function namesAgree(one: Entity, other: Entity): boolean {
  const names = ({ name, aliases }: Entity): Set<string> => new Set([name, ...aliases].map(foldName));
  const known = names(other);
  return [...names(one)].some((name) => known.has(name));
}

/** Whether nothing speaks against a person being another of the same name. Organisations are taken to be. */
function isSameBody(entity: Entity, found: Entity, ids: ReadonlyMap<string, string>, map: MapData): boolean {
  if (entity.person === null) return true;
  if (entity.parent === null || found.parent === null) return entity.parent === found.parent;
  const parent = map.entity.has(entity.parent) ? entity.parent : ids.get(entity.parent);
  return parent === found.parent;
}
