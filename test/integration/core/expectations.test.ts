// Expectations checked through the core, in a real worker thread.
import { expect, test } from 'vitest';
import { newRule, storedRule } from '../../../shared/expectations/index.ts';
import { testId } from '../../support/maps.ts';
import { aClientWithMap } from '../../support/test-core.ts';

const CONTACT = { kind: 'contact', by: 'person' } as const;

async function aClient() {
  const client = await aClientWithMap();
  await client.ask('map.edit', {
    edits: [
      { edit: 'entity.add', input: { id: testId(1), name: 'Walking for Health', kind: 'group' } },
      { edit: 'expectation.use-set', input: { set: 'governance-review', isOn: true } },
    ],
  });
  return client;
}

test('those that are switched on, as the map stands, are those that checking the file finds', async () => {
  const { ask, heard } = await aClient();
  const { checked } = await ask('expectation.check', { job: 'c', rule: null });
  expect(checked.length).toBeGreaterThan(5);
  expect(checked).toEqual((await ask('map.check', {})).expectations);
  expect(heard.some(({ event, payload }) => event === 'job.progress' && payload.job === 'c')).toBe(true);
});

test('a rule that is not kept yet, and one that makes no sense', async () => {
  const { ask, refused } = await aClient();
  const rule = storedRule({ ...newRule(), must: CONTACT });
  const { checked } = await ask('expectation.check', { job: 'c', rule });
  expect(checked).toMatchObject([{ met: false, failures: [{ record: 'entity', id: testId(1) }] }]);
  expect((await refused('expectation.check', { job: 'c', rule: { of: 'planet' } })).code).toBe('invalid');
});

test('can be stopped', async () => {
  const { ask, client } = await aClient();
  const running = client.handle('expectation.check', { job: 'stop', rule: null });
  await ask('job.cancel', { job: 'stop' });
  expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
});
