// Laying out through the core, in a real worker thread.
import { expect, test } from 'vitest';
import { testId } from '../../support/maps.ts';
import { aClientWithMap, eventually } from '../../support/test-core.ts';

async function aMapToLayOut(size: number) {
  const client = await aClientWithMap();
  const entities = Array.from({ length: size }, (_, index) => ({
    edit: 'entity.add',
    input: { id: testId(index + 1), name: `Entry number ${index}` },
  }));
  const links = Array.from({ length: size - 1 }, (_, index) => ({
    edit: 'link.add',
    input: { from: testId(index + 2), to: testId(Math.floor(index / 3) + 1) },
  }));
  await client.ask('map.edit', { edits: [...entities, ...links] });
  const [view] = (await client.ask('map.load', {})).records.view as unknown as { id: string }[];
  return { ...client, view: (view?.id ?? '') as never };
}

test('every entry gets a place, the same every time, and stored ones are kept unless all is to be anew', async () => {
  const { ask, view } = await aMapToLayOut(30);
  const run = async (afresh: boolean) => {
    const { places } = await ask('layout.run', { job: 'a', view, entities: null, afresh });
    return new Map(places.map(({ entity, x, y }) => [entity as string, { x, y }]));
  };
  const first = await run(false);
  expect(first.size).toBe(30);
  expect(await run(true)).toEqual(first);
  const places = [{ entity: testId(1), x: 5000, y: 5000 }];
  await ask('map.edit', { edits: [{ edit: 'view.place', input: { view, places } }] });
  expect((await run(false)).get(testId(1))).toEqual({ x: 5000, y: 5000 });
  expect(await run(true)).toEqual(first);
  const some = await ask('layout.run', { job: 'a', view, entities: [testId(1), testId(2)] as never, afresh: true });
  expect(some.places.map(({ entity }) => entity).sort()).toEqual([testId(1), testId(2)]);
});

test('what is laid out is what is looked at, saved or not', async () => {
  const { ask, view } = await aMapToLayOut(12);
  const question = { view, job: 'a', entities: null, afresh: true } as const;
  const saved = await ask('layout.run', question);
  const asSaved = { filter: {}, rules: [], options: {} };
  expect(await ask('layout.run', { ...question, look: asSaved })).toEqual(saved);
  const large = { paints: 'size', field: null, how: { by: 'same', look: 3 }, isOn: true };
  const draft = await ask('layout.run', { ...question, look: { ...asSaved, rules: [large] } });
  expect(draft.places).toHaveLength(12);
  expect(draft).not.toEqual(saved);
});

test('a long one can be stopped, and the map is usable meanwhile', async () => {
  const { ask, refused, client, view, heard } = await aMapToLayOut(3000);
  const job = 'long';
  const running = client.handle('layout.run', { job, view, entities: null, afresh: true });
  await eventually(() => heard.some(({ event }) => event === 'job.progress'), 30_000);
  await ask('map.edit', { edits: [{ edit: 'entity.add', input: { name: 'Meanwhile' } }] });
  await ask('job.cancel', { job });
  expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect((await refused('job.cancel', { job })).code).toBe('not-found');
  expect(heard.find(({ event }) => event === 'job.progress')).toMatchObject({ payload: { job } });
}, 60_000);

test('groups by community say how far they are, and can be stopped', async () => {
  const { ask, client, view, heard } = await aMapToLayOut(3000);
  const job = 'communities';
  const layout = { name: 'grouped', options: { by: 'community' } };
  const running = client.handle('layout.run', { job, view, entities: null, layout, afresh: true });
  await eventually(() => heard.some(({ event }) => event === 'job.progress'), 30_000);
  await ask('job.cancel', { job });
  expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
}, 60_000);

test('closing a client stops its jobs', async () => {
  const { client, view } = await aMapToLayOut(3000);
  const running = client.handle('layout.run', { job: 'long', view, entities: null, afresh: true });
  await client.close();
  expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
}, 60_000);

test('a view that is gone is refused', async () => {
  const { refused } = await aMapToLayOut(2);
  const params = { job: 'a', view: testId(99), entities: null, afresh: true };
  expect((await refused('layout.run', params)).code).toBe('not-found');
});
