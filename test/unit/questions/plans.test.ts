// How far plans are, and whom nobody has planned for.
import { expect, test } from 'vitest';
import { added } from '../../../shared/model/change.ts';
import { askOf, cellsOf } from '../../support/ask.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';

const council = anEntity(1, { name: 'Council' });
const forum = anEntity(2, { name: 'Forum' });
const carers = anEntity(3, { name: 'Carers', kind: 'audience' });
const residents = anEntity(4, { name: 'Residents', kind: 'audience' });
const all = [council, forum, carers, residents];
const activity = {
  id: 'a',
  what: 'Tell the forum',
  message: null,
  method: null,
  messenger: forum.id,
  start: null,
  due: '2018-12',
  isDone: false,
  responsible: ['Officer'],
  accountable: ['Lead'],
  consulted: [],
  informed: [],
};
const plan = added('plan', {
  id: '01900000-0000-7000-8000-00000000aaaa',
  name: 'Walking offer',
  audience: [carers.id],
  owner: 'Engagement lead',
  started: null,
  ended: null,
  headings: { from: council.id, message: 'Walk with us', activities: [activity] },
  order: 0,
} as never);

test('without a plan it says so, and how many audiences wait for one', () => {
  const answer = askOf(mapOf(all, []), 'plans');
  expect(answer.answer).toBe(
    'There is no plan yet. Planned for is none of the 2 audiences. To answer this, make one in the Engagement tab.',
  );
});

test('what is late, who does it, the way to the audience and what is missing', () => {
  const map = mapOf(all, [aLink(11, council, forum), aLink(12, forum, carers)], [plan]);
  const answer = askOf(map, 'plans');
  expect(answer.answer).toBe(
    '1 plan: 0 of 1 thing planned is done, 1 late. 1 plan does not say all that a plan should. Planned for is 1 of the 2 audiences (50%).',
  );
  expect(cellsOf(map, answer, 'activities', 'what', 'message', 'messenger', 'accountable', 'state')).toEqual([
    ['Tell the forum', 'Walk with us', 'Forum', 'Lead', 'Late'],
  ]);
  expect(cellsOf(map, answer, 'reach', 'audience', 'tellers', 'path')).toEqual([
    ['Carers', ['Forum'], ['Council', 'Forum', 'Carers']],
  ]);
  expect(cellsOf(map, answer, 'gaps', 'gap')).toEqual([
    ['It has no objective.'],
    ['It does not say how success is told.'],
  ]);
  expect(cellsOf(map, answer, 'not-planned', 'entry')).toEqual([['Residents']]);
  expect(askOf(map, 'plans', { about: [residents.id] }).answer).toBe('There is no plan for Residents.');
});
