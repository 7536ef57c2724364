// Tables of entries: what their columns mean, which entry a row means, and what is said of rows that are wrong.
import { describe, expect, test } from 'vitest';
import { newestAssessment } from '../../../../shared/model/map-index.ts';
import { entityNamed, importInto, newMap, rejectedAt } from './harness.ts';

const counts = ({ added, updated, unchanged }: { added: number; updated: number; unchanged: number }) => [
  added,
  updated,
  unchanged,
];

describe('columns', () => {
  test('are all read', () => {
    const { map, receipt } = importInto(newMap, {
      'e.csv': [
        'id,kind,name,aliases,description,sector,localities,layer,tags,parent,status,started,ended,website,email,phone,notes,influence,interest,engagement,desired_engagement,restricted',
        'o1,Organisation,Trafford Council,TMBC|The Council,Runs services,public,Trafford|Sale,Policy,core,,existing,1974,,https://x.example,a@x.example,0161,Big,5,High,Neutral,5,no',
        'g1,Group,Health & Wellbeing Board,HWB,,Health,,,core|statutory,Trafford Council,planned,04/11/2014,2020,,,,,,,,,yes',
      ],
    });
    expect(counts(receipt.entities)).toEqual([2, 0, 0]);
    const council = entityNamed(map, 'Trafford Council');
    expect(council).toMatchObject({
      externalIds: ['o1'],
      kind: 'organisation',
      aliases: ['TMBC', 'The Council'],
      description: 'Runs services',
      sector: 'public',
      localities: ['trafford', 'sale'],
      layer: 'policy',
      tags: ['core'],
      status: 'existing',
      started: '1974',
      website: 'https://x.example',
      email: 'a@x.example',
      phone: '0161',
      notes: 'Big',
      restricted: false,
      custom: {},
    });
    expect(entityNamed(map, 'Health & Wellbeing Board')).toMatchObject({
      kind: 'group',
      parent: council.id,
      status: 'planned',
      started: '2014-11-04',
      ended: '2020',
      restricted: true,
    });
    const judged = (scale: string) => newestAssessment(map, council.id, scale);
    expect(judged('influence')).toMatchObject({ value: 5, date: '2019-03-31' });
    expect([judged('interest')?.value, judged('engagement')?.value, judged('desired-engagement')?.value]).toEqual([
      4, 3, 5,
    ]);
    expect(receipt.others).toEqual({ assessment: { added: 4, updated: 0, unchanged: 0 } });
    expect(receipt.vocabularyAdded).toEqual([
      { vocabulary: 'locality', label: 'Trafford' },
      { vocabulary: 'locality', label: 'Sale' },
      { vocabulary: 'tag', label: 'core' },
      { vocabulary: 'tag', label: 'statutory' },
    ]);
  });

  test('not known become fields of one’s own, of a type that every value fits', () => {
    const { map, receipt } = importInto(newMap, {
      'e.csv': [
        'name,Tier,Code,Since,Active?,Post code,Empty,Mixed',
        'A,1,007,2019-01-02,yes,M33 1AA,,1',
        'B,2.5,12,31/12/2019,No,,,two',
      ],
    });
    const fields = [...map.customField.values()].map(({ label, type, appliesTo }) => [label, type, appliesTo]);
    expect(fields).toEqual([
      ['Tier', 'number', 'entity'],
      ['Code', 'text', 'entity'],
      ['Since', 'date', 'entity'],
      ['Active?', 'yes-no', 'entity'],
      ['Post code', 'text', 'entity'],
      ['Mixed', 'text', 'entity'],
    ]);
    expect(entityNamed(map, 'A').custom).toEqual({
      tier: 1,
      code: '007',
      since: '2019-01-02',
      active: true,
      'post-code': 'M33 1AA',
      mixed: '1',
    });
    expect(entityNamed(map, 'B').custom).toEqual({
      tier: 2.5,
      code: '12',
      since: '2019-12-31',
      active: false,
      mixed: 'two',
    });
    expect(receipt.vocabularyAdded.map(({ vocabulary }) => vocabulary)).toEqual(Array(6).fill('customField'));
    const again = importInto(map, { 'e.csv': ['name,tier', 'A,high'] });
    expect(rejectedAt(again)).toEqual(['e.csv 2 tier']);
  });

  test('named like a scale of the map are judgements on it', () => {
    const { map } = importInto(newMap, { 'e.csv': ['name,Trust,ability_to_communicate', 'A,low,5'] });
    const { id, custom } = entityNamed(map, 'A');
    expect(custom).toEqual({});
    expect(newestAssessment(map, id, 'trust')?.value).toBe(2);
    expect(newestAssessment(map, id, 'ability-to-communicate')?.value).toBe(5);
  });

  test('about people go to people, and are fields of one’s own elsewhere', () => {
    const { map } = importInto(newMap, {
      'e.csv': [
        'name,kind,role,shown_as,consent',
        'Officer,person,Pilot officer,name,given',
        'Club,organisation,Host,,',
        'Chair,Person,,,',
      ],
    });
    expect(entityNamed(map, 'Officer').person).toMatchObject({
      role: 'Pilot officer',
      shownAs: 'name',
      consent: 'given',
    });
    expect(entityNamed(map, 'Officer').custom).toEqual({});
    expect(entityNamed(map, 'Club')).toMatchObject({ person: null, custom: { role: 'Host' } });
    expect(entityNamed(map, 'Chair').person).toMatchObject({ role: null, shownAs: 'role' });
  });

  test('without a header or with values nobody reads are listed as left out', () => {
    const { receipt } = importInto(newMap, {
      'e.csv': ['name,,kind', 'A,x,group'],
      's.csv': ['title,shelf', 'Report,3'],
    });
    expect(receipt.omitted).toEqual([
      { what: 'column 2 of e.csv', why: 'it has no header' },
      { what: 'column “shelf” of s.csv', why: "sources have no fields of one's own" },
    ]);
  });
});

