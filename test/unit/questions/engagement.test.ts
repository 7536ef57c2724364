// How engaged each is and should be, what has moved, who is trusted, and what is to be done next.
import { expect, test } from 'vitest';
import type { Assessment } from '../../../shared/model/assessment.ts';
import { added } from '../../../shared/model/change.ts';
import type { Entity } from '../../../shared/model/entity.ts';
import { EMPTY_MAP } from '../../../shared/model/map-data.ts';
import { askOf, cellsOf } from '../../support/ask.ts';
import { anEngagement } from '../../support/engagements.ts';
import { anEntity, mapOf, testId } from '../../support/maps.ts';
import { sampleMap } from './asking.ts';

const carers = anEntity(1, { name: 'Carers', kind: 'audience' });
const girls = anEntity(2, { name: 'Girls', kind: 'audience' });
const council = anEntity(3, { name: 'Council' });
const shop = anEntity(4, { name: 'Shop' });
const past = anEntity(5, { name: 'Past', kind: 'audience', status: 'ended' });
const all = [carers, girls, council, shop, past];

const judged = (number: number, of: Entity, scale: string, value: number | null, date = '2019-01') =>
  added('assessment', {
    id: testId(number),
    entity: of.id,
    link: null,
    scale,
    value,
    date,
    by: null,
    why: number % 2 === 0 ? 'said so' : null,
  } as Assessment);

test('nothing judged is said plainly, with what would answer it', () => {
  const answer = askOf(mapOf(all), 'engagement');
  expect(answer.answer).toMatch(/^Not recorded: how engaged each is has not been judged for any of 2 audiences/);
  expect(answer.answer).toContain('Nothing is recorded that is to be done next. To answer this, record');
  expect(answer.trust.scope).toMatch(/^No judgement of engagement .* no record of engagement\. Links do not count\.$/);
  expect(askOf(EMPTY_MAP, 'engagement').answer).toMatch(/^There is nobody to judge/);
});

test('the newest counts, one taken back does not; those furthest from where they should be come first', () => {
  const map = mapOf(
    all,
    [],
    [
      judged(21, carers, 'engagement', 2, '2018-01'),
      judged(22, carers, 'engagement', 3, '2019-02'),
      judged(23, carers, 'desired-engagement', 4),
      judged(24, council, 'engagement', 1),
      judged(25, council, 'desired-engagement', 5),
      judged(26, council, 'trust', 2),
      judged(27, girls, 'engagement', 5, '2018-01'),
      judged(28, girls, 'engagement', null, '2019-01'),
      judged(29, past, 'engagement', 4),
      judged(30, past, 'desired-engagement', 3),
      judged(31, shop, 'culture', 1),
    ],
  );
  const answer = askOf(map, 'engagement');
  expect(cellsOf(map, answer, 'levels', 'entry', 'now', 'wanted', 'how', 'before', 'trust')).toEqual([
    ['Council', 'Unaware', 'Leading', 'Not yet', null, 'Low (2)'],
    ['Carers', 'Neutral', 'Supportive', 'Not yet', 'Resistant, January 2018', null],
    ['Past', 'Supportive', 'Neutral', 'Beyond it', null, null],
  ]);
  expect(answer.answer).toContain('2 are not yet where they should be, 1 is.');
  expect(answer.answer).toContain('Furthest from it: Council (unaware, should be leading); Carers (neutral');
  expect(answer.answer).toContain('Moved since the judgement before: Carers (from resistant to neutral).');
  expect(answer.answer).toContain('Little trusted: Council.');
  expect(cellsOf(map, answer, 'not-judged', 'entry')).toEqual([['Girls']]);
  expect(cellsOf(map, answer, 'at-each', 'level', 'count', 'wantedCount')).toEqual([
    ['Unaware', 1, 0],
    ['Resistant', 0, 0],
    ['Neutral', 1, 1],
    ['Supportive', 1, 1],
    ['Leading', 0, 1],
  ]);
});

test('what is to be done next: not what is done, what is due first, and late once its last day is over', () => {
  const map = mapOf(
    all,
    [],
    [
      anEngagement(1, { met: [carers.id], next: 'Send the notes', due: '2019-03' }),
      anEngagement(2, { met: [carers.id], next: 'Meet again', due: '2019-02', owner: 'Officer', date: '2019-02-01' }),
      anEngagement(3, { met: [shop.id], next: 'Ring', date: '2018' }),
      anEngagement(4, { met: [shop.id], next: 'Done already', isDone: true, due: '2019-01' }),
      anEngagement(5, { met: [shop.id] }),
    ],
  );
  const answer = askOf(map, 'engagement');
  expect(answer.answer).toContain('3 things are to be done next, 1 of them late.');
  expect(cellsOf(map, answer, 'next', 'next', 'with', 'due', 'late')).toEqual([
    ['Meet again', ['Carers'], 'February 2019', 'Late'],
    ['Send the notes', ['Carers'], 'March 2019', null],
    ['Ring', ['Shop'], null, null],
  ]);
  expect(cellsOf(map, answer, 'not-judged', 'entry', 'lastMet')).toEqual([
    ['Carers', '1 February 2019'],
    ['Girls', null],
    ['Shop', '5 January 2019'],
  ]);
  expect(askOf(map, 'engagement', { about: [shop.id] }).answer).toBe(
    'How engaged Shop is has not been judged (where it should stand is not recorded). 1 thing is to be done next.',
  );
});

test('on the sample nobody has been judged yet', async () => {
  const answer = askOf(await sampleMap(), 'engagement');
  expect(answer.answer).toMatch(/^Not recorded: .* any of 34 audiences/);
  expect(answer.tables.find(({ id }) => id === 'not-judged')?.rows).toHaveLength(34);
});
