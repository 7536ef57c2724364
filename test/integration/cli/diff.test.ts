// Two maps, or a map and how it was, compared from the command line.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { aDesk, expectRefused, expectUsage } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

const NOTHING = { added: [], removed: [], changed: [] };

/** Two bodies and a link, then a third body, another link, and the first link by another method. */
async function aDeskWithTwoMaps() {
  const desk = aDesk();
  for (const name of ['a.threadmap', 'b.threadmap']) {
    await desk.answer('new', name);
    desk.write('bodies.csv', 'name,kind,started', 'North Forum,Group,2015', 'Town Board,Group,');
    desk.write('links.csv', 'from,to,type,methods', 'North Forum,Town Board,reports to,Email');
    await desk.answer('import', name, 'bodies.csv', 'links.csv');
  }
  desk.write('more.csv', 'name,kind,started', 'Sport Trust,Organisation,2016-05');
  desk.write(
    'more-links.csv',
    'from,to,type,methods',
    'Sport Trust,Town Board,funds,',
    'North Forum,Town Board,reports to,Report',
  );
  await desk.answer('import', 'b.threadmap', 'more.csv', 'more-links.csv');
  return desk;
}

test('two maps made apart are compared by names and kinds, and by the ends and types of links', async () => {
  const desk = await aDeskWithTwoMaps();
  const { entities, links } = await desk.answer('diff', 'a.threadmap', 'b.threadmap');
  expect(entities).toEqual({
    added: [{ id: expect.any(String), name: 'Sport Trust', kind: 'organisation' }],
    removed: [],
    changed: [],
  });
  expect(links.added).toMatchObject([{ from: 'Sport Trust', to: 'Town Board', type: 'funds' }]);
  expect(links.removed).toEqual([]);
  expect(links.changed).toMatchObject([
    { name: 'North Forum reports to Town Board', fields: [{ field: 'methods', before: ['email'] }] },
  ]);

  const back = await desk.answer('diff', 'b.threadmap', 'a.threadmap');
  expect(back.entities.removed.map(({ name }: { name: string }) => name)).toEqual(['Sport Trust']);
  expect(await desk.answer('diff', 'a.threadmap', 'a.threadmap')).toEqual({ entities: NOTHING, links: NOTHING });

  const { code, out } = await desk.threadmap('diff', 'a.threadmap', 'b.threadmap');
  expect(code).toBe(0);
  expect(out).toMatch(/^From a\.threadmap to b\.threadmap: 1 entry added; 1 link added, 1 changed\.\n/);
  expect(out).toMatch(/North Forum reports to Town Board\n {4}methods: Email → /);
});

test('a map is compared with how it was on a date, and with a snapshot by its name', async () => {
  const desk = await aDeskWithTwoMaps();
  const since = await desk.answer('diff', 'b.threadmap', '2016-04');
  expect(since.entities.added.map(({ name }: { name: string }) => name)).toEqual(['Sport Trust']);
  expect(since.links.added.map(({ type }: { type: string }) => type)).toEqual(['funds']);
  expect((await desk.answer('diff', 'b.threadmap', '2016-05')).entities).toEqual(NOTHING);
  expect((await desk.threadmap('diff', 'b.threadmap', '2014')).out).toMatch(
    /^From the map of 2014 to the map as it is: 2 entries added;/,
  );

  await desk.answer('export', 'a.threadmap', '--to', 'a.json');
  await desk.answer('export', 'b.threadmap', '--to', 'b.json');
  const [a, b] = ['a.json', 'b.json'].map((name) => JSON.parse(readFileSync(desk.path(name), 'utf8')));
  const id = '01890000-0000-7000-8000-000000000001';
  const snapshots = [{ id, name: 'Before the trust', date: '2016', map: a }];
  writeFileSync(desk.path('c.json'), JSON.stringify({ ...b, snapshots }));
  await desk.answer('new', 'c.threadmap');
  await desk.answer('import', 'c.threadmap', 'c.json');
  expect((await desk.answer('info', 'c.threadmap')).snapshots).toBe(1);
  const grown = await desk.answer('diff', 'c.threadmap', 'before the trust');
  expect(grown.entities.added.map(({ name }: { name: string }) => name)).toEqual(['Sport Trust']);
  expect(grown.links.changed).toHaveLength(1);
  expectRefused(await desk.threadmap('diff', 'c.threadmap', 'gone'), /which has: “Before the trust”/);
});

test('what cannot be compared is refused in one line', async () => {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap');
  desk.write('notes.txt', 'not a map');
  expectUsage(await desk.threadmap('diff', 'a.threadmap'), /OTHER is missing/);
  expectRefused(await desk.threadmap('diff', 'a.threadmap', '2019-13'), /“2019-13” is neither a map file, nor a date/);
  expectRefused(await desk.threadmap('diff', 'a.threadmap', 'notes.txt'), /notes\.txt/);
  expectRefused(await desk.threadmap('diff', 'none.threadmap', 'a.threadmap'), /none\.threadmap/);
});

test('a map and how it was are drawn as one picture, whose legend says what happened', async () => {
  const desk = await aDeskWithTwoMaps();
  const answer = await desk.answer('diff', 'b.threadmap', '2015', '--to', 'change.svg');
  expect(answer.written).toEqual(['change.svg']);
  expect(answer.entities.added.map(({ name }: { name: string }) => name)).toEqual(['Sport Trust']);
  const svg = readFileSync(desk.path('change.svg'), 'utf8');
  for (const words of ['Sport Trust · Added', 'What happened', 'From the map of 2015 to the map as it is'])
    expect(svg).toContain(words);
  const before = readFileSync(desk.path('change.svg'));
  expectUsage(await desk.threadmap('diff', 'b.threadmap', '2015', '--to', 'change.csv'), /svg or png/);
  expectRefused(await desk.threadmap('diff', 'b.threadmap', 'a.threadmap', '--to', 'change.svg'), /Two map files/);
  expect(readFileSync(desk.path('change.svg'))).toEqual(before);
});
