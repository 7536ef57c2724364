// The check, and what every command says of a file that it cannot use.
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test, vi } from 'vitest';
import { traceOf } from '../../support/map-files.ts';
import { testId } from '../../support/maps.ts';
import { aDesk, expectRefused } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

test('a sound map', async () => {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap', '--sample', 'trafford');
  expect(await desk.answer('check', 'a.threadmap')).toEqual({ ok: true, problems: [], expectations: [] });
  expect(await desk.answer('check', 'a.threadmap', '--strict')).toEqual({ ok: true, problems: [], expectations: [] });
  expect((await desk.threadmap('check', 'a.threadmap')).out).toMatch(/^a\.threadmap is sound\.$/m);
});

test('a map with something wrong in a record ends with 1 and says which', async () => {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap');
  desk.write('e.csv', 'name', 'A');
  await desk.answer('import', 'a.threadmap', 'e.csv');
  const db = new Database(desk.path('a.threadmap'));
  db.exec("UPDATE entity SET name = ''");
  db.close();
  const { code, out, err } = await desk.threadmap('check', 'a.threadmap', '--json');
  expect(code).toBe(1);
  expect(err).toMatch(/^threadmap: a\.threadmap is damaged: [^\n]+\n$/);
  const { ok, problems } = JSON.parse(out);
  expect(ok).toBe(false);
  expect(problems).toContainEqual(expect.objectContaining({ record: 'entity', field: 'name' }));
  expect((await desk.threadmap('check', 'a.threadmap')).out).toMatch(/^a\.threadmap has \d+ problems?:\n {2}/);
});

describe('a file that cannot be used', () => {
  const files: Record<string, (path: string) => void> = {
    damaged(path) {
      truncateSync(path, Math.floor(readFileSync(path).length / 2));
    },
    newer(path) {
      const db = new Database(path);
      db.pragma('user_version = 9999');
      db.close();
    },
    'not ours'(path) {
      writeFileSync(path, 'from,to\nA,B\n'.repeat(50));
    },
    'another program’s'(path) {
      const db = new Database(path);
      db.pragma('application_id = 1');
      db.close();
    },
    empty(path) {
      writeFileSync(path, '');
    },
  };
  const says: Record<string, RegExp> = {
    damaged: /damaged/,
    newer: /newer version/,
    'not ours': /not a Threadmap file/,
    'another program’s': /another program/,
    empty: /it is empty/,
  };

  test.each(Object.keys(files))('that is %s is refused by every command, and not touched', async (what) => {
    const desk = aDesk();
    await desk.answer('new', 'a.threadmap', '--sample', 'trafford');
    desk.write('e.csv', 'name', 'A');
    files[what]?.(desk.path('a.threadmap'));
    const before = traceOf(desk.path('a.threadmap'));
    const there = desk.files();
    const refused = [
      ['info'],
      ['undo'],
      ['redo'],
      ['history'],
      ['import', 'e.csv'],
      ['export', '--to', 'o.svg'],
      ['serve', '--port', '0'],
      ...(what === 'damaged' ? [] : [['check']]),
    ];
    for (const [command = '', ...more] of refused) {
      expectRefused(await desk.threadmap(command, 'a.threadmap', ...more), 'a.threadmap', says[what] ?? '');
    }
    expect(traceOf(desk.path('a.threadmap'))).toBe(before);
    expect(desk.files()).toEqual(there);
  });

  test('damaged beyond opening is an answer of the check', async () => {
    const desk = aDesk();
    await desk.answer('new', 'a.threadmap', '--sample', 'trafford');
    files.damaged?.(desk.path('a.threadmap'));
    const { code, out, err } = await desk.threadmap('check', 'a.threadmap', '--json');
    expect(code).toBe(1);
    expect(err).toMatch(/^threadmap: “a\.threadmap” is damaged[^\n]+\n$/);
    expect(JSON.parse(out)).toMatchObject({ ok: false, problems: [{ record: 'file' }], expectations: [] });
  });

  test('with --json the reason is the document', async () => {
    const desk = aDesk();
    const { code, out, err } = await desk.threadmap('info', 'none.threadmap', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      error: { code: 'file-missing', message: expect.stringContaining('none.threadmap') },
    });
    expect(err).toMatch(/none\.threadmap/);
  });
});

test('a file of the first version is opened as it is', async () => {
  const desk = aDesk();
  copyFileSync(join(import.meta.dirname, '../../fixtures/documents/version-1.threadmap'), desk.path('old.threadmap'));
  expect(await desk.answer('check', 'old.threadmap')).toMatchObject({ ok: true });
});

test('expectations are listed with who fails them, and count only with --strict', async () => {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap');
  const board = { id: testId(1), kind: 'group', name: 'Strong Communities Board' };
  const below = { id: testId(2), kind: 'group', name: 'Vision 31 Steering Group' };
  const link = { id: testId(3), from: testId(2), to: testId(1), type: 'reports-to' };
  const groups = [[{ kind: 'words', field: 'entity.kind', values: ['group'] }]];
  const answers = { kind: 'path', route: 'upward', types: [], begins: 'here', others: [] };
  const expectations = [
    { id: testId(4), name: 'a', rule: { of: 'entity', who: groups, must: answers }, isOn: true },
    {
      id: testId(5),
      name: 'b',
      rule: { of: 'entity', who: [], must: { kind: 'contact', by: 'details' } },
      isOn: false,
    },
  ];
  const document = { format: 'threadmap', version: 1, entities: [board, below], links: [link], expectations };
  desk.write('map.json', JSON.stringify(document));
  await desk.answer('import', 'a.threadmap', 'map.json');

  const expected = {
    ok: true,
    problems: [],
    expectations: [
      {
        id: expect.any(String),
        sentence: 'Every group answers to somebody',
        met: false,
        checked: 2,
        failures: [
          {
            record: 'entity',
            id: expect.any(String),
            name: 'Strong Communities Board',
            why: 'No link says whom it answers to.',
          },
        ],
        problem: null,
      },
    ],
  };
  expect(await desk.answer('check', 'a.threadmap')).toEqual(expected);
  const told = await desk.threadmap('check', 'a.threadmap');
  expect(told).toMatchObject({ code: 0, err: '' });
  expect(told.out).toContain('1 of 1 expectation unmet.');
  expect(told.out).toMatch(
    /^unmet {2}Every group answers to somebody: 1 of 2 fail\.\n {2}Strong Communities Board {2}No link/m,
  );

  const strict = await desk.threadmap('check', 'a.threadmap', '--strict', '--json');
  expect(strict.code).toBe(1);
  expect(strict.err).toMatch(/^threadmap: a\.threadmap: 1 expectation is unmet\.\n$/);
  expect(JSON.parse(strict.out)).toEqual(expected);
});