describe('words that are not known', () => {
  test('are added once, whatever their case, and listed', () => {
    const { map, receipt } = importInto(newMap, {
      'e.csv': ['name,kind,sector,tags', 'A,Charity,Faith,x', 'B,charity,FAITH & belief,X', 'C,Groups,faith,'],
    });
    expect(receipt.vocabularyAdded).toEqual([
      { vocabulary: 'kind', label: 'Charity' },
      { vocabulary: 'sector', label: 'Faith' },
      { vocabulary: 'tag', label: 'x' },
      { vocabulary: 'sector', label: 'FAITH & belief' },
    ]);
    expect(map.kind.get('charity')).toMatchObject({ label: 'Charity', isPerson: false });
    expect(entityNamed(map, 'C')).toMatchObject({ kind: 'group', sector: 'faith' });
    expect(entityNamed(map, 'B')).toMatchObject({ kind: 'charity', tags: ['x'] });
  });

  test('stay out when only rejected rows bring them', () => {
    const { map, receipt } = importInto(
      newMap,
      { 'e.csv': ['name,kind,sector,influence,Colour', 'A,Charity,Faith,9,red', 'B,,,2,'] },
      { skipRejected: true },
    );
    expect(receipt.vocabularyAdded).toEqual([]);
    expect(map.kind.has('charity') || map.customField.has('colour') || map.term.has('sector/faith')).toBe(false);
    expect([...map.entity.values()].map(({ name }) => name)).toEqual(['B']);
  });

  test('of signs alone are rejected', () => {
    expect(rejectedAt(importInto(newMap, { 'e.csv': ['name,sector', 'A,???'] }))).toEqual(['e.csv 2 sector']);
  });
});

