// Real map files brought together by a real core: copies that went their own ways, maps without a history in common, and files that are none.
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { createIds } from '../../../electron/runtime/new-ids.ts';
import { openStore } from '../../../electron/store/index.ts';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import { type EditCall, planEdits } from '../../../shared/edits/index.ts';
import { added } from '../../../shared/model/change.ts';
import { PERSON_DEFAULTS } from '../../../shared/model/entity.ts';
import { RECORD_KINDS } from '../../../shared/model/records.ts';
import { madeUpMap } from '../../support/made-up-map.ts';
import { aMapFile, edit } from '../../support/map-files.ts';
import { testId } from '../../support/maps.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aClientWithMap, aTestCore, type TestClient } from '../../support/test-core.ts';

vi.setConfig({ testTimeout: 120_000 });

const payload = (path: string): FilePayload => ({
  name: basename(path),
  mediaType: 'application/octet-stream',
  base64: readFileSync(path).toString('base64'),
});

const body = (number: number, name: string, fields: object = {}): EditCall => ({
  edit: 'entity.add',
  input: { id: testId(number), kind: 'organisation', name, ...fields },
});
const update = (number: number, fields: object): EditCall => ({
  edit: 'entity.update',
  input: { id: testId(number), fields },
});

/** A map with two bodies, and a copy of its file. */
async function twoCopies() {
  const mine = await aClientWithMap();
  const change = async (...edits: EditCall[]) => mine.ask('map.edit', { edits: edits as never });
  await change(body(1, 'Board', { notes: 'As it was' }), body(2, 'Forum'));
  const copy = join(mine.folder, 'copy.threadmap');
  copyFileSync(mine.path, copy);
  const changeCopy = (...calls: EditCall[]): void => {
    const store = openStore(copy);
    const now = new Date().toISOString();
    const context = { now, today: now.slice(0, 10), newId: createIds(() => new Date()) };
    for (const call of calls)
      expect(store.commit((map) => planEdits(map, [call], context), now)).toMatchObject({ ok: true });
    store.close();
  };
  const merge = (options: object = {}) => merging(mine, copy, options);
  return { ...mine, change, copy, changeCopy, merge };
}

const merging = (client: TestClient, path: string, options: object = {}) =>
  client.ask('merge.run', { job: 'merge', file: payload(path), dryRun: false, ...options });

const entities = async ({ ask }: TestClient) => {
  const { records } = await ask('map.load', {});
  return Object.fromEntries(
    ((records.entity ?? []) as { name: string; notes: string | null }[]).map(({ name, notes }) => [name, notes]),
  );
};

