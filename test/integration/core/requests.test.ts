// The one door: whatever comes, it answers, never throws, and never lets a stack out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REQUEST_NAMES } from '../../../shared/contract/names.ts';
import { aClientWithMap, aTestCore } from '../../support/test-core.ts';

describe('a request', () => {
  test.each(['map.explode', '', 'constructor', '__proto__', 'toString', 'app', 'APP.HELLO'])(
    'of the unknown name %j is refused',
    async (name) => {
      expect(await aTestCore().connect().refused(name, {})).toMatchObject({ code: 'invalid' });
    },
  );

  test('with parameters that do not fit is refused, and says where', async () => {
    const { refused } = await aClientWithMap();
    const error = await refused('map.history', { limit: 0 });
    expect(error).toMatchObject({ code: 'invalid', details: { issues: [{ field: 'limit' }] } });
    expect(error.message).toContain('limit');
    expect(await refused('map.undo', { force: true })).toMatchObject({ code: 'invalid' });
    expect(await refused('map.undo', null)).toMatchObject({ code: 'invalid' });
    expect(await refused('map.undo', undefined)).toMatchObject({ code: 'invalid' });
  });

  test('about a map is refused while none is open', async () => {
    const { refused } = aTestCore().connect();
    const about = { 'map.load': {}, 'map.undo': {}, 'map.check': {}, 'search.find': { text: 'x', limit: 1 } };
    for (const [name, params] of Object.entries(about)) expect((await refused(name, params)).code).toBe('no-map');
  });

  test('of any name with any parameters is answered with a value or an error, and changes nothing it should not', async () => {
    const { client, ask, bugs } = await aClientWithMap(
      aTestCore({}, { saveFiles: () => Promise.resolve([]), reveal: () => Promise.resolve() }),
    );
    const before = await ask('map.load', {});
    const params = fc.oneof(
      fc.anything(),
      fc.record(
        { job: fc.string(), text: fc.string(), limit: fc.nat(), edits: fc.array(fc.anything()) },
        { requiredKeys: [] },
      ),
    );
    const names = REQUEST_NAMES.filter((name) => !name.startsWith('map.c'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names, 'no.such'), params, async (name, given) => {
        const reply = await client.handle(name, given);
        expect(reply.ok || reply.error.code !== 'internal').toBe(true);
        expect(JSON.parse(JSON.stringify(reply))).toEqual(reply);
      }),
      { numRuns: 400 },
    );
    expect(await ask('map.load', {})).toEqual(before);
    expect(bugs).toEqual([]);
  });
});

test('a bug is answered with a reference that the log has too, and nothing else of it', async () => {
  const logged: string[] = [];
  const log = (reference: string, error: unknown): void => void logged.push(reference, String(error));
  const chooseOpen = (): Promise<null> => Promise.reject(new Error('secret of the house'));
  const { refused } = aTestCore({ log }, { chooseOpen }).connect();
  const error = await refused('file.choose-open', {});
  expect(error.code).toBe('internal');
  expect(JSON.stringify(error)).not.toContain('secret');
  expect(logged).toEqual([(error.details as { reference: string }).reference, 'Error: secret of the house']);
  expect(error.message).toContain(logged[0]);
});

describe('what only some hosts can do', () => {
  test('is refused where it is missing', async () => {
    const { refused } = aTestCore().connect();
    const file = { name: 'a.svg', mediaType: 'image/svg+xml', base64: '' };
    expect((await refused('file.choose-open', {})).code).toBe('not-here');
    expect((await refused('file.choose-new', { suggested: 'x' })).code).toBe('not-here');
    expect((await refused('file.save', { files: [file] })).code).toBe('not-here');
    expect((await refused('file.reveal', { path: '/x' })).code).toBe('not-here');
  });

  test('is passed on where it is there', async () => {
    const asked: unknown[] = [];
    const { ask } = aTestCore(
      {},
      {
        chooseOpen: () => Promise.resolve('/chosen'),
        chooseNew: (suggested) => Promise.resolve(`/new/${suggested}`),
        saveFiles: (files) => Promise.resolve(files.map(({ name }) => `/saved/${name}`)),
        reveal: (path) => Promise.resolve(void asked.push(path)),
      },
    ).connect();
    expect(await ask('file.choose-open', {})).toEqual({ path: '/chosen' });
    expect(await ask('file.choose-new', { suggested: 'm' })).toEqual({ path: '/new/m' });
    const file = { name: 'a.svg', mediaType: 'image/svg+xml', base64: '' };
    expect(await ask('file.save', { files: [file] })).toEqual({ paths: ['/saved/a.svg'] });
    expect(await ask('file.reveal', { path: '/x' })).toEqual({});
    expect(asked).toEqual(['/x']);
  });
});

test('it says who it is and what day it is', async () => {
  const now = () => new Date(2026, 1, 3, 23, 59);
  const { ask } = aTestCore({}, { now }).connect();
  expect(await ask('app.hello', {})).toMatchObject({ version: '1.2.3', file: null, today: '2026-02-03' });
});

test('after closing, everything is refused', async () => {
  const { core, client, refused } = await aClientWithMap();
  await core.close();
  expect(client.file()).toBeNull();
  expect((await refused('map.load', {})).code).toBe('cancelled');
});
