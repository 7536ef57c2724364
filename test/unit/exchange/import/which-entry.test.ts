// Which entry a row of a table means, and what comes of importing it again.
import { describe, expect, test } from 'vitest';
import { newestAssessment } from '../../../../shared/model/map-index.ts';
import { counts, entityNamed, importInto, newMap, rejectedAt } from './harness.ts';

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

test('an id is found however many spaces it is written with, unless another has them just so', () => {
  const entries = { 'e.csv': ['id,name', 'north  west,North', 'south west,South'] };
  const { map } = importInto(newMap, {
    ...entries,
    'l.csv': ['from,to', 'north west,south  west', 'south west,north  west'],
  });
  const names = [...map.link.values()].map(({ from, to }) => [from, to].map((id) => map.entity.get(id)?.name));
  expect(names).toEqual([
    ['North', 'South'],
    ['South', 'North'],
  ]);
  const two = importInto(newMap, { 'e.csv': ['id,name', 'a  b,One', 'a b,Two'], 'l.csv': ['from,to', 'a  b,a b'] });
  expect(
    [...two.map.link.values()].map(({ from, to }) => [from, to].map((id) => two.map.entity.get(id)?.name)),
  ).toEqual([['One', 'Two']]);
});
