import { expect, test } from 'vitest';
import { handlePlace } from '../../../../../renderer/graph/controllers/handle-place.ts';

const at = { x: 100, y: 100 };
const reach = { x: 15, y: 15 };

test('the handle stands at the upper right corner of its shape, or wherever it hides nothing of the name', () => {
  expect(handlePlace(at, reach, null)).toEqual({ x: 123, y: 77 });
  const below = { left: 40, right: 160, top: 118, bottom: 150 };
  expect(handlePlace(at, reach, below)).toEqual({ x: 123, y: 77 });
  const beside = { left: 118, right: 240, top: 83, bottom: 117 };
  expect(handlePlace(at, reach, beside)).toEqual({ x: 77, y: 77 });
  const above = { left: 40, right: 160, top: 50, bottom: 82 };
  expect(handlePlace(at, reach, above)).toEqual({ x: 123, y: 123 });
});

test('where the name is all around, it stands where one looks for it', () => {
  expect(handlePlace(at, reach, { left: 0, right: 200, top: 0, bottom: 200 })).toEqual({ x: 123, y: 77 });
});
