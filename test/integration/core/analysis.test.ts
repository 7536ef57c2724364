// Measures through the core, in a real worker thread: with what was edited a moment ago, and they can be stopped.
import { expect, test } from 'vitest';
import { mirrorOf } from '../../../renderer/state/document/mirror.ts';
import { analysisSettingsSchema } from '../../../shared/contract/analysis.ts';
import { measured } from '../../../shared/graph/measures/index.ts';
import { measureOf } from '../../../shared/graph/measures/measure-words.ts';
import { testId } from '../../support/maps.ts';
import { aClientWithMap } from '../../support/test-core.ts';

const settings = analysisSettingsSchema.parse({ directed: false });

/** A ring of entries, each also linked to one far away. */
async function aRingOf(size: number) {
  const client = await aClientWithMap();
  const edits = Array.from({ length: size }, (_, at) => ({
    edit: 'entity.add',
    input: { id: testId(at + 1), name: `Walking group no. ${at}` },
  }));
  const links = Array.from({ length: size }, (_, at) => [at, (at * 7 + 1) % size]).flatMap(([from = 0, to = 0]) =>
    [to, (from + 1) % size]
      .filter((end) => end !== from)
      .map((end) => ({
        edit: 'link.add',
        input: { from: testId(from + 1), to: testId(end + 1), type: 'partners-with' },
      })),
  );
  const all = [...edits, ...links];
  for (let at = 0; at < all.length; at += 5000) await client.ask('map.edit', { edits: all.slice(at, at + 5000) });
  return client;
}

test('answers as the map stands at a revision, and sees what was edited since', async () => {
  const { ask } = await aRingOf(3);
  const before = await ask('analysis.run', { job: 'a', measure: 'degree', settings });
  expect(before.analysis.rows.map(({ value }) => value)).toEqual([2, 2, 2]);
  await ask('map.edit', { edits: [{ edit: 'entity.add', input: { id: testId(9), name: 'Alone' } }] });
  const after = await ask('analysis.run', { job: 'a', measure: 'degree', settings });
  expect(after.revision).toBeGreaterThan(before.revision);
  expect(after.analysis.rows.at(-1)).toEqual({ id: testId(9), name: 'Alone', value: 0 });
});

test('in a map of five thousand it can be stopped, tells how far it is, and the host answers others meanwhile', async () => {
  const { ask, client, heard } = await aRingOf(5000);
  const running = client.handle('analysis.run', { job: 'long', measure: 'betweenness', settings });
  await ask('search.find', { text: 'walking', limit: 1 });
  await ask('job.cancel', { job: 'long' });
  expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  const { analysis } = await ask('analysis.run', { job: 'again', measure: 'betweenness', settings });
  expect(analysis.rows).toHaveLength(5000);
  expect(heard.some(({ event, payload }) => event === 'job.progress' && payload.job === 'again')).toBe(true);
}, 60_000);

test('is refused for what is not there', async () => {
  const { refused } = await aRingOf(3);
  expect((await refused('analysis.run', { job: 'a', measure: 'fame', settings })).message).toMatch(
    /There are: degree, /,
  );
  const unknown = { ...settings, types: ['gossips-with'] };
  expect((await refused('analysis.run', { job: 'a', measure: 'degree', settings: unknown })).code).toBe('not-found');
});

test('measures as rules read them are those that the page would work out itself, and none is told of what is not there', async () => {
  const { ask, refused, client } = await aRingOf(40);
  const { measures } = await ask('analysis.measures', { job: 'm', measures: ['betweenness', 'community'] });
  const { records } = await ask('map.load', {});
  const map = mirrorOf({ records } as unknown as Parameters<typeof mirrorOf>[0]).map;
  for (const { measure: id, values } of measures) {
    const measure = measureOf(id);
    if (!measure) throw new Error(`no measure ${id}`);
    expect(new Map(values)).toEqual(measured(map, measure));
  }
  expect((await refused('analysis.measures', { job: 'm', measures: ['fame'] })).message).toBe(
    'There is no measure “fame”.',
  );
  const running = client.handle('analysis.measures', { job: 'stop', measures: ['betweenness'] });
  await ask('job.cancel', { job: 'stop' });
  expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
});