describe('which entry a row means', () => {
  const base = importInto(newMap, {
    'e.csv': [
      'id,name,kind,aliases',
      'hwb,Health and Wellbeing Board,group,HWB|HWBB',
      'c,Council,organisation,',
      'c2,Council,group,',
      's1,Steering Group,group,',
      's2,Steering group,group,',
    ],
  }).map;

  test.each([
    ['its id', ['id,name,tags', 'hwb,Board for health,x'], 'Board for health'],
    [
      'its name, however it is written',
      ['name,kind,tags', 'Health & Well-being board,group,x'],
      'Health and Wellbeing Board',
    ],
    ['its name without a kind', ['name,tags', 'health and wellbeing board,x'], 'Health and Wellbeing Board'],
    ['an alias', ['name,kind,tags', 'hwb,group,x'], 'Health and Wellbeing Board'],
    ['a name that is written just so', ['name,kind,tags', 'Steering group,group,x'], 'Steering group'],
  ])('is told by %s', (_how, lines, name) => {
    const { map, receipt } = importInto(base, { 'e.csv': lines });
    expect(counts(receipt.entities)).toEqual([0, 1, 0]);
    expect(entityNamed(map, name).tags).toEqual(['x']);
    expect(map.entity.size).toBe(base.entity.size);
  });

  test('is told by the id of the record itself', () => {
    const { id } = entityNamed(base, 'Health and Wellbeing Board');
    const { map } = importInto(base, { 'e.csv': ['id,tags,name', `${id},x,`] });
    expect(map.entity.get(id)).toMatchObject({ tags: ['x'], name: 'Health and Wellbeing Board', externalIds: ['hwb'] });
  });

  test('is another one when the kind differs', () => {
    const { map, receipt } = importInto(base, { 'e.csv': ['name,kind', 'Council,place', 'HWB,project'] });
    expect(counts(receipt.entities)).toEqual([2, 0, 0]);
    expect(map.entity.size).toBe(base.entity.size + 2);
  });

  test('is not guessed between several', () => {
    const result = importInto(base, { 'e.csv': ['name,kind,tags', 'Council,,x', 'STEERING GROUP,group,y'] });
    expect(result.receipt.ambiguous).toMatchObject([
      {
        source: 'e.csv',
        row: 2,
        column: 'name',
        value: 'Council',
        candidates: [{ name: 'Council' }, { name: 'Council' }],
      },
      { row: 3, value: 'STEERING GROUP' },
    ]);
    expect(result.changes).toEqual([]);
    expect(result.message).toContain('e.csv row 2 column name');
  });

  test('is what the user says it is', () => {
    const { id } =
      [...base.entity.values()].find((entity) => entity.name === 'Council' && entity.kind === 'group') ?? {};
    const choices = [{ source: 'e.csv', sheet: null, row: 2, column: 'name', id }];
    const { map, receipt } = importInto(base, { 'e.csv': ['name,tags', 'Council,x'] }, { choices });
    expect(receipt.ambiguous).toEqual([]);
    expect(map.entity.get(id ?? '')?.tags).toEqual(['x']);
  });

  test('can be skipped when in doubt', () => {
    const { map, receipt } = importInto(base, { 'e.csv': ['name,tags', 'Council,x', 'HWB,y'] }, { skipRejected: true });
    expect(receipt.ambiguous).toHaveLength(1);
    expect(entityNamed(map, 'Health and Wellbeing Board').tags).toEqual(['y']);
  });

  test('two of one name with ids of their own stay two, also the second time', () => {
    const lines = ['id,name,kind', 'a,Steering Group,group', 'b,Steering Group,group'];
    const first = importInto(newMap, { 'e.csv': lines });
    expect(first.map.entity.size).toBe(2);
    const second = importInto(first.map, { 'e.csv': lines });
    expect(counts(second.receipt.entities)).toEqual([0, 0, 2]);
    expect(second.changes).toEqual([]);
    const third = importInto(first.map, { 'e.csv': [...lines, 'c,Steering Group,group'] });
    expect(counts(third.receipt.entities)).toEqual([1, 0, 2]);
  });

  test('an entry without an id gets the id of the row that means it', () => {
    const before = importInto(newMap, { 'e.csv': ['name', 'Library'] }).map;
    const { map } = importInto(before, { 'e.csv': ['id,name', 'lib,Library'] });
    expect(entityNamed(map, 'Library').externalIds).toEqual(['lib']);
  });

  test('a UUID that nobody has becomes the id of the record', () => {
    const uuid = '01890000-0000-7000-8000-000000000001';
    const { map } = importInto(newMap, { 'e.csv': ['id,name', `${uuid},Library`] });
    expect(map.entity.get(uuid)).toMatchObject({ name: 'Library', externalIds: [] });
  });
});

