// Making maps, and saying what they hold.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { aDesk, expectRefused } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

const EMPTY = {
  schemaVersion: 3,
  revision: 0,
  entities: 0,
  links: 0,
  entitiesByKind: {},
  linksByType: {},
  sources: 0,
  views: 1,
  snapshots: 0,
};

test('a new map is empty, and answers to info with exactly these counts', async () => {
  const desk = aDesk();
  expect(await desk.answer('new', 'a.threadmap')).toEqual({ file: 'a.threadmap', ...EMPTY });
  expect(desk.files()).toEqual(['a.threadmap']);
  expect(await desk.answer('info', 'a.threadmap')).toEqual({ file: 'a.threadmap', ...EMPTY });
  expect(await desk.answer('info', desk.path('a.threadmap'))).toEqual({ file: desk.path('a.threadmap'), ...EMPTY });
});

test('info counts by the words that people read', async () => {
  const desk = aDesk();
  desk.write('e.csv', 'name,kind', 'A,', 'B,group', 'C,Group', 'D,Community asset', 'E,NHS body');
  desk.write('l.csv', 'from,to,type', 'A,B,reports to', 'B,C,Reports To', 'C,A,sings with');
  desk.write('s.csv', 'title', 'Minutes');
  await desk.answer('new', 'a.threadmap');
  await desk.answer('import', 'a.threadmap', 'e.csv', 'l.csv', 's.csv');
  expect(await desk.answer('info', 'a.threadmap')).toEqual({
    ...EMPTY,
    file: 'a.threadmap',
    revision: 1,
    entities: 5,
    links: 3,
    entitiesByKind: { group: 2, 'NHS body': 1, 'community asset': 1, organisation: 1 },
    linksByType: { 'reports to': 2, 'sings with': 1 },
    sources: 1,
  });
  const { code, out, err } = await desk.threadmap('info', 'a.threadmap');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^ {2}group {12}2$/m);
  expect(out).toMatch(/^ {2}reports to {2}2$/m);
});

test('the sample is the same every time, and not an undo step', async () => {
  const desk = aDesk();
  const one = await desk.answer('new', 'one.threadmap', '--sample', 'trafford');
  const two = await desk.answer('new', 'two.threadmap', '--sample=trafford');
  expect(one).toEqual({ ...two, file: 'one.threadmap' });
  expect(one.revision).toBe(0);
  expect(one.entities).toBeGreaterThanOrEqual(250);
  expect(one.links).toBeGreaterThanOrEqual(400);
  expectRefused(await desk.threadmap('undo', 'one.threadmap'), /nothing to undo/);
  await desk.answer('export', 'one.threadmap', '--to', 'one.json');
  await desk.answer('export', 'two.threadmap', '--to', 'two.json');
  expect(readFileSync(desk.path('one.json'))).toEqual(readFileSync(desk.path('two.json')));
});

test('a file that is there is replaced only by force', async () => {
  const desk = aDesk();
  writeFileSync(desk.path('a.threadmap'), 'mine');
  expectRefused(await desk.threadmap('new', 'a.threadmap'), 'a.threadmap', /--force/);
  expect(readFileSync(desk.path('a.threadmap'), 'utf8')).toBe('mine');
  await desk.answer('new', 'a.threadmap', '--force');
  expect((await desk.answer('info', 'a.threadmap')).entities).toBe(0);
  await desk.answer('new', 'a.threadmap', '--force', '--sample', 'trafford');
  expect((await desk.answer('info', 'a.threadmap')).entities).toBeGreaterThan(0);
  expect(desk.files()).toEqual(['a.threadmap']);
});

test('a map needs a folder, and is no folder', async () => {
  const desk = aDesk();
  mkdirSync(desk.path('folder'));
  expectRefused(await desk.threadmap('new', 'none/a.threadmap'), 'a.threadmap', /no such folder/);
  expectRefused(await desk.threadmap('new', 'folder'), /is a folder/);
  expectRefused(await desk.threadmap('new', 'folder', '--force'), /is a folder/);
  expect(desk.files()).toEqual(['folder']);
});

test('files may be called anything', async () => {
  const desk = aDesk();
  for (const name of [
    'two words.threadmap',
    'Über “Straße” 地図.threadmap',
    'no ending',
    '100 % $HOME;`ls`.threadmap',
  ]) {
    expect((await desk.answer('new', name)).file).toBe(name);
    expect((await desk.answer('info', name)).file).toBe(name);
  }
  const dash = await desk.threadmap('new', '--json', '--', '-dash.threadmap');
  expect(JSON.parse(dash.out).file).toBe('-dash.threadmap');
  expect((await desk.threadmap('info', '--', '-dash.threadmap')).code).toBe(0);
  expect(desk.files()).toContain('-dash.threadmap');
});

test('a link to a map is the map', async () => {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap');
  symlinkSync('a.threadmap', desk.path('b.threadmap'));
  expect((await desk.answer('info', 'b.threadmap')).file).toBe('b.threadmap');
});

test('a name in a map cannot take hold of the terminal', async () => {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap');
  desk.write('\u001b[31mred.csv', 'name', 'A');
  await desk.answer('import', 'a.threadmap', '\u001b[31mred.csv');
  const { out } = await desk.threadmap('history', 'a.threadmap');
  expect(out).toContain('[31mred.csv');
  expect(out).not.toContain('\u001b');
});
