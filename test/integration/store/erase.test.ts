// Erasing somebody: nothing of them in the bytes, everything else as it was, and a history that can still be walked.
import { expect, test } from 'vitest';
import { openStore } from '../../../electron/store/index.ts';
import type { MapStore } from '../../../electron/store/store.ts';
import { planMergeMaps } from '../../../shared/edits/merge-maps/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { planErasure } from '../../../shared/people/plan-erasure.ts';
import { marksLeft } from '../../support/bytes-of.ts';
import { aMapFile, aStore, edit } from '../../support/map-files.ts';
import { mapText } from '../../support/map-text.ts';
import { editContext, NOW, testId } from '../../support/maps.ts';
import {
  ALIAS,
  BOARD,
  CLUB,
  FORMER,
  MARKS,
  markedSteps,
  NAME,
  PERSON,
  PHONE,
  SOURCE,
} from '../../support/marked-person.ts';

const erase = (store: MapStore, who: string, keeps: 'nothing' | 'role' = 'nothing') =>
  store.erase((map, history) => planErasure(map, history, who, keeps), NOW);

function aMarkedStore(): MapStore {
  const store = aStore(aMapFile());
  for (const calls of markedSteps()) edit(store, ...calls);
  return store;
}

test('leaves none of their words in the file, and the map and its history whole', () => {
  const store = aMarkedStore();
  expect(marksLeft(store.path, MARKS).length).toBeGreaterThan(MARKS.length - 1);
  const receipt = erase(store, NAME);
  expect(receipt.ok).toBe(true);
  expect(marksLeft(store.path, MARKS)).toEqual([]);
  expect(JSON.stringify(receipt)).not.toMatch(/quillfeather|ashdown|zebulon/i);
  expect(store.check()).toEqual([]);
  const { map } = { map: store.map() };
  expect(map.entity.has(PERSON)).toBe(false);
  expect(map.entity.get(CLUB)).toMatchObject({ parent: BOARD, aliases: ['[a person, erased] Club'] });
  expect(map.entity.get(BOARD)?.notes).toBe('Led by "[a person, erased]"\nand [a person, erased].');
  expect([...map.engagement.values()].map(({ met, by }) => [met, by])).toEqual([
    [[BOARD], []],
    [[BOARD], []],
    [[CLUB], []],
  ]);
  expect(map.survey.get(testId(991) as never)).toMatchObject({
    asked: [BOARD, CLUB],
    about: [BOARD, CLUB],
    answers: [{ by: CLUB, no: [{ about: BOARD, wish: 'start', note: 'Ask [a person, erased] first' }] }],
  });
  store.close();
  expect(marksLeft(store.path, MARKS)).toEqual([]);
});

test('leaves none of their words in what a merge with another map has written down', () => {
  const store = aMarkedStore();
  const start = store.map();
  const before = (value: object, fields: object) => ({ ...value, ...fields }) as never;
  const put = (map: MapData, record: 'entity' | 'plan' | 'engagement', id: string, fields: object): MapData => ({
    ...map,
    [record]: new Map([...map[record]].map(([key, value]) => [key, key === id ? before(value, fields) : value])),
  });
  // Both sides have changed the person, whom the board is led by and what is promised, since they were one map.
  const theirs = [
    ['entity', PERSON, { notes: 'Thistledown99 there', phone: PHONE, aliases: [ALIAS, FORMER] }],
    ['entity', BOARD, { notes: `Led by ${FORMER}` }],
    ['engagement', testId(932), { next: `Tell ${NAME}`, owner: ALIAS }],
    ['plan', testId(935), { owner: FORMER, name: `Plan of ${NAME}` }],
  ].reduce((map, [record, id, fields]) => put(map, record as 'entity', id as string, fields as object), start);
  edit(store, { edit: 'entity.update', input: { id: PERSON, fields: { notes: 'Persimmon3 here' } } });
  edit(store, { edit: 'entity.update', input: { id: BOARD, fields: { notes: `Left by ${NAME}` } } });
  edit(store, { edit: 'plan.update', input: { id: testId(935), fields: { owner: NAME } } });
  const past = { here: start, there: start };
  const input = { source: `${NAME}.threadmap`, theirs, past, prefer: 'there', choices: [], same: [], unclear: 'ask' };
  const merged = store.commit((map) => planMergeMaps(map, input as never, editContext('merge')), NOW);
  expect(merged.ok).toBe(true);
  const kept = JSON.stringify([...store.map().receipt.values()].at(-1));
  for (const mark of ['Thistledown99 there', 'Persimmon3 here', NAME]) expect(kept).toContain(mark);
  expect(erase(store, NAME).ok).toBe(true);
  expect(marksLeft(store.path, MARKS)).toEqual([]);
  expect(store.check()).toEqual([]);
  while (store.undo(NOW).ok);
  expect(marksLeft(store.path, MARKS)).toEqual([]);
});

test('what is quoted from a document still stands where it says, and what was read of it too', () => {
  const store = aMarkedStore();
  erase(store, PERSON);
  const source = store.map().source.get(SOURCE);
  const quoted = store.map().evidence.get(testId(922));
  expect(source?.text?.slice(quoted?.place?.start, quoted?.place?.end)).toBe('Wrens Club said yes.');
  expect(source?.text?.slice(0, source.read[0]?.end)).toMatch(/^\[a person, erased\] spoke first\. Then the Board\./);
});