describe('importing again', () => {
  const lines = ['id,name,kind,sector,tags,influence,Tier', 'a,A,group,Health,x|y,3,1', 'b,B,,Public,,,2'];
  const first = importInto(newMap, { 'e.csv': lines });

  test('the same changes nothing', () => {
    const second = importInto(first.map, { 'e.csv': lines });
    expect(counts(second.receipt.entities)).toEqual([0, 0, 2]);
    expect(second.changes).toEqual([]);
    expect(second.receipt).toMatchObject({
      applied: false,
      others: { assessment: { unchanged: 1 } },
      vocabularyAdded: [],
    });
  });

  test('blank cells erase nothing', () => {
    const second = importInto(first.map, { 'e.csv': ['id,name,kind,sector,tags,influence,Tier,notes', 'a,A,,, ,,,'] });
    expect(second.changes).toEqual([]);
  });

  test('tells the old value and the new', () => {
    const { map, receipt } = importInto(first.map, { 'e.csv': ['id,name,sector,influence', 'a,Aye,Public,4'] });
    expect(receipt.entities.details).toMatchObject([
      {
        source: 'e.csv',
        row: 2,
        name: 'Aye',
        outcome: 'updated',
        fields: [
          { field: 'name', old: 'A', new: 'Aye' },
          { field: 'sector', old: 'health', new: 'public' },
          { field: 'influence', old: 3, new: 4 },
        ],
      },
    ]);
    const { id } = entityNamed(map, 'Aye');
    expect([...map.assessment.values()].filter((item) => item.entity === id)).toHaveLength(2);
    expect(newestAssessment(map, id, 'influence')?.value).toBe(4);
  });

  test('keeps a receipt in the map', () => {
    const [kept] = first.map.receipt.values();
    expect(kept).toMatchObject({ label: 'Import “e.csv”', at: '2026-01-02T03:04:05Z', receipt: { applied: true } });
  });
});

describe('rows of one table', () => {
  test('that say the same thing twice count once', () => {
    const { map, receipt } = importInto(newMap, { 'e.csv': ['name,kind', 'A,group', 'a,Group'] });
    expect(counts(receipt.entities)).toEqual([1, 0, 1]);
    expect(map.entity.size).toBe(1);
  });

  test('that add to each other are joined, the later counting where both speak', () => {
    const { map, receipt } = importInto(newMap, { 'e.csv': ['name,sector,notes', 'A,Health,', 'A,Public,x'] });
    expect(counts(receipt.entities)).toEqual([1, 1, 0]);
    expect(entityNamed(map, 'A')).toMatchObject({ sector: 'public', notes: 'x' });
  });

  test('that give one id to two things are rejected', () => {
    const result = importInto(newMap, { 'e.csv': ['id,name', 'a,A', 'a,B'], 'l.csv': ['from,to', 'A,B'] });
    expect(rejectedAt(result)).toEqual(['e.csv 3 id']);
  });
});

describe('what something is part of', () => {
  test('may stand anywhere in the tables', () => {
    const { map } = importInto(newMap, { 'a.csv': ['name,parent', 'A,B', 'C,b1'], 'b.csv': ['id,name', 'b1,B'] });
    const { id } = entityNamed(map, 'B');
    expect([entityNamed(map, 'A').parent, entityNamed(map, 'C').parent]).toEqual([id, id]);
  });

  test('is rejected when nothing matches, or made when asked', () => {
    const files = { 'e.csv': ['name,parent', 'A,Nobody', 'B,nobody'] };
    expect(rejectedAt(importInto(newMap, files))).toEqual(['e.csv 2 parent', 'e.csv 3 parent']);
    const { map, receipt } = importInto(newMap, files, { createMissing: true });
    expect(entityNamed(map, 'Nobody').kind).toBe('organisation');
    expect(map.entity.size).toBe(3);
    expect(receipt.entities.details.map(({ name, row, column }) => [name, row, column])).toEqual([
      ['Nobody', 2, 'parent'],
      ['A', 2, null],
      ['B', 3, null],
    ]);
  });

  test('is never itself, nor in a circle', () => {
    expect(rejectedAt(importInto(newMap, { 'e.csv': ['name,parent', 'A,A'] }))).toEqual(['e.csv 2 parent']);
    const circle = importInto(newMap, { 'e.csv': ['name,parent', 'A,B', 'B,C', 'C,A', 'D,A'] });
    expect(rejectedAt(circle)).toEqual(['e.csv 2 parent', 'e.csv 3 parent', 'e.csv 4 parent']);
    const base = importInto(newMap, { 'e.csv': ['name,parent', 'A,B', 'B,'] }).map;
    expect(rejectedAt(importInto(base, { 'e.csv': ['name,parent', 'B,A'] }))).toEqual(['e.csv 2 parent']);
  });

  test('takes the row with it when its own row is rejected', () => {
    const files = { 'e.csv': ['name,parent,influence', 'A,B,', 'B,C,', 'C,,9', 'D,,'] };
    expect(rejectedAt(importInto(newMap, files))).toEqual(['e.csv 4 influence']);
    const { map, receipt } = importInto(newMap, files, { skipRejected: true });
    expect(receipt.rejected.map(({ row, column }) => [row, column])).toEqual([
      [2, 'parent'],
      [3, 'parent'],
      [4, 'influence'],
    ]);
    expect([...map.entity.values()].map(({ name }) => name)).toEqual(['D']);
  });
});

