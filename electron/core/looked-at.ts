import { mapLookedAt } from '../../shared/compare/looking.ts';
import { failure } from '../../shared/contract/errors.ts';
import type { Looking } from '../../shared/contract/looking.ts';
import type { MapData } from '../../shared/model/map-data.ts';

/** The map in the state that a request is about; without one, as it is recorded. */
export function lookedAt(map: MapData, at: Looking | null): MapData {
  if (at === null) return map;
  const seen = mapLookedAt(map, at);
  if (seen) return seen;
  throw failure('not-found', 'That state of the map cannot be shown: a snapshot has been deleted, or cannot be read.');
}
