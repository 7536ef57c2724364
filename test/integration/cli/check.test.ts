// The check, and what every command says of a file that it cannot use.
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test, vi } from 'vitest';
import { traceOf } from '../../support/map-files.ts';
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