describe('rows that are wrong', () => {
  test.each([
    ['influence', '9'],
    ['interest', 'huge'],
    ['engagement', '0'],
    ['desired_engagement', 'keen'],
    ['status', 'maybe'],
    ['restricted', 'perhaps'],
    ['started', '31/02/2019'],
    ['ended', 'soon'],
    ['name', 'x'.repeat(501)],
    ['notes', 'x'.repeat(20_001)],
  ])('are named by file, row and column: %s', (column, text) => {
    const header = column === 'name' ? ['name'] : ['name', column];
    const cells = column === 'name' ? [text] : ['B', text];
    const result = importInto(newMap, {
      'e.csv': [
        header.join(','),
        header
          .map(() => 'A')
          .slice(0, 1)
          .join(','),
        cells.join(','),
      ],
    });
    expect(rejectedAt(result)).toEqual([`e.csv 3 ${column}`]);
    expect(result.changes).toEqual([]);
    expect(result.receipt.applied).toBe(false);
    expect(result.message).toContain(`e.csv row 3 column ${column}`);
  });

  test('are all named at once, each with every bad column, under the headers of the file', () => {
    const result = importInto(newMap, {
      'e.csv': ['Name,Influence,Status', 'A,9,what', ',1,', 'C,1,existing'],
      'l.csv': ['From,To', 'A,Z'],
    });
    expect(rejectedAt(result)).toEqual(['e.csv 2 Influence', 'e.csv 2 Status', 'e.csv 3 Name', 'l.csv 2 To']);
    expect(result.message).toMatch(
      /e\.csv row 2 column Influence.*e\.csv row 2 column Status.*e\.csv row 3 column Name.*l\.csv row 2 column To/,
    );
  });

  test('that end before they start', () => {
    expect(rejectedAt(importInto(newMap, { 'e.csv': ['name,started,ended', 'A,2019,2018'] }))).toEqual([
      'e.csv 2 ended',
    ]);
    const base = importInto(newMap, { 'e.csv': ['name,started', 'A,2019'] }).map;
    expect(rejectedAt(importInto(base, { 'e.csv': ['name,ended', 'A,2018'] }))).toEqual(['e.csv 2 ended']);
  });

  test('that have more cells than there are headers', () => {
    const result = importInto(newMap, { 'e.csv': ['name,notes', 'A,one, two', 'B,x,,'] });
    expect(rejectedAt(result)).toEqual(['e.csv 2 null']);
  });

  test('in great number are named in few words', () => {
    const lines = ['name,influence', ...Array.from({ length: 5000 }, (_, n) => `E${n},${n === 9 ? 1 : 8}`)];
    const { message } = importInto(newMap, { 'e.csv': lines });
    expect(message).toContain('e.csv rows 2-10, 12-5001 column influence');
    expect(message?.length).toBeLessThan(300);
  });
});

describe('tables that cannot be read at all', () => {
  test('are refused with the headers they have', () => {
    expect(() => importInto(newMap, { 'x.csv': ['colour,size', 'red,3'] })).toThrow(
      /“x.csv” cannot be imported.*“colour”, “size”/,
    );
  });
});
