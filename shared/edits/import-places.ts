// Where a file of another program puts its entries: kept in a view, so that a picture somebody has laid out is not lost.
import type { EntityId, ViewId } from '../model/ids.ts';
import type { MapData } from '../model/map-data.ts';
import { blankView, positionId, type View } from '../model/view.ts';
import type { Importing } from './import-context.ts';

export type ImportedPlace = { readonly entity: EntityId; readonly x: number; readonly y: number };

/** Room for an entry and its name: between these the places of a file are taken as they are, else they are stretched to the usual. */
const ROOM = { least: 60, usual: 130, most: 500 } as const;

/**
 * Puts entries where the file has them: in the first view where nothing has been placed yet, as in a new map; else in a view of its own,
 * the same one when the file comes again.
 * @param source what the file is called
 */
export function importPlaces(
  { draft, context, receipt }: Importing,
  places: readonly ImportedPlace[],
  source: string,
): void {
  const known = places.filter(({ entity }) => draft.get('entity', entity) !== undefined);
  if (known.length === 0) return;
  const factor = stretchOf(known);
  const wanted = known.map(({ entity, x, y }) => ({ entity, x: rounded(x * factor), y: rounded(y * factor) }));
  const view = viewFor(draft.base, wanted, source, context.newId);
  if (draft.base.view.get(view.id) === undefined) {
    draft.put('view', view);
    receipt.countOther('view', 'added');
  }
  for (const { entity, x, y } of wanted) {
    const id = positionId(view.id, entity);
    const before = draft.base.position.get(id);
    const isSame = before?.x === x && before.y === y;
    receipt.countOther('position', before ? (isSame ? 'unchanged' : 'updated') : 'added');
    if (!isSame) draft.put('position', { id, view: view.id, entity, x, y, isPinned: before?.isPinned ?? false });
  }
}

/** The view that has them already, or that is named after the file, or where nothing stands yet; else a new one. */
function viewFor(
  { view: views, position: positions }: MapData,
  places: readonly ImportedPlace[],
  source: string,
  newId: () => string,
): View {
  const all = [...views.values()].sort((a, b) => a.order - b.order);
  const hasThem = ({ id }: View): boolean =>
    places.every(({ entity, x, y }) => {
      const before = positions.get(positionId(id, entity));
      return before?.x === x && before.y === y;
    });
  const name = `As in ${source}`.slice(0, 200);
  const known = all.find(hasThem) ?? all.find((view) => view.name === name);
  if (known) return known;
  const [first] = all;
  const isFirstFree = first && ![...positions.values()].some(({ view }) => view === first.id);
  if (isFirstFree) return first;
  const order = Math.max(-1, ...all.map((view) => view.order)) + 1;
  return blankView(newId() as ViewId, name, order);
}

/** By how much places are stretched, so that each entry has room: Pajek keeps them between 0 and 1, Gephi in the thousands. */
function stretchOf(places: readonly ImportedPlace[]): number {
  const span = (values: readonly number[]): number =>
    values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) -
    values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const width = span(places.map(({ x }) => x));
  const height = span(places.map(({ y }) => y));
  const long = Math.max(width, height);
  if (!(long > 0)) return 1;
  // Along a line there is no area: the room is what lies between neighbours.
  const room = Math.sqrt((long * Math.max(Math.min(width, height), long / 10)) / places.length);
  return room >= ROOM.least && room <= ROOM.most ? 1 : ROOM.usual / room;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
