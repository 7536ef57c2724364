// Walking the change log, each step by a process of its own.
import { expect, test, vi } from 'vitest';
import { aDesk, expectRefused } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

async function aDeskWithThreeImports() {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap');
  for (const name of ['one', 'two', 'three']) {
    desk.write(`${name}.csv`, 'name', `${name} A`, `${name} B`);
    await desk.answer('import', 'a.threadmap', `${name}.csv`);
  }
  const entities = async (): Promise<number> => (await desk.answer('info', 'a.threadmap')).entities;
  return { ...desk, entities };
}

test('steps are undone to the start and redone to the end, across processes', async () => {
  const desk = await aDeskWithThreeImports();
  expect(await desk.answer('undo', 'a.threadmap')).toEqual({ revision: 4, label: 'Undo: Import “three.csv”' });
  expect(await desk.entities()).toBe(4);
  await desk.answer('undo', 'a.threadmap');
  expect(await desk.answer('undo', 'a.threadmap')).toEqual({ revision: 6, label: 'Undo: Import “one.csv”' });
  expect(await desk.entities()).toBe(0);
  expectRefused(await desk.threadmap('undo', 'a.threadmap'), 'a.threadmap', /nothing to undo/);

  expect(await desk.answer('redo', 'a.threadmap')).toEqual({ revision: 7, label: 'Redo: Import “one.csv”' });
  await desk.answer('redo', 'a.threadmap');
  await desk.answer('redo', 'a.threadmap');
  expect(await desk.entities()).toBe(6);
  expectRefused(await desk.threadmap('redo', 'a.threadmap'), 'a.threadmap', /nothing to redo/);
  expect((await desk.answer('check', 'a.threadmap')).ok).toBe(true);
});

test('undo and redo say what they did, and what is next', async () => {
  const desk = await aDeskWithThreeImports();
  const undone = await desk.threadmap('undo', 'a.threadmap');
  expect(undone).toMatchObject({ code: 0, err: '' });
  expect(undone.out).toBe('Undo: Import “three.csv”. The map is at revision 4.\nNext to undo: Import “two.csv”.\n');
  expect((await desk.threadmap('redo', 'a.threadmap')).out).toContain('Nothing is left to redo.');
});

test('history lists every step, newest first', async () => {
  const desk = await aDeskWithThreeImports();
  await desk.answer('undo', 'a.threadmap');
  const { steps } = await desk.answer('history', 'a.threadmap');
  expect(steps.map(({ revision }: { revision: number }) => revision)).toEqual([4, 3, 2, 1, 0]);
  expect(steps[0]).toMatchObject({ kind: 'undo', state: 'done', target: 3, label: 'Undo: Import “three.csv”' });
  expect(steps[1]).toMatchObject({ kind: 'edit', state: 'undone', label: 'Import “three.csv”' });
  expect(steps[4]).toMatchObject({ kind: 'baseline', revision: 0 });
  const { out } = await desk.threadmap('history', 'a.threadmap');
  expect(out.split('\n')).toHaveLength(1 + steps.length + 1);
  expect(out).toMatch(/^ +3 {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}Import “three.csv” .* taken back$/m);
});

test('what was undone and then overtaken cannot be redone', async () => {
  const desk = await aDeskWithThreeImports();
  await desk.answer('undo', 'a.threadmap');
  desk.write('four.csv', 'name', 'four A');
  await desk.answer('import', 'a.threadmap', 'four.csv');
  expectRefused(await desk.threadmap('redo', 'a.threadmap'), /nothing to redo/);
  const { out } = await desk.threadmap('history', 'a.threadmap');
  expect(out).toMatch(/Import “three.csv” .* something else done since$/m);
});
