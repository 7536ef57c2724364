// Tables of contacts: who was met, when, by which method, what was said and what comes next.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDelimited } from '../../../../shared/exchange/tables/delimited.ts';
import { engagementTable } from '../../../../shared/exchange/tables/engagement-columns.ts';
import { kindOfTable } from '../../../../shared/exchange/tables/recognise.ts';
import type { Engagement } from '../../../../shared/model/engagement.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { shownNameOf, termLabel } from '../../../../shared/model/words.ts';
import { makeMap, someRecipe } from '../arbitrary-map.ts';
import { importInto, people, rejectedAt } from './harness.ts';

const HEAD = 'date,method,met,by,said,next,owner,due,done';

const recordsIn = ({ map }: { readonly map: MapData }): Engagement[] => [...map.engagement.values()];
const names = (map: MapData, ids: readonly string[]): string[] => ids.map((id) => shownNameOf(map, id));

describe('a table of contacts is known by its headers', () => {
  test.each([
    HEAD,
    'Date,Who was met,Notes',
    'When,Met with,Discussion',
    'Date,Organisation,Contact method,Notes,Next action,Action owner,Due date',
    'Date,Name,Method,Outcome',
    'Subject,Start Date,Start Time,End Date,Meeting Organizer,Required Attendees,Description',
  ])('%s', (headers) => {
    expect(kindOfTable(headers.split(','))).toBe('engagements');
  });

  test.each([
    ['Name,Date,Notes', 'entities'],
    ['Organisation,Contact,Start date,Notes', 'entities'],
    ['name,kind,started,owner', 'entities'],
    ['title,date,author,notes', 'sources'],
    ['from,to,method,date', 'links'],
  ])('%s is a table of %s still', (headers, kind) => {
    expect(kindOfTable(headers.split(','))).toBe(kind);
  });
});

describe('a row of contacts', () => {
  test('says all there is to a record, in the words that people use', () => {
    const imported = importInto(people, {
      'log.csv': [HEAD, '3 Nov 2025,phone,Alpha|Beta,"Gamma|A volunteer",Busy,Ring again,Link worker,1/12/2025,open'],
    });
    const [record] = recordsIn(imported);
    if (!record) throw new Error('no record');
    expect(record).toMatchObject({
      date: '2025-11-03',
      method: 'telephone',
      byWords: 'A volunteer',
      said: 'Busy',
      next: 'Ring again',
      owner: 'Link worker',
      due: '2025-12-01',
      isDone: false,
    });
    expect(names(imported.map, record.met)).toEqual(['Alpha', 'Beta']);
    expect(names(imported.map, record.by)).toEqual(['Gamma']);
    expect(imported.receipt.others.engagement).toEqual({ added: 1, updated: 0, unchanged: 0 });
    expect(imported.receipt.sources).toMatchObject([{ table: 'engagements', rows: 1 }]);
    expect(imported.receipt.vocabularyAdded).toEqual([]);
  });

  test('lists who was met in any way that can only mean them', () => {
    const imported = importInto(people, {
      'log.csv': ['date,met', '2025-01-01,"Alpha, Beta and Gamma"', '2025-01-02,"Alpha; b"', '2025-01-03,AL'],
    });
    expect(recordsIn(imported).map(({ met }) => names(imported.map, met))).toEqual([
      ['Alpha', 'Beta', 'Gamma'],
      ['Alpha', 'Beta'],
      ['Alpha'],
    ]);
  });

  test('that is wrong is named by row and column, and then nothing is changed', () => {
    const imported = importInto(people, {
      'log.csv': [
        'date,met,due,done,attachments,plan',
        ',Alpha,,,,',
        'soon,Alpha,,,,',
        '2025,,,,,',
        '2025,Nobody,,,,',
        '2025,Alpha,never,perhaps,javascript:x,No plan',
      ],
    });
    expect(rejectedAt(imported)).toEqual([
      'log.csv 2 date',
      'log.csv 3 date',
      'log.csv 4 met',
      'log.csv 5 met',
      'log.csv 6 due',
      'log.csv 6 done',
      'log.csv 6 attachments',
      'log.csv 6 plan',
    ]);
    expect(imported.map.engagement.size).toBe(0);
  });

  test('makes who is missing only when asked', () => {
    const files = { 'log.csv': ['date,met', '2025,"Alpha|New group"'] };
    const imported = importInto(people, files, { createMissing: true });
    expect(names(imported.map, recordsIn(imported)[0]?.met ?? [])).toEqual(['Alpha', 'New group']);
  });

  test('asks which is meant where a name may mean several, each name by itself', () => {
    const files = { 'log.csv': ['date,met', '2025,"Alpha|Steering Group"'] };
    const unclear = importInto(people, files);
    const [doubt] = unclear.receipt.ambiguous;
    if (!doubt?.candidates[0]) throw new Error('nothing is unclear');
    expect(doubt.column).toBe('met “Steering Group”');
    const { source, sheet, row, column } = doubt;
    const settled = importInto(people, files, {
      choices: [{ source, sheet, row, column, id: doubt.candidates[0].id }],
    });
    expect(names(settled.map, recordsIn(settled)[0]?.met ?? [])).toEqual(['Alpha', 'Steering Group']);
  });

  test('that the map has already changes it or nothing, and blank cells never erase', () => {
    const once = importInto(people, { 'log.csv': [HEAD, '2025-11-03,Visit,Alpha,,Busy,Ring,Chair,,no'] });
    const again = importInto(once.map, { 'log.csv': ['date,method,met,said,done', '2025-11-03,visit,AL,,yes'] });
    expect(again.receipt.others.engagement).toEqual({ added: 0, updated: 1, unchanged: 0 });
    expect(recordsIn(again)).toMatchObject([{ said: 'Busy', next: 'Ring', isDone: true }]);
    const same = importInto(again.map, { 'log.csv': ['date,method,met', '2025-11-03,Visit,Alpha'] });
    expect(same.receipt.others.engagement).toEqual({ added: 0, updated: 0, unchanged: 1 });
    expect(same.changes).toEqual([]);
  });

  test('that has an id is known by it, whatever else changes', () => {
    const once = importInto(people, { 'log.csv': ['id,date,met', 'r-1,2025-11-03,Alpha'] });
    const moved = importInto(once.map, { 'log.csv': ['id,date,met', 'r-1,2025-11-04,Beta'] });
    expect(recordsIn(moved)).toHaveLength(1);
    expect(names(moved.map, recordsIn(moved)[0]?.met ?? [])).toEqual(['Beta']);
  });

  test('takes no word into the list of methods from a row that is rejected', () => {
    const files = { 'log.csv': ['date,method,met', '2025,Pigeon,Nobody', '2025,Visit,Alpha'] };
    const { receipt } = importInto(people, files, { skipRejected: true });
    expect(receipt.vocabularyAdded).toEqual([{ vocabulary: 'method', label: 'Visit' }]);
  });
});

