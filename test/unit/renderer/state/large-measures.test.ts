// Measures of a large map: the window works none of them out, shows what it knew before, and takes what the host says.
import { expect, test, vi } from 'vitest';
import { edit, getMap, openMap } from '../../../../renderer/state/index.ts';
import { fieldOf } from '../../../../shared/graph/fields/index.ts';
import { measured, workedOut } from '../../../../shared/graph/measures/index.ts';
import { measureOf } from '../../../../shared/graph/measures/measure-words.ts';
import { madeUpMap } from '../../../support/made-up-map.ts';
import { startMemorySession } from '../support/memory-session.ts';

const PATH = '/maps/large.threadmap';
const degree = measureOf('degree');
if (!degree) throw new Error('there is no degree');

const read = (id: string): number | null => {
  const map = getMap();
  const entity = map.entity.get(id as never);
  const number = fieldOf(map, 'entity.measure.degree')?.number as (context: object, item: object) => number | null;
  return number({ map, asAt: '2024-06-30' }, entity as object);
};

test('nothing is known at first; then what the host says, also after a link more', async () => {
  const session = startMemorySession();
  session.host.addFile(PATH, madeUpMap({ entities: 1200, links: 3600 }));
  await openMap(PATH);
  const right = (id: string) => workedOut(getMap(), degree).get(id);
  const [hub, ...others] = [...getMap().entity.keys()];
  if (!hub) throw new Error('the map is empty');

  expect(read(hub)).toBeNull();
  const before = getMap();
  await vi.waitFor(() => expect(read(hub)).toBe(right(hub)));
  // Whatever was worked out from the map before is worked out anew.
  expect(getMap()).not.toBe(before);
  expect([...getMap().entity]).toEqual([...before.entity]);

  const old = read(hub);
  const stranger = others.find((id) => ![...getMap().link.values()].some((link) => isBetween(link, hub, id)));
  await edit({ edit: 'link.add', input: { from: hub, to: stranger, type: 'reports-to' } });
  expect(right(hub)).toBe((old ?? 0) + 1);
  expect(read(hub)).toBe(old);
  await vi.waitFor(() => expect(read(hub)).toBe((old ?? 0) + 1));

  // A note is none of a measure's business: nothing is asked, nothing is forgotten.
  const values = measured(getMap(), degree);
  await edit({ edit: 'entity.update', input: { id: hub, fields: { notes: 'Met in May' } } });
  expect(measured(getMap(), degree)).toBe(values);
  session.stop();
});

test('of a small map the window works them out on the spot, and so it does once the session is over', async () => {
  const session = startMemorySession();
  const map = madeUpMap({ entities: 1200, links: 3600, seed: 'another' });
  expect(measured(map, degree)).toEqual(workedOut(map, degree));
  session.host.addFile(PATH, madeUpMap({ entities: 20, links: 40 }));
  await openMap(PATH);
  expect(measured(getMap(), degree)).toEqual(workedOut(getMap(), degree));
  session.stop();
});

const isBetween = (link: { readonly from: string; readonly to: string }, a: string, b: string): boolean =>
  (link.from === a && link.to === b) || (link.from === b && link.to === a);
