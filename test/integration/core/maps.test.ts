// Maps as clients see them: opened, made, shared, followed and lost.
import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../../electron/store/index.ts';
import type { HostEvent } from '../../../shared/contract/events.ts';
import { added, applyChanges, type Change } from '../../../shared/model/change.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { startChild } from '../../support/children.ts';
import { aMapFile, traceOf } from '../../support/map-files.ts';
import { mapText } from '../../support/map-text.ts';
import { anEntity, startChanges, testId } from '../../support/maps.ts';
import { aClientWithMap, aTestCore, eventually, type TestClient } from '../../support/test-core.ts';

const add = (name: string) => ({ edits: [{ edit: 'entity.add', input: { name } }] });
const changed = (heard: readonly HostEvent[]) =>
  heard.flatMap((event) => (event.event === 'map.changed' ? [event.payload] : []));

/** The map as a page would have it: loaded once. */
async function load({ ask }: Pick<TestClient, 'ask'>): Promise<{ map: MapData; revision: number }> {
  const { records, revision } = await ask('map.load', {});
  const changes = Object.entries(records).flatMap(([kind, values]) =>
    (values ?? []).map((value) => added(kind as 'entity', value as never)),
  );
  return { map: applyChanges(EMPTY_MAP, changes), revision };
}

describe('snapshots', () => {
  test('are told of by how much they hold; what that is is read when asked for', async () => {
    const { ask, refused, heard } = await aClientWithMap();
    await ask('map.edit', add('Sale Forum'));
    const { created, revision } = await ask('map.edit', {
      edits: [{ edit: 'snapshot.take', input: { name: 'Spring' } }],
    });
    const [id = ''] = created;
    const outline = { outline: { entities: 1, links: 0 } };
    expect((await ask('map.load', {})).records.snapshot).toMatchObject([{ id, name: 'Spring', map: outline }]);
    expect((await ask('map.step', { revision })).changes).toMatchObject([{ after: { map: outline } }]);
    await ask('map.undo', {});
    await ask('map.redo', {});
    expect(
      changed(heard)
        .slice(-3)
        .map(({ changes }) => changes[0]),
    ).toMatchObject([
      { before: null, after: { map: outline } },
      { before: { map: outline }, after: null },
      { before: null, after: { map: outline } },
    ]);
    const { map } = await ask('snapshot.read', { id: id as never });
    expect(map).toMatchObject({ entities: [{ name: 'Sale Forum' }] });
    expect((await refused('snapshot.read', { id: testId(9) as never })).code).toBe('not-found');
  });
});

describe('a new map', () => {
  test('is empty but for our words, one view and a title, none of which can be undone', async () => {
    const { ask, refused, path, client } = await aClientWithMap(aTestCore(), 'Stretford.threadmap');
    const { map, revision } = await load({ ask });
    expect(revision).toBe(0);
    expect(map.setting.get('title')?.value).toBe('Stretford');
    expect([...map.view.values()].map(({ name }) => name)).toEqual(['Whole map']);
    expect([map.entity.size, map.kind.size > 5, map.linkType.size > 10]).toEqual([0, true, true]);
    expect((await refused('map.undo', {})).code).toBe('nothing-to-do');
    expect(client.file()).toBe(path);
    expect((await ask('app.hello', {})).file).toEqual({
      path,
      name: 'Stretford',
      readOnly: false,
      schemaVersion: SCHEMA_VERSION,
    });
    expect(await ask('map.check', {})).toEqual({ ok: true, problems: [], expectations: [] });
  });

  test('replaces nothing unless told to, and never a map that is open', async () => {
    const { ask, refused, path, connect } = await aClientWithMap();
    await ask('map.edit', add('Mine'));
    const before = readFileSync(path);
    expect((await refused('map.create', { path, sample: null, replace: false })).code).toBe('file-exists');
    const other = connect();
    expect((await other.refused('map.create', { path, sample: null, replace: true })).code).toBe('file-busy');
    expect(readFileSync(path).equals(before)).toBe(true);
    await ask('map.close', {});
    await other.ask('map.create', { path, sample: null, replace: true });
    expect((await load(other)).map.entity.size).toBe(0);
  });

  test('that cannot be made leaves the client with the map it had', async () => {
    const { ask, refused, path, folder } = await aClientWithMap();
    const nowhere = join(folder, 'no', 'x.threadmap');
    expect((await refused('map.create', { path: nowhere, sample: null, replace: false })).code).toBe('file-unwritable');
    expect((await refused('map.open', { path: nowhere })).code).toBe('file-missing');
    expect((await ask('app.hello', {})).file?.path).toBe(path);
  });

  test('of the sample starts with what the sample says', async () => {
    const sampleChanges = () => Promise.resolve([...startChanges(), added('entity', anEntity(1))]);
    const core = aTestCore({ sampleChanges });
    const { ask, refused } = core.connect();
    await ask('map.create', { path: join(core.folder, 's.threadmap'), sample: 'trafford', replace: false });
    const { map, revision } = await load({ ask });
    expect([map.entity.size, revision]).toEqual([1, 0]);
    expect((await refused('map.undo', {})).code).toBe('nothing-to-do');
  });
});