test('a day on which the next step was done is kept, in a column of its own or as the answer to whether it is done', () => {
  const head = 'date,method,met,next,Done,Done on';
  const log = (...rows: string[]) => importInto(people, { 'log.csv': [head, ...rows] });
  const read = log(
    '2025-11-01,Visit,Alpha,Ring,yes,3 November 2025',
    '2025-11-02,Visit,Alpha,Ring,,04/11/2025',
    '2025-11-03,Visit,Alpha,Ring,5 Nov 2025,',
    '2025-11-04,Visit,Alpha,Ring,done,',
    '2025-11-05,Visit,Alpha,Ring,no,',
  );
  expect(read.receipt.rejected).toEqual([]);
  expect(recordsIn(read).map(({ isDone, doneOn }) => [isDone, doneOn])).toEqual([
    [true, '2025-11-03'],
    [true, '2025-11-04'],
    [true, '2025-11-05'],
    [true, null],
    [false, null],
  ]);
  const open = importInto(read.map, { 'log.csv': ['date,method,met,done', '2025-11-01,Visit,Alpha,no'] });
  expect(recordsIn(open)[0]).toMatchObject({ isDone: false, doneOn: null });
  expect(log('2025-11-01,Visit,Alpha,Ring,no,2025-11-03').receipt.rejected).toMatchObject([
    { row: 2, column: 'Done on', reason: 'it has a day, and “no” says that it is not done' },
  ]);
});

const tidy = (text: string | null): string | null => text?.replace(/\r\n?/g, '\n').trim() || null;

test('the log that is written is read back as it was', () => {
  fc.assert(
    fc.property(someRecipe, (recipe) => {
      const whole = makeMap(recipe);
      const { headers, rows } = engagementTable(whole);
      if (rows.length === 0) return;
      const bare = { ...whole, engagement: new Map() } as MapData;
      const read = importInto(bare, { 'log.csv': writeDelimited([headers, ...rows]) });
      const plain = (map: MapData) =>
        [...map.engagement.values()]
          .map((record) => ({
            ...record,
            method: record.method === null ? null : termLabel(map, 'method', record.method),
            byWords: tidy(record.byWords?.replace(/\s*\|\s*/g, ', ') ?? null),
            topic: tidy(record.topic),
            said: tidy(record.said),
            next: tidy(record.next),
            isDone: record.next === null ? false : record.isDone,
            doneOn: record.next === null ? null : record.doneOn,
          }))
          .sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(read.receipt.rejected).toEqual([]);
      expect(plain(read.map)).toEqual(plain(whole));
    }),
    { numRuns: 60 },
  );
});
