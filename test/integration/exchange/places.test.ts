// Where entries stand goes out with a file of another program and comes back the same, whichever way its y grows.
import { expect, test } from 'vitest';
import { readSources } from '../../../electron/workers/reading/read-sources.ts';
import { type DataFormat, makeData } from '../../../electron/writers/data.ts';
import type { Receipt } from '../../../shared/contract/receipt.ts';
import { planEdit } from '../../../shared/edits/index.ts';
import { added, altered, applyChanges } from '../../../shared/model/change.ts';
import type { EntityId, ViewId } from '../../../shared/model/ids.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { blankView, positionId } from '../../../shared/model/view.ts';
import { anEntity, editContext, mapOf, testId, VIEW_ID } from '../../support/maps.ts';

const PLACES: readonly (readonly [number, number])[] = [
  [-200, -120],
  [150, -80],
  [40, 260],
];

function placedMap(): MapData {
  const map = mapOf(PLACES.map((_, at) => anEntity(at + 1, { name: `Body ${at + 1}` })));
  const view = VIEW_ID as ViewId;
  const places = PLACES.map(([x, y], at) => {
    const entity = testId(at + 1) as EntityId;
    return added('position', { id: positionId(view, entity), view, entity, x, y, isPinned: false });
  });
  return applyChanges(map, [
    ...(map.view.has(view) ? [] : [added('view', blankView(view, 'Whole system', 0))]),
    ...places,
  ]);
}

function imported(map: MapData, file: { name: string; bytes: Uint8Array }, times: string) {
  const payload = { name: file.name, mediaType: '', base64: Buffer.from(file.bytes).toString('base64') };
  const call = readSources([payload], { format: null, createMissing: false, skipRejected: false });
  if (!call.ok) throw new Error(call.error.message);
  const outcome = planEdit(map, call.value, editContext(times));
  if (!outcome.ok) throw new Error(outcome.error.message);
  return { map: applyChanges(map, outcome.value.changes), receipt: outcome.value.report as Receipt };
}

const placesIn = (map: MapData, view: string) =>
  new Map(
    [...map.position.values()]
      .filter((position) => position.view === view)
      .map(({ entity, x, y }) => [map.entity.get(entity)?.name, [x, y]]),
  );
/** One of the entries put elsewhere, so that the view is no longer as the file has it. */
function movedAway() {
  const before = [...placedMap().position.values()][0];
  if (!before) throw new Error('nothing is placed');
  return altered('position', before, { ...before, x: 999 });
}
const EXPECTED = new Map(PLACES.map((place, at) => [`Body ${at + 1}`, [...place]]));

test.each(['gexf', 'graphml', 'cyjs', 'kumu-json'])('%s', async (format) => {
  const made = await makeData(placedMap(), {
    format: format as DataFormat,
    name: 'placed',
    view: VIEW_ID,
    audience: null,
  });
  if (!made.ok) throw new Error(made.error.message);
  const [file] = made.value.files;
  if (!file) throw new Error('nothing was made');
  const fresh = imported(mapOf([]), file, 'first');
  const [view] = [...fresh.map.view.values()].sort((a, b) => a.order - b.order);
  expect(placesIn(fresh.map, view?.id ?? '')).toEqual(EXPECTED);
  expect([...fresh.map.customField.values()].map(({ label }) => label)).not.toContain('x');

  const twice = imported(fresh.map, file, 'once more');
  expect(twice.receipt).toMatchObject({ applied: false, others: { position: { added: 0, updated: 0, unchanged: 3 } } });

  // Where a picture has been laid out already, the file gets a view of its own, once.
  const moved = applyChanges(placedMap(), movedAway());
  const beside = imported(moved, file, 'second');
  const own = [...beside.map.view.values()].find(({ name }) => name === `As in ${file.name}`);
  expect(placesIn(beside.map, own?.id ?? '')).toEqual(EXPECTED);
  expect(placesIn(beside.map, VIEW_ID)).toEqual(placesIn(moved, VIEW_ID));
  const again = imported(beside.map, file, 'third');
  expect(again.map.view.size).toBe(beside.map.view.size);
  expect(again.receipt.others.position).toMatchObject({ added: 0, updated: 0 });
});

const table = (...lines: string[]) => ({ name: 'p.csv', bytes: new TextEncoder().encode(lines.join('\n')) });

test('places as small as those of Pajek are stretched; a lone x is a field of its own', () => {
  const small = imported(mapOf([]), table('name,x,y', 'A,0,0', 'B,1,0', 'C,0,1', 'D,1,1'), 'small');
  const spread = [...small.map.position.values()].map(({ x }) => x);
  expect(Math.max(...spread) - Math.min(...spread)).toBeGreaterThan(200);
  const half = imported(mapOf([]), table('name,x', 'A,0'), 'half');
  expect(half.map.position.size).toBe(0);
  expect([...half.map.customField.values()].map(({ label }) => label)).toEqual(['x']);
});

test('what cannot be a place is told', () => {
  const call = () => imported(mapOf([]), table('name,x,y', 'A,here,0'), 'bad');
  expect(call).toThrow(/“here” is not a number/);
});