describe('opening', () => {
  test('a file that is not a map is refused with its code, untouched', async () => {
    const core = aTestCore();
    const path = join(core.folder, 'notes.threadmap');
    writeFileSync(path, 'just notes');
    const before = traceOf(path);
    expect((await core.connect().refused('map.open', { path })).code).toBe('file-not-ours');
    expect(traceOf(path)).toBe(before);
  });

  test('another map lets go of the one before', async () => {
    const one = await aClientWithMap();
    await one.ask('map.create', { path: join(one.folder, 'two.threadmap'), sample: null, replace: false });
    await one.connect().ask('map.create', { path: one.path, sample: null, replace: true });
    expect(one.client.file()).toBe(join(one.folder, 'two.threadmap'));
  });

  test.skipIf(process.platform === 'win32')('one file by two paths is one map', async () => {
    const one = await aClientWithMap();
    mkdirSync(join(one.folder, 'links'));
    const link = join(one.folder, 'links', 'same.threadmap');
    symlinkSync(one.path, link);
    const two = one.connect();
    await two.ask('map.open', { path: link });
    expect(two.client.file()).toBe(one.path);
    await two.ask('map.edit', add('Seen'));
    expect(changed(one.heard)).toHaveLength(1);
  });
});

describe('two windows on one map', () => {
  test('hear of every step, their own too, once, in order, before the answer', async () => {
    const one = await aClientWithMap();
    const two = one.connect();
    await two.ask('map.open', { path: one.path });
    const start = await load(two);
    await one.ask('map.edit', add('A'));
    expect(changed(one.heard)).toHaveLength(1);
    await two.ask('map.edit', add('B'));
    await one.ask('map.undo', {});
    await two.ask('map.redo', {});
    await one.refused('map.edit', add(''));
    expect(one.heard).toEqual(two.heard);
    const steps = changed(two.heard);
    expect(steps.map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
    expect(steps.map(({ label }) => label)).toEqual(['Add “A”', 'Add “B”', 'Undo: Add “B”', 'Redo: Add “B”']);
    expect(steps.map(({ history }) => history)).toEqual([
      { undo: 'Add “A”', redo: null },
      { undo: 'Add “B”', redo: null },
      { undo: 'Add “A”', redo: 'Add “B”' },
      { undo: 'Add “B”', redo: null },
    ]);
    const mirror = steps.reduce((map, { changes }) => applyChanges(map, changes as Change[]), start.map);
    expect(mapText(mirror)).toBe(mapText((await load(one)).map));
  });

  test('go their own ways: one closing leaves the other its map', async () => {
    const one = await aClientWithMap();
    const two = one.connect();
    await two.ask('map.open', { path: one.path });
    await one.client.close();
    await two.ask('map.edit', add('Still here'));
    expect(one.heard).toEqual([]);
    expect((await load(two)).map.entity.size).toBe(1);
  });

  test('of different maps hear nothing of each other', async () => {
    const one = await aClientWithMap();
    const two = await aClientWithMap(one, 'other.threadmap');
    await one.ask('map.edit', add('A'));
    expect(two.heard).toEqual([]);
  });
});

describe('what another process does', () => {
  test('is heard within moments, in order, without asking', async () => {
    const { path, heard, ask } = await aClientWithMap();
    const start = await load({ ask });
    const other = await startChild('writer.ts', path);
    const answer = other.nextLine();
    other.process.stdin?.write('edit Theirs\n');
    await answer;
    await eventually(() => changed(heard).length === 1, 2000);
    const second = other.nextLine();
    other.process.stdin?.write('undo\n');
    await second;
    await ask('map.edit', add('Ours'));
    expect(changed(heard).map(({ revision, label }) => [revision, label])).toEqual([
      [1, 'Add “Theirs”'],
      [2, 'Undo: Add “Theirs”'],
      [3, 'Add “Ours”'],
    ]);
    const mirror = changed(heard).reduce((map, { changes }) => applyChanges(map, changes as Change[]), start.map);
    expect(mapText(mirror)).toBe(mapText((await load({ ask })).map));
  });
});

describe('a file that goes while it is open', () => {
  test('closes the map, says why, and can be opened where it is now', async () => {
    const { path, heard, ask, refused, client } = await aClientWithMap();
    renameSync(path, `${path}.moved.threadmap`);
    await eventually(() => heard.some(({ event }) => event === 'map.closed'), 2000);
    expect(heard.at(-1)).toMatchObject({
      event: 'map.closed',
      payload: { reason: expect.stringContaining('Open it again') },
    });
    expect(client.file()).toBeNull();
    expect((await refused('map.edit', add('Late'))).code).toBe('no-map');
    await ask('map.open', { path: `${path}.moved.threadmap` });
    await ask('map.edit', add('Found'));
  });

  test.skipIf(process.platform === 'win32')('and is replaced is opened anew, even before anyone noticed', async () => {
    const { path, connect, folder } = await aClientWithMap();
    const fresh = aMapFile([...startChanges(), added('entity', anEntity(1))], join(folder, 'settings'));
    renameSync(fresh, path);
    const two = connect();
    await two.ask('map.open', { path });
    expect((await load(two)).map.entity.has(testId(1))).toBe(true);
  });
});

test('history is told newest first, in pages', async () => {
  const { ask } = await aClientWithMap();
  for (const name of ['A', 'B', 'C']) await ask('map.edit', add(name));
  await ask('map.undo', {});
  const first = await ask('map.history', { limit: 2 });
  expect(first.steps.map(({ revision, kind, state, target }) => [revision, kind, state, target])).toEqual([
    [4, 'undo', 'done', 3],
    [3, 'edit', 'undone', null],
  ]);
  expect(first.history).toEqual({ undo: 'Add “B”', redo: 'Add “C”' });
  const rest = await ask('map.history', { before: 3, limit: 10 });
  expect(rest.steps.map(({ label }) => label)).toEqual(['Add “B”', 'Add “A”', 'New map']);
});

test('an edit can be several, make one step, and is refused as a whole', async () => {
  const { ask, refused, heard } = await aClientWithMap();
  const [a, b] = [testId(1), testId(2)];
  const edits = [
    { edit: 'entity.add', input: { id: a, name: 'A' } },
    { edit: 'entity.add', input: { id: b, name: 'B' } },
    { edit: 'link.add', input: { from: a, to: b, type: 'reports-to' } },
  ];
  const written = await ask('map.edit', { edits });
  expect(written).toMatchObject({ revision: 1, label: 'Add “A” and 2 more', created: [a, b, expect.any(String)] });
  expect(
    await ask('map.edit', { edits: [{ edit: 'entity.update', input: { id: a, fields: { name: 'A' } } }] }),
  ).toMatchObject({ revision: 1 });
  const halfWrong = [
    { edit: 'entity.add', input: { name: 'C' } },
    { edit: 'entity.update', input: { id: a, fields: { parent: a } } },
  ];
  expect(await refused('map.edit', { edits: halfWrong })).toMatchObject({
    code: 'refused',
    message: expect.stringContaining('part of itself'),
  });
  expect((await refused('map.edit', { edits: [{ edit: 'entity.explode', input: {} }] })).code).toBe('invalid');
  expect((await load({ ask })).map.entity.size).toBe(2);
  expect(heard).toHaveLength(1);
});

test('searching finds entries by name, alias, texts and what their links say, best first', async () => {
  const { ask } = await aClientWithMap();
  const [board, team, forum] = [testId(1), testId(2), testId(3)];
  const edits = [
    { edit: 'entity.add', input: { id: board, name: 'Health & Wellbeing Board', aliases: ['HWB'] } },
    { edit: 'entity.add', input: { id: team, name: 'Team', description: 'Works for the HWB' } },
    { edit: 'entity.add', input: { id: forum, name: 'Forum', notes: 'Meets before the health board' } },
    { edit: 'link.add', input: { from: team, to: forum, purpose: 'Agree the newsletter' } },
  ];
  await ask('map.edit', { edits });
  const find = async (text: string, limit = 10) =>
    (await ask('search.find', { text, limit })).results.map(({ entity, where, matched }) => [
      Number(entity.slice(-3)),
      where,
      matched,
    ]);
  expect(await find('hwb')).toEqual([
    [1, 'alias', 'HWB'],
    [2, 'description', null],
  ]);
  expect(await find('health')).toEqual([
    [1, 'name', 'Health & Wellbeing Board'],
    [3, 'notes', null],
  ]);
  expect(await find('newsletter')).toEqual([
    [2, 'notes', null],
    [3, 'notes', null],
  ]);
  expect(await find('health', 1)).toHaveLength(1);
  expect(await find('   ')).toEqual([]);
});
