// What has been promised and is not done: overdue, this week, later, and by whom.
import { expect, test } from 'vitest';
import { EMPTY_MAP } from '../../../shared/model/map-data.ts';
import { askOf, cellsOf } from '../../support/ask.ts';
import { anEngagement } from '../../support/engagements.ts';
import { anEntity, mapOf } from '../../support/maps.ts';

const carers = anEntity(1, { name: 'Carers', kind: 'audience' });
const shop = anEntity(2, { name: 'Shop' });
const map = mapOf(
  [carers, shop],
  [],
  [
    anEngagement(1, { met: [carers.id], next: 'Report back', owner: 'Chair', due: '2018-12' }),
    anEngagement(2, { met: [shop.id], next: 'Put up the poster', due: '2019-01-13' }),
    anEngagement(3, { met: [shop.id], next: 'Ring', owner: 'chair', due: '2019-02' }),
    anEngagement(4, { met: [carers.id], next: 'Think', method: null }),
    anEngagement(5, { met: [carers.id], next: 'Was done', isDone: true, due: '2018' }),
    anEngagement(6, { met: [carers.id] }),
  ],
);

test('what is overdue comes first, and each owner is counted once however the name is written', () => {
  const answer = askOf(map, 'next-steps', { asAt: '2019-01-10' });
  expect(answer.answer).toBe(
    '4 next steps are not done as at 10 January 2019: 1 overdue, 1 due this week, 1 due later and 1 without a date. Overdue longest: “Report back” (Chair; for Carers; due December 2018).',
  );
  expect(cellsOf(map, answer, 'steps', 'when', 'due', 'next', 'owner', 'with')).toEqual([
    ['Overdue', 'December 2018', 'Report back', 'Chair', ['Carers']],
    ['Due this week', '13 January 2019', 'Put up the poster', null, ['Shop']],
    ['Due later', 'February 2019', 'Ring', 'chair', ['Shop']],
    ['No date', null, 'Think', null, ['Carers']],
  ]);
  expect(cellsOf(map, answer, 'owners', 'owner', 'overdue', 'this-week', 'later', 'no-date', 'all')).toEqual([
    ['Chair', 1, 0, 1, 0, 2],
    ['Nobody is named', 0, 1, 0, 1, 2],
  ]);
  expect(answer.trust.unknowns).toContain('Who sees to 2 next steps.');
  expect(answer.trust.scope).toContain('6 records of engagement; 1 next step that is done is left out.');
});

test('it can be asked of some, and what is not recorded is said plainly', () => {
  expect(askOf(map, 'next-steps', { about: [shop.id], asAt: '2019-01-10' }).answer).toBe(
    '2 next steps of contacts with Shop are not done as at 10 January 2019: 1 due this week and 1 due later.',
  );
  expect(askOf(EMPTY_MAP, 'next-steps').answer).toMatch(/^Not recorded: the map has no record of engagement/);
  const done = mapOf([carers], [], [anEngagement(1, { met: [carers.id] })]);
  expect(askOf(done, 'next-steps').answer).toBe('Nothing is promised that is not done.');
});
