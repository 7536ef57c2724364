// What the network says against what was judged; quarters of influence and interest; levels now and wanted.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareJudged, sayPlace, sharedPlaces } from '../../../shared/engagement/ratings/disagreements.ts';
import { askQuestion } from '../../../shared/questions/index.ts';
import { askOf, cellsOf } from '../../support/ask.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';
import { aRating } from '../../support/ratings.ts';

const names = ['Hub', 'Grandee', 'Clerk', 'Club', 'Trust', 'Forum'];
const all = names.map((name, index) => anEntity(index + 1, { name }));
const [hub, grandee, clerk, club, trust, forum] = all as [
  (typeof all)[0],
  (typeof all)[0],
  (typeof all)[0],
  (typeof all)[0],
  (typeof all)[0],
  (typeof all)[0],
];
// A star around the hub, in which the grandee stands at the edge; the forum is reached through the trust alone.
const links = [
  ...[grandee, clerk, club, trust].map((other, index) => aLink(100 + index, hub, other)),
  aLink(110, trust, forum),
];
const ratings = [
  aRating(201, hub, 'influence', 1),
  aRating(202, grandee, 'influence', 5),
  aRating(203, clerk, 'influence', 3),
  aRating(204, club, 'influence', 3),
];

test('the hub that was judged low and the grandee at the edge are told apart, and the trust is to be judged next', () => {
  const map = mapOf(all, links, ratings);
  const answer = askOf(map, 'judged');
  expect(answer.answer).toBe(
    'Of 4 that are judged, the network disagrees about 2. It says more than the judgement of Hub. It says less of Grandee.',
  );
  expect(cellsOf(map, answer, 'more', 'entry', 'judged', 'judgedPlace', 'measuredPlace', 'pairs')).toEqual([
    ['Hub', 'Very low', '4th', '1st', 9],
  ]);
  expect(cellsOf(map, answer, 'less', 'entry', 'judgedPlace', 'measuredPlace')).toEqual([['Grandee', '1st', '3rd']]);
  expect(askOf(map, 'judged', { about: [grandee.id] }).answer).not.toContain('Hub');
});

test('too few judgements are no agreement', () => {
  expect(askOf(mapOf(all, links, ratings.slice(0, 2)), 'judged').answer).toContain(
    'Not recorded: influence has been judged for only 2 entries',
  );
  expect(askOf(mapOf(all, links), 'judged').answer).toContain('judged for nobody');
  expect(askOf(mapOf(all, links), 'judged').answer).toContain('Not judged, although many ways run through it: Hub.');
});

test('places are shared by equals, always add up, and are said in words', () => {
  expect(sharedPlaces([5, 9, 5, 1])).toEqual([2.5, 1, 2.5, 4]);
  expect([1, 2, 3, 4, 11, 12, 21, 2.5].map(sayPlace)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '21st',
    'between 2nd and 3rd',
  ]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }), (numbers) => {
      const places = sharedPlaces(numbers);
      const sum = places.reduce((total, place) => total + place, 0);
      expect(sum).toBeCloseTo((numbers.length * (numbers.length + 1)) / 2, 6);
      numbers.forEach((a, i) => {
        numbers.forEach((b, j) => {
          if (a > b) expect(places[i]).toBeLessThan(places[j] ?? 0);
        });
      });
    }),
  );
});

test('a measure that follows the judgement disagrees about nobody', () => {
  const map = mapOf(all, links, ratings);
  const same = new Map<string, number>([
    [hub.id, 1],
    [grandee.id, 5],
    [clerk.id, 3],
    [club.id, 3],
    [trust.id, Number.NaN],
  ]);
  expect(compareJudged(map, map.entity.keys(), same).disagreements).toEqual([]);
});

