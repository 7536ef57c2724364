import { describe, expect, test } from 'vitest';
import { moveBy, moveOn, type Press } from '../../../../renderer/features/tables/grid/move.ts';
import { hasWord, matchWords } from '../../../../renderer/features/tables/model/match-words.ts';
import { howPicked, pickRow } from '../../../../renderer/features/tables/model/pick-rows.ts';
import { holdOrder } from '../../../../renderer/features/tables/model/rows.ts';
import { compareValues } from '../../../../renderer/features/tables/model/sort.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});
const size = { rows: 10, columns: 4, page: 5 };
const at = (row: number, column: number, part: 'sort' | 'menu' = 'sort') => ({ row, column, part });

describe('moving by keys', () => {
  test('arrows go to the neighbour and stop at the edges', () => {
    expect(moveBy(press('ArrowDown'), at(3, 1), size)).toEqual(at(4, 1));
    expect(moveBy(press('ArrowDown'), at(9, 1), size)).toEqual(at(9, 1));
    expect(moveBy(press('ArrowRight'), at(3, 3), size)).toEqual(at(3, 3));
    expect(moveBy(press('ArrowLeft'), at(3, 1), size)).toEqual(at(3, 0));
  });

  test('up from the first row leads to the head, whose columns have two stops each', () => {
    expect(moveBy(press('ArrowUp'), at(0, 1), size)).toEqual(at(-1, 1));
    expect(moveBy(press('ArrowRight'), at(-1, 1), size)).toEqual(at(-1, 1, 'menu'));
    expect(moveBy(press('ArrowRight'), at(-1, 1, 'menu'), size)).toEqual(at(-1, 2));
    expect(moveBy(press('ArrowLeft'), at(-1, 2), size)).toEqual(at(-1, 1, 'menu'));
    expect(moveBy(press('ArrowDown'), at(-1, 2, 'menu'), size)).toEqual(at(0, 2));
  });

  test('Home, End and the pages go far, with Ctrl to the corners', () => {
    expect(moveBy(press('Home'), at(3, 2), size)).toEqual(at(3, 0));
    expect(moveBy(press('End', { ctrlKey: true }), at(3, 2), size)).toEqual(at(9, 3));
    expect(moveBy(press('Home', { ctrlKey: true }), at(3, 2), size)).toEqual(at(0, 0));
    expect(moveBy(press('PageDown'), at(3, 2), size)).toEqual(at(8, 2));
    expect(moveBy(press('PageUp'), at(3, 2), size)).toEqual(at(0, 2));
  });

  test('other keys move nowhere', () => {
    expect(moveBy(press('x'), at(3, 2), size)).toBeNull();
    expect(moveBy(press('ArrowDown', { altKey: true }), at(3, 2), size)).toBeNull();
  });

  test('after an edit one goes on to the next cell, at the end of a row into the next one', () => {
    expect(moveOn('right', at(3, 3), size)).toEqual(at(4, 0));
    expect(moveOn('left', at(3, 0), size)).toEqual(at(2, 3));
    expect(moveOn('down', at(9, 0), size)).toEqual(at(9, 0));
    expect(moveOn('right', at(9, 3), size)).toEqual(at(9, 3));
  });
});

describe('picking rows', () => {
  const state = { ids: ['a', 'b', 'c', 'd'], selected: new Set(['b']), anchor: 'b' };

  test('a click picks one, Ctrl adds or takes out, Shift picks all between', () => {
    expect(pickRow('only', 'c', state)).toEqual(['c']);
    expect(pickRow('toggle', 'd', state)).toEqual(['b', 'd']);
    expect(pickRow('toggle', 'b', state)).toEqual([]);
    expect(pickRow('range', 'd', state)).toEqual(['b', 'c', 'd']);
    expect(pickRow('range', 'a', state)).toEqual(['a', 'b']);
    expect(pickRow('range', 'd', { ...state, anchor: 'gone' })).toEqual(['d']);
  });

  test('the keys held say which', () => {
    expect(howPicked(press('', { shiftKey: true }))).toBe('range');
    expect(howPicked(press('', { metaKey: true }))).toBe('toggle');
    expect(howPicked(press(''))).toBe('only');
  });
});

test('rows keep their places while somebody edits; gone ones go, new ones come last', () => {
  const rows = ['c', 'a', 'x'].map((id) => ({ id }));
  const found = holdOrder(['a', 'b', 'c'], rows, (id) => (id === 'b' ? undefined : { id }));
  expect(found.map(({ id }) => id)).toEqual(['a', 'c', 'x']);
});

test('values sort as people read them', () => {
  expect(['Ward 10', 'ward 2', 'Émile', 'Eve', 'Zebra'].sort(compareValues)).toEqual([
    'Émile',
    'Eve',
    'ward 2',
    'Ward 10',
    'Zebra',
  ]);
  expect([10, 2, 1].sort(compareValues)).toEqual([1, 2, 10]);
});

describe('finding a word by what is typed', () => {
  const words = [
    { value: '1', label: 'Health and Wellbeing Board', also: ['HWB'] },
    { value: '2', label: 'Wellbeing service' },
    { value: '3', label: 'Conversation' },
  ];
  const found = (text: string, canAdd = false): string[] => matchWords(words, text, canAdd).map(({ value }) => value);

  test('what begins with it comes first, then words that do, then other names', () => {
    expect(found('wellb')).toEqual(['2', '1']);
    expect(found('board health')).toEqual(['1']);
    expect(found('hwb')).toEqual(['1']);
    expect(found('')).toEqual(['1', '2', '3']);
  });

  test('the middle of a word is found only where no word can be added', () => {
    expect(found('sati')).toEqual(['3']);
    expect(found('sati', true)).toEqual([]);
  });

  test('a word is there when it reads the same', () => {
    expect(hasWord(words, 'health & well-being board')).toBe(true);
    expect(hasWord(words, 'health')).toBe(false);
  });
});