test('everything else can be taken back to the start, and brought back', () => {
  const store = aMarkedStore();
  store.undo(NOW);
  erase(store, ALIAS);
  const now = mapText(store.map());
  expect(store.redo(NOW).ok).toBe(true);
  expect(store.map().entity.has(testId(970))).toBe(true);
  let steps = 0;
  while (store.undo(NOW).ok) steps++;
  expect(steps).toBeGreaterThan(8);
  expect(store.map().entity.size).toBe(0);
  expect(store.check()).toEqual([]);
  while (store.redo(NOW).ok);
  store.undo(NOW);
  expect(mapText(store.map())).toBe(now);
  expect(marksLeft(store.path, MARKS)).toEqual([]);
  edit(store, { edit: 'entity.add', input: { name: 'Later' } });
  expect(store.check()).toEqual([]);
});

test('somebody who was removed before is erased from the history', () => {
  const store = aMarkedStore();
  edit(store, { edit: 'entity.remove', input: { ids: [PERSON] } });
  expect(erase(store, 'ashdown, quillfeather')).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(erase(store, NAME)).toMatchObject({ ok: true, value: { wasInMap: false } });
  expect(marksLeft(store.path, MARKS)).toEqual([]);
  expect(store.check()).toEqual([]);
});

test('with the role kept, the entry and its links stay without name and free text', () => {
  const store = aMarkedStore();
  edit(store, {
    edit: 'entity.update',
    input: { id: PERSON, fields: { person: { ...store.map().entity.get(PERSON)?.person, role: 'Chair' } } },
  });
  expect(erase(store, NAME, 'role').ok).toBe(true);
  const marks = MARKS.filter((mark) => mark !== PERSON);
  expect(marksLeft(store.path, marks)).toEqual([]);
  expect(store.map().entity.get(PERSON)).toMatchObject({ name: 'Chair', aliases: [], notes: null, email: null });
  expect(store.map().link.get(testId(910))).toMatchObject({ from: PERSON, notes: null });
  // Who was asked, and who said that there is no link, is what the map is about; the words are not.
  expect(store.map().survey.get(testId(991) as never)).toMatchObject({
    asked: [PERSON, BOARD, CLUB],
    answers: [
      { by: PERSON, no: [{ about: CLUB, wish: 'start', note: null }] },
      {
        by: CLUB,
        no: [
          { about: PERSON, note: null },
          { about: BOARD, note: 'Ask Chair first' },
        ],
      },
    ],
  });
  expect(store.check()).toEqual([]);
  while (store.undo(NOW).ok);
  expect(store.check()).toEqual([]);
});

test('another opener takes the map anew, and goes on', () => {
  const store = aMarkedStore();
  const behind = openStore(store.path);
  edit(store, { edit: 'entity.add', input: { id: testId(980), name: 'More' } });
  behind.takeNews();
  erase(store, NAME);
  behind.follow();
  expect(mapText(behind.map())).toBe(mapText(store.map()));
  expect(behind.revision()).toBe(store.revision());
  expect(behind.takeNews()).toMatchObject([{ changes: [], revision: store.revision() }]);
  expect(behind.undo(NOW).ok).toBe(true);
  behind.close();
});

test('a link that was the person’s and then another’s comes into the history with what hangs on it when it becomes the other’s', () => {
  const store = aStore(aMapFile());
  const [, people] = markedSteps();
  edit(
    store,
    { edit: 'entity.add', input: { id: BOARD, name: 'Board' } },
    { edit: 'entity.add', input: { id: CLUB, name: 'Club' } },
  );
  edit(store, ...(people ?? []));
  edit(store, { edit: 'source.add', input: { id: SOURCE, title: 'Minutes' } });
  edit(store, { edit: 'link.add', input: { id: testId(910), from: PERSON, to: BOARD } });
  edit(store, { edit: 'evidence.add', input: { id: testId(920), source: SOURCE, link: testId(910) } });
  edit(store, { edit: 'engagement.add', input: { id: testId(930), met: [BOARD], links: [testId(910)] } });
  edit(store, { edit: 'link.update', input: { id: testId(910), fields: { from: CLUB } } });
  expect(erase(store, PERSON).ok).toBe(true);
  expect(store.check()).toEqual([]);
  expect(store.map().evidence.has(testId(920))).toBe(true);
  store.undo(NOW);
  expect(store.map().link.size + store.map().evidence.size).toBe(0);
  expect(store.map().engagement.get(testId(930))?.links).toEqual([]);
  expect(store.check()).toEqual([]);
  while (store.undo(NOW).ok);
  expect(store.map().entity.size).toBe(0);
});

test('nobody is guessed: a part of the name is listed, another of the same name is left, and what is no person is refused', () => {
  const store = aMarkedStore();
  edit(store, {
    edit: 'entity.update',
    input: { id: BOARD, fields: { description: 'Mrs Ashdown rang. ashdown forest.' } },
  });
  expect(erase(store, 'Sale Board')).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect(erase(store, 'Ashdown')).toMatchObject({ ok: false, error: { code: 'not-found' } });
  const done = erase(store, NAME);
  expect(done).toMatchObject({
    value: { look: [{ record: 'entity', id: BOARD, field: 'description', times: 1, what: 'entry “Sale Board”' }] },
  });
  const same = aMarkedStore();
  edit(same, { edit: 'entity.add', input: { id: testId(990), kind: 'person', name: NAME, notes: `${NAME} of Hale` } });
  expect(erase(same, NAME)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(erase(same, PERSON)).toMatchObject({ ok: true, value: { namesakes: [testId(990)] } });
  expect(same.map().entity.get(testId(990))).toMatchObject({ name: NAME, notes: `${NAME} of Hale` });
  expect(same.check()).toEqual([]);
});
