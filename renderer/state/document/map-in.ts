import { mapLookedAt } from '../../../shared/compare/looking.ts';
import type { Looking } from '../../../shared/contract/looking.ts';
import { type SnapshotContents, withContents } from '../../../shared/exchange/json/snapshot-outline.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import type { DocumentState } from './store.ts';

/** The map as it is recorded; empty when none is open. */
export const recordedIn = ({ mirror }: DocumentState): MapData => mirror?.map ?? EMPTY_MAP;

type Seen = {
  readonly map: MapData;
  readonly looking: Looking;
  readonly contents: SnapshotContents;
  readonly seen: MapData;
};
let last: Seen | null = null;

/** The map that is looked at; the same object until the map or what is looked at is another. */
export function mapIn(state: DocumentState): MapData {
  const { looking, contents } = state;
  const map = recordedIn(state);
  if (looking === null) {
    // Nothing of what was looked at is kept: somebody may have been erased since.
    last = null;
    return map;
  }
  if (last?.map !== map || last.looking !== looking || last.contents !== contents) {
    last = { map, looking, contents, seen: mapLookedAt(withContents(map, contents), looking) ?? map };
  }
  return last.seen;
}
