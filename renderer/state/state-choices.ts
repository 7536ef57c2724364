// States of the map that can be compared, as lists offer them.
import { AS_PROPOSED, NOW } from '../../shared/compare/comparison.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { compareText } from '../../shared/util/compare.ts';
import { isPartialDate, sayDate } from '../../shared/util/dates.ts';
import type { Choice } from './choice-labels.ts';
import { getMap } from './document/hooks.ts';

type StateChoice = Choice & { readonly detail?: string };

/** A snapshot by its name, a date, or the map as it is or as proposed; null when the snapshot has gone. */
export function stateChoice(map: MapData, state: string): StateChoice | null {
  if (state === NOW) return { value: NOW, label: 'As it is' };
  if (state === AS_PROPOSED) return { value: AS_PROPOSED, label: 'As proposed' };
  const snapshot = map.snapshot.get(state);
  if (snapshot) return { value: state, label: snapshot.name, detail: `snapshot of ${sayDate(snapshot.date)}` };
  return isPartialDate(state) ? { value: state, label: sayDate(state), detail: 'by the dates on the map' } : null;
}

/** What a text leaves of them; a date (2019, 2019-03, 2019-03-31) is one when it has been typed. */
export function findStateChoices(text: string): Promise<readonly StateChoice[]> {
  const map = getMap();
  const wanted = text.trim().toLowerCase();
  const snapshots = [...map.snapshot.values()].sort((a, b) => compareText(b.taken, a.taken)).map(({ id }) => id);
  const found = [NOW, AS_PROPOSED, ...snapshots]
    .flatMap((state) => stateChoice(map, state) ?? [])
    .filter(({ label }) => label.toLowerCase().includes(wanted));
  const date = isPartialDate(wanted) ? stateChoice(map, wanted) : null;
  return Promise.resolve(date ? [date, ...found] : found);
}
