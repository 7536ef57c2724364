import type { Snapshot } from '../../../shared/model/engagement.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { sayDate } from '../../../shared/util/dates.ts';
import { foldText } from '../../../shared/util/fold.ts';

const isCalled = (map: MapData, name: string, but: Snapshot | null): boolean =>
  [...map.snapshot.values()].some((each) => each.id !== but?.id && foldText(each.name) === foldText(name));

/** The day, which most snapshots are called by; the second of a day says so. */
export function suggestedName(map: MapData, today: string): string {
  const day = sayDate(today);
  for (let number = 1; ; number++) {
    const name = number === 1 ? day : `${day} (${number})`;
    if (!isCalled(map, name, null)) return name;
  }
}

/** Why a snapshot cannot be called that; null when it can. */
export function whyNotCalled(map: MapData, name: string, but: Snapshot | null): string | null {
  if (name.trim() === '') return 'The snapshot needs a name.';
  if (!isCalled(map, name, but)) return null;
  return `There is a snapshot “${name.trim()}” already. Give this one another name, so that they can be told apart.`;
}