test('quarters of influence and interest are told with whoever is on the line', () => {
  const map = mapOf(all, links, [
    ...ratings,
    aRating(301, grandee, 'interest', 5, { by: 'Officer', why: 'Came to all' }),
    aRating(302, hub, 'interest', 4),
    aRating(303, clerk, 'interest', 1),
  ]);
  const answer = askOf(map, 'grid');
  expect(answer.answer).toBe(
    '3 of 6 (50%) have been judged for both. Work closely with: Grandee. Keep informed: Hub. On a line between quarters: Clerk.',
  );
  expect(cellsOf(map, answer, 'quarters', 'quarter', 'count')).toEqual([
    ['Work closely with', 1],
    ['Keep satisfied', 0],
    ['Keep informed', 1],
    ['Monitor', 0],
    ['On the line', 1],
  ]);
  expect(cellsOf(map, answer, 'ratings', 'entry', 'up', 'across', 'quarter', 'by', 'why')).toContainEqual([
    'Grandee',
    'Very high',
    'Very high',
    'Work closely with',
    'Officer',
    'Came to all',
  ]);
  expect(askOf(mapOf(all, links), 'grid').answer).toContain('Not recorded: none of 6 entries has been judged both');
});

test('a grid of two other scales, and who has moved since a day', () => {
  const map = mapOf(all, links, [
    aRating(301, grandee, 'engagement', 2),
    aRating(302, grandee, 'influence', 4, { date: '2018-02-01' }),
    aRating(303, grandee, 'influence', 5),
    aRating(304, hub, 'engagement', 5),
    aRating(305, hub, 'influence', 1, { date: '2018-02-01' }),
    aRating(306, grandee, 'engagement', 2, { date: '2018-02-01' }),
    aRating(307, hub, 'engagement', 5, { date: '2018-02-01' }),
  ]);
  const answer = askOf(map, 'grid', { types: ['influence', 'engagement'], from: ['2018-12'] });
  // Levels of engagement are names: there are no quarters.
  expect(answer.answer).toBe('2 of 6 (33%) have been judged for both. Moved since December 2018: Grandee.');
  expect(answer.tables.map(({ id }) => id)).toEqual(['ratings', 'moved']);
  expect(cellsOf(map, answer, 'moved', 'entry', 'upBefore', 'upNow', 'acrossBefore', 'acrossNow')).toEqual([
    ['Grandee', 'High', 'Very high', 'Resistant', 'Resistant'],
  ]);
  expect(answer.also).toMatchObject({ up: 'influence', across: 'engagement', since: '2018-12-31' });
  // Interest alone: influence goes across; and without a day nothing is said of moves.
  expect(askOf(map, 'grid', { types: ['interest'] }).also).toMatchObject({
    up: 'interest',
    across: 'influence',
    since: null,
  });
  const refused = askQuestion('grid', { map, asAt: '2019-03-31', about: [], from: [], to: [], types: ['gone'] });
  expect(refused).toMatchObject({ ok: false, error: { code: 'not-found' } });
  const types = ['influence', 'interest', 'engagement'];
  expect(askQuestion('grid', { map, asAt: '2019-03-31', about: [], from: [], to: [], types })).toMatchObject({
    ok: false,
    error: { code: 'invalid' },
  });
});

test('the matrix of levels has C and D, in the order of influence', () => {
  const map = mapOf(all, links, [
    ...ratings,
    aRating(301, grandee, 'engagement', 2),
    aRating(302, grandee, 'desired-engagement', 4),
    aRating(303, clerk, 'engagement', 5),
    aRating(304, clerk, 'desired-engagement', 5),
  ]);
  const answer = askOf(map, 'levels');
  expect(answer.answer).toContain('Engagement: 1 of 2 is not where they should be, by influence: Grandee.');
  expect(cellsOf(map, answer, 'engagement', 'entry', 'influence', 'level2', 'level4', 'level5', 'gap')).toEqual([
    ['Grandee', 'Very high', 'C', 'D', null, 'C Resistant → D Supportive'],
    ['Clerk', 'Medium', null, null, 'CD', 'CD Leading'],
  ]);
});
