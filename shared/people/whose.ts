// Which person is meant, by id or by name: one in the map, or one who was removed from it and is still in its history.
import { type AppError, appError } from '../contract/errors.ts';
import { mapOfSnapshot } from '../exchange/json/snapshot.ts';
import type { Snapshot } from '../model/engagement.ts';
import type { Entity } from '../model/entity.ts';
import type { MapData } from '../model/map-data.ts';
import { entitiesNamed, entitiesWithExternalId } from '../model/map-index.ts';
import { type Result, refuse, succeed } from '../util/result.ts';
import type { LoggedStep } from './erase-history.ts';
import { type EntryState, type KnownAs, knownAs } from './known-as.ts';
import { coreName } from './name-parts.ts';

export type Whose = {
  /** As the map has them now; null when they are in the history alone. */
  readonly entity: Entity | null;
  /** The entry, and former entries that were the same person. */
  readonly ids: ReadonlySet<string>;
  readonly known: KnownAs;
};

/** States that an entry has been in, as far as the history and snapshots tell. */
type Past = { readonly states: EntryState[]; isPerson: boolean };

/** The maps in snapshots, now and earlier. */
export function mapsIn(map: MapData, history: readonly LoggedStep[]): MapData[] {
  const snapshots = new Map([...map.snapshot.values()].map((snapshot) => [snapshot.id, snapshot]));
  for (const { changes } of history)
    for (const { record, id, before, after } of changes) {
      const fields = after ?? before;
      if (record === 'snapshot' && fields?.map && !snapshots.has(id)) snapshots.set(id, fields as unknown as Snapshot);
    }
  return [...snapshots.values()].map(mapOfSnapshot).filter((each) => each !== null);
}

/** Every entry that was ever there, by id. */
function pastOf(map: MapData, history: readonly LoggedStep[]): Map<string, Past> {
  const past = new Map<string, Past>();
  const note = (id: string, state: EntryState): void => {
    const known = past.get(id) ?? { states: [], isPerson: false };
    known.states.push(state);
    known.isPerson ||= (state.person ?? null) !== null;
    past.set(id, known);
  };
  for (const { changes } of history)
    for (const { record, id, before, after } of changes)
      if (record === 'entity')
        for (const fields of [before, after]) if (fields) note(id, fields as unknown as EntryState);
  for (const each of mapsIn(map, history)) for (const entity of each.entity.values()) note(entity.id, entity);
  for (const entity of map.entity.values()) note(entity.id, entity);
  return past;
}

const namesIn = (states: readonly EntryState[]): string[] =>
  states.flatMap(({ name, aliases }) => [...(name === undefined ? [] : [name]), ...(aliases ?? [])]).map(coreName);

/**
 * @param asked an id, or a name that is theirs exactly (case, accents and punctuation folded): who is to be erased is never guessed
 * @param history every step with its changes
 */
export function whoIs(map: MapData, history: readonly LoggedStep[], asked: string): Result<Whose, AppError> {
  const text = asked.trim();
  const past = pastOf(map, history);
  const first = firstId(map, past, text);
  if (!first.ok) return first;
  const ids = new Set([first.value]);
  const others = () => [...map.entity.values()].filter(({ id }) => !ids.has(id));
  // Former entries of the same name were this person too: entered twice and merged, or removed and entered again.
  for (let before = 0; before < ids.size; ) {
    before = ids.size;
    const names = new Set(knownAs(statesOf(past, ids), others()).names.map(coreName));
    for (const [id, { states, isPerson }] of past)
      if (isPerson && !map.entity.has(id) && namesIn(states).some((name) => names.has(name))) ids.add(id);
  }
  return succeed({
    entity: map.entity.get(first.value) ?? null,
    ids,
    known: knownAs(statesOf(past, ids), others()),
  });
}

const statesOf = (past: ReadonlyMap<string, Past>, ids: ReadonlySet<string>): EntryState[] =>
  [...ids].flatMap((id) => past.get(id)?.states ?? []);

function firstId(map: MapData, past: ReadonlyMap<string, Past>, text: string): Result<string, AppError> {
  const known = map.entity.get(text);
  const exact = [known ? [known] : [], entitiesWithExternalId(map, text), entitiesNamed(map, text)].find(
    (found) => found.length > 0,
  );
  const people = exact?.filter(({ person }) => person !== null) ?? [];
  const [one, other] = people;
  if (other)
    return refuse(
      several(
        text,
        people.map(({ id }) => id),
      ),
    );
  if (one) return succeed(one.id);
  const core = coreName(text);
  const former = [...past].filter(
    ([id, { isPerson, states }]) => isPerson && !map.entity.has(id) && (id === text || namesIn(states).includes(core)),
  );
  if (former.length > 0) return succeed(former.at(-1)?.[0] ?? '');
  if (exact?.[0])
    return refuse(
      appError('refused', `“${text}” is not a person. What is not personal data is removed, and stays in the history.`),
    );
  return refuse(
    appError(
      'not-found',
      `Nobody in the map or its history is called “${text}”. Give the whole name as it is recorded, another name of theirs, or the id.`,
    ),
  );
}

function several(text: string, ids: readonly string[]): AppError {
  return appError('not-found', `Several people are called “${text}”. Say which by the id: ${ids.join('; ')}.`, {
    ids: [...ids],
  });
}
