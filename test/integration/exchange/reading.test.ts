// The same table in the encodings, separators and line ends that programs write: read from files, through the core.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { decodeText } from '../../../electron/workers/reading/decode-text.ts';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import { aClientWithMap } from '../../support/test-core.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/exchange');
const names = readdirSync(fixtures).filter((name) => /\.(?:csv|txt)$/.test(name));

// Worker threads start for each test; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

const payload = (name: string, bytes: Uint8Array | string): FilePayload => ({
  name,
  mediaType: 'application/octet-stream',
  base64: Buffer.from(bytes).toString('base64'),
});
const asked = (...files: FilePayload[]) => ({
  job: 'import',
  files,
  format: null as string | null,
  dryRun: false,
  createMissing: false,
  skipRejected: false,
});

describe('a table', () => {
  test('is there in seven writings', () => {
    expect(names).toHaveLength(7);
  });

  test.each(names)('is read from %s', async (name) => {
    const { ask } = await aClientWithMap();
    const { receipt } = await ask('import.run', asked(payload(name, readFileSync(join(fixtures, name)))));
    expect(receipt.entities).toMatchObject({ added: 2 });
    const { records } = await ask('map.load', {});
    expect(records.entity).toMatchObject([
      {
        name: 'Café Society – Sale',
        kind: 'group',
        aliases: ['The Café', 'Café'],
        description: 'Meets weekly; costs £5, or nothing',
        sector: 'health',
        started: '2019-03-31',
        notes: 'line one\nline two “quoted”',
      },
      { name: 'Citizens’ Advice', sector: 'voluntary-and-community', started: '2014-11' },
    ]);
  });
});

describe('bytes', () => {
  test.each([
    ['ASCII', Buffer.from('name\nA')],
    ['one letter', Buffer.from('A')],
    ['nothing', Buffer.from('')],
  ])('of %s are text', (_what, bytes) => {
    expect(decodeText(bytes)).toBe(bytes.toString('utf8'));
  });

  test('that are no UTF-8 are Windows-1252', () => {
    expect(decodeText(Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x80, 0x35]))).toBe('Café €5');
  });
});

describe('refused with its name and a reason', () => {
  test.each([
    ['an empty file', payload('x.csv', ''), 'unreadable', /“x\.csv” is empty/],
    ['an empty JSON file', payload('x.json', ' \n'), 'unreadable', /“x\.json” is empty/],
    ['a workbook that is none', payload('x.xlsx', 'PK'), 'unreadable', /“x\.xlsx” is no workbook/],
    [
      'half a workbook, called a table',
      payload('x.csv', 'PK\u0003\u0004\0\0\0\0\0'),
      'unreadable',
      /“x\.csv” is damaged/,
    ],
    ['broken JSON', payload('x.json', '{"format": '), 'unreadable', /“x\.json”.*not JSON/],
    [
      'JSON with a number past all bounds',
      payload('x.json', '{"format": "threadmap", "version": 1, "x": 1e999}'),
      'unreadable',
      /“x\.json”.*larger than there can be/,
    ],
    ['JSON of others', payload('x.json', '{"nodes": []}'), 'unreadable', /“x\.json”.*not a Threadmap export/],
    ['newer JSON', payload('x.json', '{"format": "threadmap", "version": 99}'), 'file-newer', /“x\.json”.*newer/],
    ['an unknown table', payload('x.csv', 'colour,size\nred,3'), 'unreadable', /“x\.csv”.*“colour”, “size”/],
  ])('%s', async (_what, file, code, message) => {
    const { ask, refused } = await aClientWithMap();
    expect(await refused('import.run', asked(file))).toMatchObject({ code, message: expect.stringMatching(message) });
    expect((await ask('map.load', {})).revision).toBe(0);
  });

  test('a format that there is not', async () => {
    const { refused } = await aClientWithMap();
    const error = await refused('import.run', { ...asked(payload('x.csv', 'name\nA')), format: 'abc' });
    expect(error).toMatchObject({ code: 'invalid', message: expect.stringContaining('abc') });
  });

  test('a whole map together with anything else', async () => {
    const { refused } = await aClientWithMap();
    const map = payload('m.json', '{"format": "threadmap", "version": 1}');
    expect(await refused('import.run', asked(map, payload('x.csv', 'name\nA')))).toMatchObject({ code: 'refused' });
  });

  test('a file that is too large, before it is read', async () => {
    const { refused } = await aClientWithMap();
    const file = payload('x.csv', Buffer.alloc(65 * 1024 * 1024, 'name\n'));
    expect(await refused('import.run', asked(file))).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('x.csv'),
    });
  }, 30_000);
});

test('a format that is named goes before the ending of the file', async () => {
  const { ask } = await aClientWithMap();
  const { receipt } = await ask('import.run', { ...asked(payload('list.dat', 'name\nA')), format: 'csv' });
  expect(receipt.entities.added).toBe(1);
});
