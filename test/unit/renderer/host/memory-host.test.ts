// The host in memory keeps the contract as the real ones do: component tests are worth what it is worth.
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { createHostClient } from '../../../../renderer/host/index.ts';
import { createMemoryHost, type MemoryHost } from '../../../../renderer/host/memory/memory-host.ts';
import { smallSample } from '../../../../renderer/host/memory/small-sample.ts';
import { events, type HostEvent } from '../../../../shared/contract/events.ts';
import type { RequestName } from '../../../../shared/contract/names.ts';
import { type RequestParams, requests } from '../../../../shared/contract/requests.ts';
import type { HostClient } from '../../../../shared/contract/transport.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { canonicalJson } from '../../../../shared/util/canonical-json.ts';
import { sequenceOfIds } from '../../../../shared/util/uuid.ts';

const PATH = '/maps/small.threadmap';
let host: MemoryHost;
let client: HostClient;
beforeEach(async () => {
  host = makeHost();
  client = createHostClient(host.connect());
  await ask('map.open', { path: PATH });
});

function makeHost(): MemoryHost {
  const newId = sequenceOfIds('host', Date.UTC(2019, 0, 1));
  const made = createMemoryHost({
    now: () => new Date(Date.UTC(2019, 2, 31)),
    newId,
    sample: () => smallSample(newId),
  });
  made.addFile(PATH, smallSample(newId));
  return made;
}

/** Asks, and holds the answer to what the contract says of it. */
async function ask<Name extends RequestName>(name: Name, params: RequestParams<Name>) {
  const reply = await client.request(name, params);
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
  return requests[name].result.parse(reply.value) as typeof reply.value;
}

const addGroup = (name: string) => ask('map.edit', { edits: [{ edit: 'entity.add', input: { kind: 'group', name } }] });
const asText = (map: MapData | undefined): string =>
  canonicalJson(
    Object.fromEntries(Object.entries(map ?? {}).map(([kind, records]) => [kind, [...records.entries()].sort()])),
  );

describe('answers', () => {
  test('are what the contract says', async () => {
    expect((await ask('app.hello', {})).file?.path).toBe(PATH);
    expect((await ask('app.recent', {})).files.map((file) => file.path)).toEqual([PATH]);
    expect((await ask('file.browse', { folder: null })).files).toHaveLength(1);
    expect((await ask('map.load', {})).records.entity).toHaveLength(13);
    expect((await ask('map.check', {})).ok).toBe(true);
    expect((await ask('search.find', { text: 'hwb', limit: 5 })).results[0]).toMatchObject({
      matched: 'HWB',
      where: 'alias',
    });
    const [view = ''] = host.mapAt(PATH)?.view.keys() ?? [];
    const layout = await ask('layout.run', { job: 'a', view: view as never, entities: null, afresh: true });
    expect(layout.places).toHaveLength(13);
    const made = await ask('export.make', {
      job: 'b',
      format: 'json',
      view: null,
      audience: null,
      date: null,
      name: 'small',
    });
    expect(made.files[0]?.name).toBe('small.json');
    await ask('app.forget-recent', { path: PATH });
    expect((await ask('app.recent', {})).files).toEqual([]);
  });

  test('refuse with a code what cannot be', async () => {
    const codeOf = async <Name extends RequestName>(name: Name, params: RequestParams<Name>) => {
      const reply = await client.request(name, params);
      return reply.ok ? 'ok' : reply.error.code;
    };
    expect(await codeOf('map.open', { path: '/maps/gone.threadmap' })).toBe('file-missing');
    expect(await codeOf('map.create', { path: PATH, sample: null, replace: false })).toBe('file-exists');
    expect(await codeOf('map.undo', {})).toBe('nothing-to-do');
    expect(await codeOf('map.redo', {})).toBe('nothing-to-do');
    expect(await codeOf('file.choose-open', {})).toBe('not-here');
    expect(await codeOf('map.edit', { edits: [{ edit: 'entity.add', input: { kind: 'no-such', name: 'X' } }] })).toBe(
      'refused',
    );
    expect(await codeOf('search.find', { text: 'x', limit: 0 })).toBe('invalid');
    await ask('map.close', {});
    expect(await codeOf('map.load', {})).toBe('no-map');
  });
});

