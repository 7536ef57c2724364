// threadmap record and erase, on a real file.
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { marksLeft } from '../../support/bytes-of.ts';
import { aMapFile, aStore, edit } from '../../support/map-files.ts';
import { MARKS, markedSteps, NAME, PERSON } from '../../support/marked-person.ts';
import { aDesk, expectUsage } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

function aMarkedDesk() {
  const desk = aDesk();
  const store = aStore(aMapFile(undefined, desk.folder));
  for (const calls of markedSteps()) edit(store, ...calls);
  store.close();
  return desk;
}

test('record writes everything held about a person, under headings in plain words', async () => {
  const desk = aMarkedDesk();
  const { written, holds } = await desk.answer('record', 'map.threadmap', NAME.toLowerCase(), '--to', 'record.json');
  expect(written).toEqual(['record.json']);
  expect(holds).toContainEqual({ heading: 'Links', count: 1 });
  const record = JSON.parse(readFileSync(desk.path('record.json'), 'utf8'));
  expect(Object.keys(record)).toEqual([
    'Record of',
    'Made on',
    'From the map',
    'What this is',
    'In the map now',
    'Also known, now or before, as',
    'What is recorded about the person',
    'Links',
    'Evidence and quotes',
    'Ratings and judgements',
    'Meetings and other engagement',
    'Questionnaires',
    'Plans',
    'Documents that name them',
    'Views, rules and settings that name them',
    'Imports that brought or changed something about them',
    'Other records that name them',
    'Snapshots: the map as it was kept on a date',
    'How it came about: the history of the map',
  ]);
  expect(record['What is recorded about the person']).toMatchObject({
    Name: NAME,
    Notes: 'Wintergreen7 and Marzipan42',
  });
  expect(record['Evidence and quotes']).toHaveLength(2);
  expect(record.Questionnaires).toEqual([
    {
      Title: `Questionnaire of ${NAME}`,
      'Was asked': 'yes',
      'Others were asked about them': 'yes',
      'Has answered': '2026-02',
      'With whom they said that they have no link': [
        { By: NAME, Date: '2026-02', About: 'Wrens Club', Wish: 'start', Note: 'Pumpernickel8' },
      ],
      'Who said that they have no link with them': [
        { By: 'Wrens Club', Date: '2026-03', About: NAME, Note: 'Tamarind6' },
      ],
    },
  ]);
  expect(record['Documents that name them'][0].Passages[0]).toContain('Quillfeather Ashdown spoke first.');
  // Whatever would have to go is in it.
  const text = JSON.stringify(record);
  for (const mark of MARKS.filter((each) => each !== PERSON && each !== '4960123')) expect(text).toContain(mark);
});

test('erase leaves nothing of the person, and says what it did without a name', async () => {
  const desk = aMarkedDesk();
  const before = readFileSync(desk.path('map.threadmap'));
  const planned = await desk.answer('erase', 'map.threadmap', NAME, '--dry-run');
  expect(planned).toMatchObject({ done: false, removed: { entity: 1, link: 1 } });
  expect(readFileSync(desk.path('map.threadmap')).equals(before)).toBe(true);
  const { code, out, err } = await desk.threadmap('erase', 'map.threadmap', NAME);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Gone: 1 entry, 1 link');
  expect(out).not.toMatch(/quillfeather|ashdown/i);
  expect(marksLeft(desk.path('map.threadmap'), MARKS)).toEqual([]);
  expect((await desk.answer('check', 'map.threadmap')).ok).toBe(true);
  expect(await desk.answer('undo', 'map.threadmap')).toMatchObject({ label: 'Undo: Add “Added after”' });
  const again = await desk.threadmap('erase', 'map.threadmap', NAME);
  expect(again).toMatchObject({ code: 1, out: '' });
  expect(again.err).toContain('Nobody in the map or its history');
});

test('with --keep-role the entry stays; without a name, or with one that is not whole, nothing is done', async () => {
  const desk = aMarkedDesk();
  expectUsage(await desk.threadmap('erase', 'map.threadmap'), 'NAME is missing');
  expectUsage(await desk.threadmap('record', 'map.threadmap', NAME), '--to is missing');
  expect((await desk.threadmap('erase', 'map.threadmap', 'Ashdown')).code).toBe(1);
  expect((await desk.threadmap('erase', 'map.threadmap', 'Sale Board')).err).toContain('not a person');
  const done = await desk.answer('erase', 'map.threadmap', PERSON, '--keep-role');
  expect(done).toMatchObject({ done: true, keeps: 'role' });
  const { map } = { map: aStore(desk.path('map.threadmap')).map() };
  expect(map.entity.get(PERSON)).toMatchObject({ name: 'A person', notes: null });
});
