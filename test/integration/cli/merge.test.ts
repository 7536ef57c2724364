// threadmap merge: copies of a map that went their own ways, from the command line.
import { copyFileSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { traceOf } from '../../support/map-files.ts';
import { aDesk, expectRefused } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

async function aDeskWithCopies() {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap');
  desk.write('bodies.csv', 'name,kind,notes', 'North Forum,Group,As it was', 'Town Board,Group,');
  desk.write('links.csv', 'from,to,type', 'North Forum,Town Board,reports to');
  await desk.answer('import', 'a.threadmap', 'bodies.csv', 'links.csv');
  copyFileSync(desk.path('a.threadmap'), desk.path('b.threadmap'));
  desk.write('here.csv', 'name,kind,notes', 'North Forum,Group,Said here');
  await desk.answer('import', 'a.threadmap', 'here.csv');
  desk.write('there.csv', 'name,kind,notes', 'North Forum,Group,Said there', 'Sport Trust,Organisation,');
  await desk.answer('import', 'b.threadmap', 'there.csv');
  return desk;
}

const notesOf = async (desk: ReturnType<typeof aDesk>, file: string): Promise<Record<string, string | null>> => {
  await desk.answer('export', file, '--to', 'out.json');
  const { entities } = JSON.parse(readFileSync(desk.path('out.json'), 'utf8'));
  return Object.fromEntries(entities.map(({ name, notes }: { name: string; notes?: string }) => [name, notes ?? null]));
};

test('tells first what it would do, then does it as one step; what both say differently is told with its dates', async () => {
  const desk = await aDeskWithCopies();
  const before = traceOf(desk.path('a.threadmap'));
  const { code, out } = await desk.threadmap('merge', 'a.threadmap', 'b.threadmap', '--dry-run');
  expect(code).toBe(0);
  expect(out).toMatch(/^Nothing was changed\. Merged from b\.threadmap into a\.threadmap would be:/);
  expect(out).toMatch(/The two were one map until \d+ \w+ \d{4}, up to the step “Import/);
  expect(out).toMatch(
    /Said differently \(1\)\n {2}entry “North Forum”, notes\n.*Said here .*changed on .*, \d\d:\d\d:\d\d {2}stands\n.*Said there .*changed on .*, \d\d:\d\d:\d\d/,
  );
  expect(traceOf(desk.path('a.threadmap'))).toBe(before);

  const receipt = await desk.answer('merge', 'a.threadmap', 'b.threadmap');
  expect(receipt).toMatchObject({
    entities: { added: 1, updated: 0 },
    applied: true,
    differences: [{ taken: 'here' }],
  });
  expect(await notesOf(desk, 'a.threadmap')).toEqual({
    'North Forum': 'Said here',
    'Town Board': null,
    'Sport Trust': null,
  });
  const { steps } = await desk.answer('history', 'a.threadmap');
  expect(steps[0].label).toBe('Merge “b.threadmap”');
  await desk.answer('undo', 'a.threadmap');
  expect(Object.keys(await notesOf(desk, 'a.threadmap'))).toEqual(['North Forum', 'Town Board']);
});

test('the other’s word stands, the newest does, or one by one what a file says', async () => {
  const desk = await aDeskWithCopies();
  const { differences } = await desk.answer('merge', 'a.threadmap', 'b.threadmap', '--dry-run');
  const [{ record, id, field }] = differences;
  desk.write('c.json', JSON.stringify({ choices: [{ record, id, field, take: 'there' }] }));
  for (const words of [
    ['--prefer', 'newest'],
    ['--prefer', 'other'],
    ['--choices', 'c.json'],
  ]) {
    await desk.answer('merge', 'a.threadmap', 'b.threadmap', ...words);
    expect(await notesOf(desk, 'a.threadmap')).toMatchObject({ 'North Forum': 'Said there' });
    await desk.answer('undo', 'a.threadmap');
  }
  desk.write('bad.json', '{"choices": [{"record": "entity"}]}');
  expectRefused(
    await desk.threadmap('merge', 'a.threadmap', 'b.threadmap', '--choices', 'bad.json'),
    /“bad\.json” is no list of choices: it lacks “choices\.0\.id”/,
  );
});

test('entries that may be several are refused with a receipt, and nothing is changed', async () => {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap');
  await desk.answer('new', 'b.threadmap');
  desk.write('a.csv', 'id,name,kind', '1,Forum,Group', '2,FORUM,Group');
  desk.write('b.csv', 'name,kind', 'Forum,Group');
  await desk.answer('import', 'a.threadmap', 'a.csv');
  await desk.answer('import', 'b.threadmap', 'b.csv');
  const before = traceOf(desk.path('a.threadmap'));
  const refused = await desk.threadmap('merge', 'a.threadmap', 'b.threadmap');
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/Nothing was merged\. b\.threadmap: “Forum” may be any of/);
  expect(traceOf(desk.path('a.threadmap'))).toBe(before);
  expect(await desk.answer('merge', 'a.threadmap', 'b.threadmap', '--unclear', 'new')).toMatchObject({
    entities: { added: 1 },
  });
});

test('a file that is no map, or is not there, is refused by name', async () => {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap');
  desk.write('b.csv', 'name,kind', 'Forum,Group');
  expectRefused(await desk.threadmap('merge', 'a.threadmap', 'b.csv'), /b\.csv/);
  expectRefused(await desk.threadmap('merge', 'a.threadmap', 'c.threadmap'), /c\.threadmap/);
});
