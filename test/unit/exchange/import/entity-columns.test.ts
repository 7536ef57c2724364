// Tables of entries: what their columns mean, and words that are not known.
import { describe, expect, test } from 'vitest';
import { newestAssessment } from '../../../../shared/model/map-index.ts';
import { counts, entityNamed, importInto, newMap, rejectedAt } from './harness.ts';

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

test('a column that would make a field of a case file is pointed out, and what was seen is not kept in the map', () => {
  const { map, receipt } = importInto(newMap, {
    'e.csv': ['name,Health condition,Caseworker notes,Opening hours', 'Club,Asthma,Busy,9 to 5'],
  });
  expect(receipt.cautions).toEqual([
    {
      what: '“Health condition”',
      why: 'This looks like health, which a map of contacts is not for. Do not keep it here unless you are sure.',
    },
    { what: '“Caseworker notes”', why: expect.stringContaining('This looks like a case,') },
  ]);
  expect(JSON.stringify([...map.receipt.values()])).not.toContain('looks like');
  // It is said once, when the field is made.
  const again = importInto(map, { 'e.csv': ['name,Health condition', 'Shop,Fine'] });
  expect(again.receipt.cautions).toEqual([]);
});