describe('two copies of one map', () => {
  test('become one again by one step, which undo takes back whole', async () => {
    const mine = await twoCopies();
    await mine.change(update(1, { notes: 'Changed here' }));
    mine.changeCopy(update(2, { notes: 'Changed there' }), body(3, 'Club'));
    const before = (await mine.ask('map.load', {})).records;
    const { receipt, past } = await mine.merge();
    expect(receipt).toMatchObject({ entities: { added: 1, updated: 1, unchanged: 1 }, differences: [], applied: true });
    expect(past?.label).toMatch(/^Add/);
    expect(await entities(mine)).toEqual({ Board: 'Changed here', Forum: 'Changed there', Club: null });
    const { steps } = await mine.ask('map.history', { limit: 1 });
    expect(steps[0]?.label).toBe('Merge “copy.threadmap”');
    expect((await mine.merge()).receipt.applied).toBe(false);
    await mine.ask('map.undo', {});
    expect((await mine.ask('map.load', {})).records).toEqual(before);
  });

  test('say when each changed what both changed, and whoever was last can have it', async () => {
    const mine = await twoCopies();
    await mine.change(update(1, { notes: 'First' }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    mine.changeCopy(update(1, { notes: 'Last' }));
    const tried = await mine.merge({ dryRun: true });
    expect(tried.receipt).toMatchObject({
      applied: false,
      differences: [{ field: 'notes', here: 'First', there: 'Last' }],
    });
    const [difference] = tried.receipt.differences;
    expect(await entities(mine)).toMatchObject({ Board: 'First' });
    expect(Date.parse(difference?.hereAt ?? '')).toBeLessThan(Date.parse(difference?.thereAt ?? ''));
    await mine.merge({ prefer: 'newest' });
    expect(await entities(mine)).toMatchObject({ Board: 'Last' });
  });

  test('take out what one of them took out; a cleared history is no history in common', async () => {
    const mine = await twoCopies();
    mine.changeCopy({ edit: 'entity.remove', input: { ids: [testId(2)] } });
    expect((await mine.merge({ dryRun: true })).receipt.removed).toMatchObject([{ name: 'entry “Forum”' }]);
    const store = openStore(mine.copy);
    store.compactLog(store.revision() + 1);
    store.close();
    const { receipt, past } = await mine.merge({ dryRun: true });
    expect([past, receipt.removed]).toEqual([null, []]);
  });

  test('nobody who was erased in one of them comes back from the other', async () => {
    const mine = await twoCopies();
    await mine.change({
      edit: 'entity.add',
      input: { id: testId(7), kind: 'person', name: 'Quillfeather Ashdown', person: PERSON_DEFAULTS },
    });
    copyFileSync(mine.path, mine.copy);
    await mine.ask('person.erase', { who: testId(7), keeps: 'nothing', dryRun: false } as never);
    mine.changeCopy(update(7, { notes: 'News' }), update(2, { notes: 'Changed there' }));
    const { receipt, past } = await mine.merge();
    expect(past).not.toBeNull();
    expect(await entities(mine)).toEqual({ Board: 'As it was', Forum: 'Changed there' });
    expect(JSON.stringify(receipt)).not.toContain('Quillfeather');
  });
});

test('a map that went out without its history is one without a past, and is found again by its ids', async () => {
  const mine = await aClientWithMap();
  await mine.ask('map.edit', { edits: [body(1, 'Board', { notes: 'Inside' }), body(2, 'Forum')] as never });
  const { files } = await mine.ask('export.make', {
    job: 'x',
    format: 'threadmap',
    view: null,
    look: null,
    at: null,
    audience: 'public',
    date: null,
    name: 'sent',
  } as never);
  const sent = join(mine.folder, 'sent.threadmap');
  writeFileSync(sent, Buffer.from(files[0]?.base64 ?? '', 'base64'));
  const store = openStore(sent);
  edit(store, update(2, { website: 'https://forum.example' }));
  store.close();
  const { receipt, past } = await merging(mine, sent);
  expect(past).toBeNull();
  expect(receipt).toMatchObject({ entities: { added: 0, updated: 1 }, removed: [], differences: [] });
  expect(await entities(mine)).toMatchObject({ Board: 'Inside' });
});

test.each([
  ['no map at all', Buffer.from('name,kind\nBoard,group\n')],
  ['nothing', Buffer.alloc(0)],
  ['a map that is cut off', null],
])('%s is refused in a sentence, and leaves nothing behind', async (_what, bytes) => {
  const mine = await twoCopies();
  const file = { ...payload(mine.copy), ...(bytes === null ? {} : { base64: bytes.toString('base64') }) };
  const cut = bytes === null ? { base64: readFileSync(mine.copy).subarray(0, 9000).toString('base64') } : {};
  const error = await mine.refused('merge.run', { job: 'merge', file: { ...file, ...cut }, dryRun: false });
  expect(['file-not-ours', 'file-damaged']).toContain(error.code);
  expect(error.message).toContain('copy.threadmap');
  expect(await entities(mine)).toEqual({ Board: 'As it was', Forum: null });
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('threadmap-merge-'))).toEqual([]);
});

test('10,000 entries are merged with progress, and can be stopped half-way without a trace', async () => {
  const core = aTestCore();
  const made = madeUpMap({ entities: 10_000, links: 20_000 });
  const changes = RECORD_KINDS.flatMap((record) =>
    [...made[record].values()].map((value) => added(record, value as never)),
  );
  const large = aMapFile(changes, temporaryFolder());
  const mine = await aClientWithMap(core);
  const running = mine.client.handle('merge.run', { job: 'big', file: payload(large), dryRun: false });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await mine.ask('job.cancel', { job: 'big' });
  expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(await entities(mine)).toEqual({});
  const started = performance.now();
  const { receipt } = await merging(mine, large);
  expect(receipt.entities.added).toBe(10_000);
  expect(mine.heard.filter(({ event }) => event === 'job.progress').length).toBeGreaterThan(3);
  console.info(`merged in ${Math.round(performance.now() - started)} ms`);
});
