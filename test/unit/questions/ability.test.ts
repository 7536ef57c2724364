import { expect, test } from 'vitest';
import type { Assessment } from '../../../shared/model/assessment.ts';
import { added } from '../../../shared/model/change.ts';
import type { Entity } from '../../../shared/model/entity.ts';
import { aLink, anEntity, mapOf, testId } from '../../support/maps.ts';
import { ask, rowsOf, sampleMap } from './asking.ts';

const council = anEntity(1, { name: 'Council' });
const forum = anEntity(2, { name: 'Forum', kind: 'group' });
const plan = anEntity(3, { name: 'Plan', kind: 'strategy' });

const judged = (number: number, of: Entity, scale: string, value: number | null, more: Partial<Assessment> = {}) =>
  added('assessment', {
    id: testId(number),
    entity: of.id,
    link: null,
    scale,
    value,
    date: '2019-01',
    by: null,
    why: null,
    ...more,
  } as Assessment);

test('nothing judged is said plainly, with who should be judged first', () => {
  const map = mapOf([council, forum, plan], [aLink(11, forum, plan)]);
  const answer = ask('ability', map);
  expect(answer.answer).toContain('Not recorded');
  expect(answer.answer).toContain('any of 2 entries');
  expect(answer.answer).toContain('communicate most: Forum.');
  expect(rowsOf(map, answer, 'judged')).toEqual([]);
  expect(rowsOf(map, answer, 'notJudged').map(({ entry }) => entry)).toEqual(['Forum', 'Council']);
});

test('the newest judgement counts on each scale, in the words of its levels, the lowest first', () => {
  const map = mapOf(
    [council, forum],
    [],
    [
      judged(21, council, 'culture', 5, { date: '2018-02' }),
      judged(22, council, 'culture', 2, { date: '2019-02', by: 'Reviewer', why: 'Closed doors' }),
      judged(23, council, 'motivation', 4),
      judged(24, council, 'ability-to-communicate', 3),
      judged(25, forum, 'motivation', 4),
      judged(26, council, 'trust', 1),
    ],
  );
  const answer = ask('ability', map);
  expect(rowsOf(map, answer, 'judged')).toMatchObject([
    {
      entry: 'Council',
      culture: 'Low (2)',
      motivation: 'High (4)',
      ability: 'Medium (3)',
      judged: '2019-02',
      by: ['Reviewer'],
    },
    { entry: 'Forum', culture: null, motivation: 'High (4)', ability: null },
  ]);
  expect(answer.answer).toContain('1 of 2 entries has been judged on all three scales, 1 on some');
  expect(answer.answer).toContain('culture of Council (1 of 1 judged)');
  expect(answer.answer).toContain('motivation of none of 2 judged');
  expect(rowsOf(map, answer, 'notJudged')).toMatchObject([
    { entry: 'Forum', missing: ['Culture', 'Ability to communicate'] },
  ]);
  expect(rowsOf(map, answer, 'changed')).toMatchObject([
    { entry: 'Council', scale: 'Culture', before: 'Very high (5)', now: 'Low (2)' },
  ]);
});

test('a judgement that was taken back does not count, and neither does the one before it', () => {
  const map = mapOf(
    [council],
    [],
    [judged(21, council, 'culture', 5, { date: '2018' }), judged(22, council, 'culture', null, { date: '2019' })],
  );
  expect(rowsOf(map, ask('ability', map), 'judged')).toEqual([]);
});

test('a judgement of what need not communicate counts, and old ones are told', () => {
  const map = mapOf([plan], [], [judged(21, plan, 'culture', 1, { date: '2012' })]);
  const answer = ask('ability', map);
  expect(rowsOf(map, answer, 'judged')).toMatchObject([{ entry: 'Plan', culture: 'Very low (1)' }]);
  expect(answer.trust.unknowns).toContain('1 judgement is over two years old.');
});

test('can be asked of some alone', () => {
  const map = mapOf([council, forum], [], [judged(21, council, 'culture', 2)]);
  expect(ask('ability', map, { about: [council.id] }).answer).toBe(
    'Council: culture low (2), motivation not judged and ability to communicate not judged.',
  );
});

test('on the sample nobody has been judged yet: the papers announce the review that would', async () => {
  const answer = ask('ability', await sampleMap());
  expect(answer.answer).toContain('Local Pilot Working Group');
  expect(answer.tables[0]?.rows).toEqual([]);
});