describe('events', () => {
  test('reach every window on the file, and no other', async () => {
    const heard: HostEvent[][] = [[], [], []];
    client.subscribe((event) => heard[0]?.push(event));
    const beside = createHostClient(host.connect());
    beside.subscribe((event) => heard[1]?.push(event));
    await beside.request('map.open', { path: PATH });
    const elsewhere = createHostClient(host.connect());
    elsewhere.subscribe((event) => heard[2]?.push(event));
    await elsewhere.request('map.create', { path: '/maps/other.threadmap', sample: null, replace: false });

    const { revision } = await addGroup('New forum');
    expect(heard.map((list) => list.length)).toEqual([1, 1, 0]);
    const event = heard[1]?.[0];
    expect(event?.event).toBe('map.changed');
    expect(events['map.changed'].parse(event?.payload)).toMatchObject({ revision, label: 'Add “New forum”' });
  });
});

describe('the history', () => {
  test('only grows: undo and redo are steps, and what was undone is dropped by the next edit', async () => {
    await addGroup('One');
    await addGroup('Two');
    await ask('map.undo', {});
    await ask('map.undo', {});
    expect((await ask('map.redo', {})).label).toBe('Add “One”');
    await addGroup('Three');
    const { steps, history } = await ask('map.history', { limit: 100 });
    expect(steps.map(({ revision, kind, state, label }) => `${revision} ${kind} ${state} ${label}`)).toEqual([
      '6 edit done Add “Three”',
      '5 redo done Add “One”',
      '4 undo done Add “One”',
      '3 undo done Add “Two”',
      '2 edit dropped Add “Two”',
      '1 edit done Add “One”',
      '0 baseline done New map',
    ]);
    expect(history).toEqual({ undo: 'Add “Three”', redo: null });
    expect((await ask('map.history', { limit: 2, before: 3 })).steps.map((step) => step.revision)).toEqual([2, 1]);
  });

  test('whatever is edited, undone to the start gives back the map it began with', async () => {
    const names = fc
      .string({ minLength: 1, maxLength: 8 })
      .filter((text) => text.trim() === text && /^\S+$/.test(text));
    const edit = fc.oneof(
      names.map((name) => (_map: MapData) => ({ edit: 'entity.add', input: { kind: 'group', name } })),
      fc.tuple(fc.nat(), names).map(([at, name]) => (map: MapData) => {
        const ids = [...map.entity.keys()];
        return { edit: 'entity.update', input: { id: ids[at % ids.length] ?? '', fields: { name } } };
      }),
      fc.nat().map((at) => (map: MapData) => {
        const ids = [...map.entity.keys()];
        return { edit: 'entity.remove', input: { ids: [ids[at % ids.length] ?? ''] } };
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 12 }), async (edits) => {
        const fresh = makeHost();
        const page = createHostClient(fresh.connect());
        await page.request('map.open', { path: PATH });
        const before = asText(fresh.mapAt(PATH));
        for (const make of edits) await page.request('map.edit', { edits: [make(fresh.mapAt(PATH) as MapData)] });
        const after = asText(fresh.mapAt(PATH));
        let undone = 0;
        while ((await page.request('map.undo', {})).ok) undone += 1;
        expect(asText(fresh.mapAt(PATH))).toBe(before);
        for (let i = 0; i < undone; i++) expect((await page.request('map.redo', {})).ok).toBe(true);
        expect(asText(fresh.mapAt(PATH))).toBe(after);
      }),
      { numRuns: 25 },
    );
  });
});
