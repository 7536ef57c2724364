// Looking for duplicates through the core, in a real worker thread: with what was edited a moment ago, and it can be stopped.
import { expect, test } from 'vitest';
import { testId } from '../../support/maps.ts';
import { aClientWithMap } from '../../support/test-core.ts';

async function aMapOf(names: readonly string[]) {
  const client = await aClientWithMap();
  const edits = names.map((name, index) => ({ edit: 'entity.add', input: { id: testId(index + 1), name } }));
  for (let at = 0; at < edits.length; at += 5000) await client.ask('map.edit', { edits: edits.slice(at, at + 5000) });
  return client;
}

test('finds what was entered twice, surest first, and forgets what is told apart', async () => {
  const { ask } = await aMapOf([
    'Strong Communities Board',
    'Sport Englnd',
    'Board, Strong Communities',
    'Sport England',
  ]);
  const { suggestions } = await ask('duplicates.find', { job: 'a' });
  expect(suggestions.map(({ a, b }) => [a, b])).toEqual([
    [testId(1), testId(3)],
    [testId(2), testId(4)],
  ]);
  expect(suggestions[0]?.reason).toBe('The same words in another order');
  await ask('map.edit', { edits: [{ edit: 'notSame.add', input: { a: testId(3), b: testId(1), why: null } }] });
  expect((await ask('duplicates.find', { job: 'a' })).suggestions).toHaveLength(1);
});

test('in a map of ten thousand it can be stopped, and the host answers others meanwhile', async () => {
  const { ask, client, heard } = await aMapOf(
    Array.from({ length: 10_000 }, (_, index) => `Walking group no. ${index}`),
  );
  const running = client.handle('duplicates.find', { job: 'long' });
  await ask('search.find', { text: 'walking', limit: 1 });
  await ask('job.cancel', { job: 'long' });
  expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect((await ask('duplicates.find', { job: 'again' })).suggestions).toEqual([]);
  expect(heard.some(({ event, payload }) => event === 'job.progress' && payload.job === 'again')).toBe(true);
}, 60_000);

test('is refused while no map is open', async () => {
  const { refused, ask } = await aMapOf([]);
  await ask('map.close', {});
  expect((await refused('duplicates.find', { job: 'a' })).code).toBe('no-map');
});
