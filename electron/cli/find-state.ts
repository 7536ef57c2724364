import { AS_PROPOSED, NOW } from '../../shared/compare/comparison.ts';
import { failure } from '../../shared/contract/errors.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { isPartialDate } from '../../shared/util/dates.ts';
import { foldText } from '../../shared/util/fold.ts';

/**
 * A state of a map that is meant: the id of a snapshot, by that or its name, else a date. Null when it is neither.
 * A name that several snapshots have is refused.
 */
export function findState(map: MapData, file: string, given: string): string | null {
  if (map.snapshot.has(given)) return given;
  const wanted = foldText(given);
  const named = [...map.snapshot.values()].filter(({ name }) => foldText(name) === wanted);
  const [snapshot, other] = named;
  if (other) {
    const listed = named.map(({ name, date, id }) => `“${name}” of ${date} (${id})`).join('; ');
    throw failure('not-found', `${file} has several snapshots called “${given}”. Say which by its id: ${listed}.`);
  }
  if (snapshot) return snapshot.id;
  return isPartialDate(given) ? given : null;
}

/** The same, as it is and as proposed too; what is none of them is refused. */
export function stateCalled(map: MapData, file: string, given: string): string {
  const state = given === NOW || given === AS_PROPOSED ? given : findState(map, file, given);
  if (state !== null) return state;
  const known = [...map.snapshot.values()].map(({ name }) => `“${name}”`).join(', ');
  throw failure(
    'not-found',
    `${file} has no snapshot “${given}”, and it is no date (YYYY, YYYY-MM or YYYY-MM-DD), “${NOW}” or “${AS_PROPOSED}”. Its snapshots: ${known || 'none'}.`,
  );
}
