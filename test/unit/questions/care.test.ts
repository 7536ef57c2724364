// Who is contacted too often, who is left alone, and what was promised or never answered.
import { expect, test } from 'vitest';
import { askOf, cellsOf } from '../../support/ask.ts';
import { anEngagement } from '../../support/engagements.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';

const residents = anEntity(1, { name: 'Residents', kind: 'audience' });
const carers = anEntity(2, { name: 'Carers', kind: 'audience' });
const council = anEntity(3, { name: 'Council' });
const trust = anEntity(4, { name: 'Housing Trust' });
const officer = anEntity(5, { name: 'Link Officer', kind: 'person', parent: council.id });
const all = [residents, carers, council, trust, officer];

test('nothing recorded is no answer of "nobody": it says who waits, and what to do', () => {
  const { answer } = askOf(mapOf(all, []), 'care');
  expect(answer).toContain('Not recorded: the map has no record of a contact.');
  expect(answer).toContain('Carers and Residents');
});

test('what is over the limit, quiet, overdue, unanswered and hangs on one contact is told, and counted for other tools', () => {
  const records = [1, 2, 3, 4].map((number) =>
    anEngagement(number, { date: `2018-1${number % 3}-0${number}`, met: [residents.id], by: [council.id] }),
  );
  const map = mapOf(
    all,
    [aLink(11, officer, trust)],
    [
      ...records,
      anEngagement(5, {
        date: '2018-12-10',
        met: [trust.id],
        said: 'Nobody calls back.',
        next: 'Call back',
        due: '2018-12-31',
        owner: 'Link officer',
      }),
      anEngagement(6, { date: '2018-12-11', met: [trust.id], said: 'Sign the path.', feedback: 'It was signed.' }),
    ],
  );
  const answer = askOf(map, 'care');
  expect(answer.answer).toContain('1 entry has been contacted more often than 3 in 6 months: Residents (4).');
  expect(answer.answer).toContain('Never spoken to, as far as is recorded: Carers.');
  expect(answer.answer).toContain('1 promise is overdue.');
  expect(answer.answer).toContain('Of 2 contacts where something was said, 1 has nothing on record');
  expect(cellsOf(map, answer, 'often', 'entry', 'contacts', 'how', 'by')).toEqual([
    ['Residents', 4, 'Over', ['Council']],
  ]);
  expect(cellsOf(map, answer, 'overdue', 'next', 'to', 'due')).toEqual([
    ['Call back', ['Housing Trust'], '31 December 2018'],
  ]);
  expect(cellsOf(map, answer, 'said-done', 'who', 'said', 'did')).toEqual([
    [['Housing Trust'], 'Sign the path.', 'It was signed.'],
  ]);
  expect(cellsOf(map, answer, 'only-contact', 'person', 'body', 'other')).toEqual([
    ['Link Officer', 'Council', 'Housing Trust'],
  ]);
  expect(cellsOf(map, answer, 'quiet', 'entry', 'days')).toEqual([
    ['Carers', null],
    ['Residents', 119],
    ['Housing Trust', 110],
  ]);
  expect(answer.also).toEqual({ over: 1, quiet: 3, overdue: 1, unanswered: 1 });
});

test('asked about one, it tells of that one alone', () => {
  const map = mapOf(
    all,
    [],
    [anEngagement(1, { date: '2018-12-10', met: [trust.id], next: 'Call', due: '2018-12-11' })],
  );
  const answer = askOf(map, 'care', { about: [carers.id] });
  expect(answer.answer).toContain('the map has no record of a contact with them');
  expect(cellsOf(map, answer, 'overdue', 'next')).toEqual([]);
});
