// Shares as sentences have them: a share of one, of all and of none is not said as a fraction.
import { expect, test } from 'vitest';
import { type Called, shareOfThe } from '../../../shared/questions/say.ts';

const PROJECTS: Called = ['project', 'projects'];

test.each([
  [4, 12, '4 of the 12 projects (33%)'],
  [12, 12, 'all 12 projects'],
  [0, 12, 'none of the 12 projects'],
  [1, 1, 'the only project'],
  [0, 1, 'no project'],
  [1500, 3000, '1,500 of the 3,000 projects (50%)'],
])('%i of %i', (part, whole, said) => {
  expect(shareOfThe(part, whole, PROJECTS)).toBe(said);
});

test('where a sentence denies something, all of them are “any of the”', () => {
  expect(shareOfThe(12, 12, PROJECTS, 'any of the')).toBe('any of the 12 projects');
  expect(shareOfThe(1, 1, PROJECTS, 'any of the')).toBe('the only project');
});
