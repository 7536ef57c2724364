// Which entry is meant by what people type.
import { describe, expect, test } from 'vitest';
import { rankFound, resolveName } from '../../../shared/model/find.ts';
import { anEntity, mapOf, testId } from '../../support/maps.ts';

const entities = [
  anEntity(1, { name: 'Strong Communities Board', aliases: ['SCB'] }),
  anEntity(2, { name: 'Strong Communities' }),
  anEntity(3, { name: 'Vision 31', description: 'Reports to the Strong Communities Board' }),
  anEntity(4, { name: 'Steering Group', aliases: ['Vision 31 Steering Group'] }),
  anEntity(5, { name: 'Steering Group', notes: 'The other one, of Strong Communities' }),
  anEntity(6, { name: 'Health & Wellbeing Board', aliases: ['HWB', 'Strong Health'], externalIds: ['K-17'] }),
  anEntity(7, { name: 'Board of Health' }),
];
const map = mapOf(entities);
const everything = entities.map(({ id }) => id);
/** Stands for the full-text search: all entries that hold every word somewhere. */
const find = (text: string) =>
  entities
    .filter((entity) =>
      text
        .toLowerCase()
        .split(/\W+/)
        .every((word) => JSON.stringify(entity).toLowerCase().includes(word)),
    )
    .map(({ id }) => id);
const order = (text: string) =>
  rankFound(map, text, find(text)).map(({ entity, where }) => `${Number(entity.id.slice(-3))} ${where}`);

describe('the order of what is found', () => {
  test('exact name, then the start of a name, then texts', () => {
    expect(order('Strong Communities')).toEqual(['2 name', '1 name', '3 description', '5 notes']);
  });
  test('a name before an alias, a start before a word within', () => {
    expect(order('strong')).toEqual(['2 name', '1 name', '6 alias', '3 description', '5 notes']);
    expect(order('board')).toEqual(['7 name', '6 name', '1 name', '3 description']);
  });
  test('exact alias before anything longer', () => {
    expect(order('scb')).toEqual(['1 alias']);
    expect(order('vision 31')).toEqual(['3 name', '4 alias']);
  });
  test('words in any order', () => {
    expect(order('board communities strong')).toEqual(['1 name', '3 description']);
  });
  test('what matched is told', () => {
    expect(rankFound(map, 'hwb', [])).toMatchObject([{ matched: 'HWB', where: 'alias' }]);
    expect(rankFound(map, 'K-17', [])).toMatchObject([{ matched: null, where: 'id' }]);
  });
  test('candidates that are no longer in the map are passed over, and nothing finds nothing', () => {
    expect(rankFound(map, 'strong', [testId(99)])).toEqual([]);
    expect(rankFound(map, '', [])).toEqual([]);
  });
  test('does not depend on the order of the candidates, but for texts', () => {
    const names = (ids: readonly string[]) => rankFound(map, 'board', ids).filter(({ where }) => where === 'name');
    expect(names(everything.toReversed())).toEqual(names(everything));
  });
});

describe('a name given to a command', () => {
  const resolved = (text: string) => {
    const named = resolveName(map, text, find);
    return named.kind === 'one' ? Number(named.entity.id.slice(-3)) : named.kind;
  };
  test.each([
    [testId(3), 3],
    ['K-17', 6],
    ['Strong Communities', 2],
    ['strong communities board', 1],
    ['SCB', 1],
    ['Health and Well-being Board', 6],
    ['Vision 31', 3],
    ['  vision 31 ', 3],
    ['Vision 31 Steering Group', 4],
    ['board of', 7],
    ['reports to', 3],
    ['Steering Group', 'several'],
    ['nobody', 'none'],
    ['', 'none'],
  ])('%j means %s', (text, expected) => {
    expect(resolved(text)).toBe(expected);
  });
});
