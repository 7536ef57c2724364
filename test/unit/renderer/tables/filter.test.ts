import { describe, expect, test } from 'vitest';
import {
  type ColumnFilter,
  countWords,
  isOpen,
  passes,
  passesQuick,
  quickWords,
  sayFilter,
} from '../../../../renderer/features/tables/model/filter.ts';
import { NOT_SET } from '../../../../shared/graph/fields/index.ts';
import { entryColumn, entryRow, entryRows, linkColumn, linkRows, sampleWorld } from './sample-rows.ts';

const world = sampleWorld([
  { edit: 'entity.add', input: { kind: 'organisation', name: 'Café Société', started: '2015', ended: '2018-06' } },
]);
const left = (id: string, filter: ColumnFilter): string[] =>
  entryRows(world)
    .filter((row) => passes(entryColumn(world, id), row, filter))
    .map(({ item }) => item.name);

describe('a filter of one column', () => {
  test('on text passes what holds it, whatever the case and accents', () => {
    expect(left('name', { kind: 'text', text: 'VISION' })).toEqual(['Vision 31', 'Vision 31 Steering Group']);
    expect(left('name', { kind: 'text', text: 'cafe soc' })).toEqual(['Café Société']);
    expect(left('aliases', { kind: 'text', text: 'hwb' })).toEqual(['Health and Wellbeing Board']);
  });

  test('on words passes any of them, and knows what is not set', () => {
    expect(left('sector', { kind: 'words', chosen: ['health'] })).toEqual([
      'Health and Wellbeing Board',
      'Health and Wellbeing Strategy',
    ]);
    expect(left('sector', { kind: 'words', chosen: ['voluntary-and-community', NOT_SET] })).toEqual([
      'Thrive Trafford',
      'Trafford Leisure',
      'Connected Club newsletter',
      'Café Société',
    ]);
  });

  test('on numbers passes a range with either end open', () => {
    expect(left('links', { kind: 'number', from: 3, to: null })).toEqual(['Vision 31 Steering Group']);
    expect(left('links', { kind: 'number', from: null, to: 0 })).toEqual([
      'Vision 31',
      'Pilot programme manager',
      'Café Société',
    ]);
  });

  test('on dates passes a year or month when any of its days does', () => {
    const one = ['Café Société'];
    expect(left('started', { kind: 'date', from: '2015-06-01', to: null })).toEqual(one);
    expect(left('started', { kind: 'date', from: '2016', to: null })).toEqual([]);
    expect(left('ended', { kind: 'date', from: '2018', to: '2018' })).toEqual(one);
    expect(left('ended', { kind: 'date', from: null, to: '2018-05-31' })).toEqual([]);
  });

  test('that asks nothing is open', () => {
    expect(isOpen({ kind: 'text', text: ' ' })).toBe(true);
    expect(isOpen({ kind: 'words', chosen: [] })).toBe(true);
    expect(isOpen({ kind: 'number', from: null, to: null })).toBe(true);
    expect(isOpen({ kind: 'date', from: '2015', to: null })).toBe(false);
  });

  test('says itself in words', () => {
    const say = (id: string, filter: ColumnFilter): string => sayFilter(entryColumn(world, id), filter, world);
    expect(say('name', { kind: 'text', text: ' vision ' })).toBe('Name: “vision”');
    expect(say('sector', { kind: 'words', chosen: ['health', NOT_SET] })).toBe('Sector: Health, Not set');
    expect(say('kind', { kind: 'words', chosen: ['group', 'person', 'place', 'channel', 'project'] })).toBe(
      'Kind: Group, Person, Place and 2 more',
    );
    expect(say('links', { kind: 'number', from: 2, to: 5 })).toBe('Links: 2 to 5');
    expect(say('links', { kind: 'number', from: 2, to: null })).toBe('Links: from 2');
    expect(say('started', { kind: 'date', from: null, to: '2015-03' })).toBe('Started: up to March 2015');
  });
});

describe('the quick filter', () => {
  const columns = ['name', 'kind', 'sector'].map((id) => entryColumn(world, id));
  const found = (text: string): string[] =>
    entryRows(world)
      .filter((row) => passesQuick(columns, row, quickWords(text)))
      .map(({ item }) => item.name);

  test('wants every word, in any of the shown columns', () => {
    expect(found('trafford public')).toEqual(['Trafford Council']);
    expect(found('HEALTH & wellbeing group')).toEqual(['Health and Wellbeing Board']);
    expect(found('health person')).toEqual([]);
    expect(found('  ')).toHaveLength(14);
  });

  test('does not look into columns that are hidden', () => {
    expect(found('partington moving')).toEqual(['Partington Moving']);
    expect(found('HWBB')).toEqual([]);
    const row = entryRow(world, 'Health and Wellbeing Board');
    expect(passesQuick([...columns, entryColumn(world, 'aliases')], row, quickWords('HWBB'))).toBe(true);
    expect(passesQuick(columns, row, quickWords('HWBB'))).toBe(false);
  });
});

test('the words of a column are counted by row, "Not set" last', () => {
  expect(countWords(entryColumn(world, 'localities'), entryRows(world), [])).toEqual([
    { key: 'partington', label: 'Partington', count: 3 },
    { key: NOT_SET, label: 'Not set', count: 11 },
  ]);
});

test('words with an order are counted in it, and chosen words stay though no row has them', () => {
  expect(countWords(linkColumn(world, 'status'), linkRows(world), ['ended'])).toEqual([
    { key: 'existing', label: 'Existing', count: 8 },
    { key: 'planned', label: 'Planned', count: 1 },
    { key: 'ended', label: 'Ended', count: 0 },
  ]);
});
