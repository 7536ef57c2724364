import { expect, test } from 'vitest';
import { farApart } from '../../../../shared/graph/membership/index.ts';

const board = { body: 'board', members: ['board', 'a', 'b', 'c'] };

test('members in a row stand together, however long the row is', () => {
  const row = new Map(board.members.map((id, index) => [id, { x: index * 300, y: 0 }]));
  expect(farApart([board], row)).toEqual([]);
});

test('one member across the picture makes an outline that stands far apart', () => {
  const places = new Map(board.members.map((id, index) => [id, { x: index * 100, y: 0 }])).set('c', {
    x: 1500,
    y: 900,
  });
  expect(farApart([board, { body: 'a', members: ['a', 'b'] }], places)).toEqual([board]);
});

test('members without a place are passed over', () => {
  expect(farApart([board], new Map([['a', { x: 0, y: 0 }]]))).toEqual([]);
});
