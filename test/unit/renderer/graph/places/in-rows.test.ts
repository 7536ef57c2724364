import { expect, it } from 'vitest';
import { inRows } from '../../../../../renderer/graph/places/in-rows.ts';

const ids = Array.from({ length: 17 }, (_, index) => `e${index}`);

it('entries that a layout never reached stand in rows, all apart, under everything else', () => {
  const placed = [
    { x: 0, y: 500 },
    { x: 40, y: -500 },
  ];
  const places = [...inRows(ids, placed).values()];
  expect(places).toHaveLength(ids.length);
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(ids.length);
  expect(Math.min(...places.map(({ y }) => y))).toBeGreaterThan(500);
});

it('a map without any place gets rows too', () => {
  expect(inRows(['only'], []).get('only')).toEqual({ x: 0, y: 0 });
  expect(inRows([], []).size).toBe(0);
});
