// Which link a row of a table means, and what is said of rows that are wrong.
import { describe, expect, test } from 'vitest';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { counts, importInto, people, rejectedAt } from './harness.ts';

const sentences = (map: MapData): string[] =>
  [...map.link.values()].map(
    (link) => `${map.entity.get(link.from)?.name} ${link.type} ${map.entity.get(link.to)?.name} ${link.direction}`,
  );

describe('which link a row means', () => {
  const first = importInto(people, {
    'l.csv': ['id,from,to,type,purpose', 'l1,a,b,funds,roof', ',a,g,funds,', ',b,g,supports,one', ',b,g,supports,two'],
  });

  test('is told by its id, also when its ends have moved', () => {
    const { map, receipt } = importInto(first.map, { 'l.csv': ['id,from,to,type', 'l1,a,g,consults'] });
    expect(counts(receipt.links)).toEqual([0, 1, 0]);
    expect(sentences(map)[0]).toBe('Alpha consults Gamma forward');
  });

  test('is told by its ends and type', () => {
    const { map, receipt } = importInto(first.map, { 'l.csv': ['from,to,type,strength', 'Alpha,Gamma,Funds,3'] });
    expect(counts(receipt.links)).toEqual([0, 1, 0]);
    expect(map.link.size).toBe(4);
    expect(receipt.links.details[0]).toMatchObject({ fields: [{ field: 'strength', old: null, new: 3 }] });
  });

  test('of parallel links is the one that says the same', () => {
    const again = importInto(first.map, { 'l.csv': ['from,to,type,purpose', 'b,g,supports,two', 'b,g,supports,one'] });
    expect(counts(again.receipt.links)).toEqual([0, 0, 2]);
    expect(again.changes).toEqual([]);
  });

  test('of parallel links that all differ is not guessed, unless only one is left', () => {
    const doubt = importInto(first.map, { 'l.csv': ['from,to,type,purpose', 'b,g,supports,three'] });
    expect(doubt.receipt.ambiguous).toMatchObject([{ row: 2, column: null, candidates: [{}, {}] }]);
    const left = importInto(first.map, { 'l.csv': ['from,to,type,purpose', 'b,g,supports,three', 'b,g,supports,one'] });
    expect(counts(left.receipt.links)).toEqual([0, 1, 1]);
    const one = [...first.map.link.values()].find((link) => link.purpose === 'one');
    const choices = [{ source: 'l.csv', sheet: null, row: 2, column: null, id: one?.id }];
    const chosen = importInto(first.map, { 'l.csv': ['from,to,type,purpose', 'b,g,supports,three'] }, { choices });
    expect(chosen.map.link.get(one?.id ?? '')?.purpose).toBe('three');
  });

  test('another id with the same ends and type is another link', () => {
    const { receipt } = importInto(first.map, { 'l.csv': ['id,from,to,type', 'l2,a,b,funds'] });
    expect(counts(receipt.links)).toEqual([1, 0, 0]);
  });

  test('importing the same again changes nothing, with ids and without', () => {
    const lines = [
      'id,from,to,type,purpose',
      'l1,a,b,funds,roof',
      ',a,g,funds,',
      ',b,g,supports,one',
      ',b,g,supports,two',
    ];
    const again = importInto(first.map, { 'l.csv': lines });
    expect(counts(again.receipt.links)).toEqual([0, 0, 4]);
    expect(again.changes).toEqual([]);
  });

  test('two rows that say exactly the same are one link', () => {
    const { map, receipt } = importInto(people, {
      'l.csv': ['from,to,type,strength', 'a,b,funds,2', 'Alpha,Beta,funds,2', 'a,b,funds,3'],
    });
    expect(counts(receipt.links)).toEqual([2, 0, 1]);
    expect(map.link.size).toBe(2);
  });
});

describe('what is wrong with a row', () => {
  test.each([
    ['strength', '6'],
    ['quality', '0'],
    ['weight', 'much'],
    ['amount', 'lots'],
    ['direction', 'sideways'],
    ['status', 'perhaps'],
    ['certainty', 'hearsay'],
    ['restricted', 'maybe'],
    ['started', '1st'],
    ['confirmed_by', 'nobody'],
  ])('is named: %s', (column, text) => {
    expect(rejectedAt(importInto(people, { 'l.csv': [`from,to,${column}`, 'a,b,', `a,g,${text}`] }))).toEqual([
      `l.csv 3 ${column}`,
    ]);
  });

  test('against what the link already says is named too', () => {
    const base = importInto(people, { 'l.csv': ['id,from,to,started', 'l1,a,b,2019'] }).map;
    const result = importInto(base, { 'l.csv': ['id,from,to,ended', 'l1,a,b,2018'] });
    expect(result.receipt.rejected).toMatchObject([
      { source: 'l.csv', row: 2, reason: expect.stringContaining('before it started') },
    ]);
    expect(result.changes).toEqual([]);
  });
});
