// Grids of two scales: where each stands, what the quarters are called, who moved, and ratings as judgements.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planEdits } from '../../../shared/edits/index.ts';
import { axesIn, USUAL_AXES } from '../../../shared/engagement/ratings/axes.ts';
import { cellsOf, movesBetween, standingsOf } from '../../../shared/engagement/ratings/grid.ts';
import { daysJudged, levelOn } from '../../../shared/engagement/ratings/levels-on.ts';
import {
  quarterNames,
  quarterOf,
  quartersEdit,
  readQuarterNames,
  usualNames,
} from '../../../shared/engagement/ratings/quarters.ts';
import { ratingEdits, ratingLabel } from '../../../shared/engagement/ratings/rate.ts';
import { previewChanges } from '../../../shared/model/change.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { assessmentsOf } from '../../../shared/model/map-index.ts';
import { anEntity, editContext, mapOf } from '../../support/maps.ts';
import { aRating } from '../../support/ratings.ts';

const trust = anEntity(1, { name: 'Housing Trust' });
const forum = anEntity(2, { name: 'Forum' });
const council = anEntity(3, { name: 'Council' });
const all = [trust, forum, council];
const ids = all.map(({ id }) => id);

const after = (map: MapData, edits: readonly { edit: string; input: unknown }[]): MapData => {
  const plan = planEdits(map, edits, editContext());
  if (!plan.ok) throw new Error(plan.error.message);
  return previewChanges(map, plan.value.changes);
};

test('each stands where the newest judgements put it, and who is not set on one or both is kept apart', () => {
  const map = mapOf(
    all,
    [],
    [
      aRating(11, trust, 'influence', 2, { date: '2018' }),
      aRating(12, trust, 'influence', 5),
      aRating(13, trust, 'interest', 4),
      aRating(14, forum, 'interest', 3),
      aRating(15, council, 'influence', 4),
      aRating(16, council, 'influence', null, { date: '2019-03-02' }),
    ],
  );
  expect(standingsOf(map, ids, USUAL_AXES)).toEqual([
    { id: council.id, x: null, y: null },
    { id: forum.id, x: 3, y: null },
    { id: trust.id, x: 4, y: 5 },
  ]);
  expect([...cellsOf(standingsOf(map, ids, USUAL_AXES)).keys()]).toEqual(['-:-', '3:-', '4:5']);
  expect(levelOn(map, trust.id, 'influence', '2018-06-01')).toBe(2);
  expect(levelOn(map, council.id, 'influence', '2019-03-01')).toBe(4);
  expect(daysJudged(map, USUAL_AXES)).toEqual(['2018-01-01', '2019-03-01', '2019-03-02']);
});

test('a level in the middle is on the line, in no quarter', () => {
  const map = mapOf(all);
  expect(quarterOf(map, USUAL_AXES, { x: 4, y: 5 })).toBe('highHigh');
  expect(quarterOf(map, USUAL_AXES, { x: 1, y: 5 })).toBe('highLow');
  expect(quarterOf(map, USUAL_AXES, { x: 5, y: 2 })).toBe('lowHigh');
  expect(quarterOf(map, USUAL_AXES, { x: 2, y: 1 })).toBe('lowLow');
  expect(quarterOf(map, USUAL_AXES, { x: 3, y: 5 })).toBeNull();
  expect(quarterOf(map, USUAL_AXES, { x: null, y: 5 })).toBeNull();
  expect(quarterOf(map, { x: 'interest', y: 'engagement' }, { x: 5, y: 5 })).toBeNull();
});

test('quarters are called as usual until they are named, and keep their names where the scales change places', () => {
  const map = mapOf(all);
  expect(quarterNames(map, USUAL_AXES).highLow).toBe('Keep satisfied');
  expect(quarterNames(map, { x: 'influence', y: 'interest' }).lowHigh).toBe('Keep satisfied');
  expect(usualNames(map, { x: 'trust', y: 'influence' }).highLow).toBe('Influence high, trust low');
  const typed = { ...usualNames(map, USUAL_AXES), highHigh: ' Partners ', lowLow: '' };
  const read = readQuarterNames(map, USUAL_AXES, typed);
  if ('problem' in read) throw new Error(read.problem);
  const named = after(map, [quartersEdit(map, USUAL_AXES, read.names)]);
  expect(quarterNames(named, USUAL_AXES)).toEqual({ ...usualNames(map, USUAL_AXES), highHigh: 'Partners' });
  const again = after(named, [
    quartersEdit(named, { x: 'influence', y: 'interest' }, { ...read.names, highLow: 'Keep an eye on' }),
  ]);
  expect(quarterNames(again, USUAL_AXES).lowHigh).toBe('Keep an eye on');
  expect(readQuarterNames(map, USUAL_AXES, { ...typed, lowHigh: 'x'.repeat(61) })).toEqual({
    problem: expect.stringContaining('at most 60 letters'),
  });
});

test('who moved between two days are those who were set on both scales on both', () => {
  const map = mapOf(
    all,
    [],
    [
      aRating(11, trust, 'influence', 2, { date: '2018-01-01' }),
      aRating(12, trust, 'interest', 2, { date: '2018-01-01' }),
      aRating(13, trust, 'influence', 4),
      aRating(14, forum, 'influence', 4),
      aRating(15, forum, 'interest', 4),
    ],
  );
  expect(movesBetween(map, ids, USUAL_AXES, '2018-06-01', null)).toEqual([
    { id: trust.id, from: { x: 2, y: 2 }, to: { x: 2, y: 4 } },
  ]);
  expect(movesBetween(map, ids, USUAL_AXES, '2018-06-01', '2018-12-31')).toEqual([]);
});

test('a rating adds a dated judgement with who and why, and leaves the earlier ones', () => {
  const map = mapOf(all, [], [aRating(11, trust, 'influence', 2)]);
  const how = { date: '2019-03-15', by: 'Link officer', why: 'Chairs the board now' };
  const rated = [
    { scale: 'influence', value: 5 },
    { scale: 'interest', value: 4 },
  ];
  const now = after(map, ratingEdits(trust.id, rated, how));
  expect(assessmentsOf(now, trust.id).map(({ scale, value, by }) => [scale, value, by])).toEqual(
    expect.arrayContaining([
      ['influence', 5, 'Link officer'],
      ['interest', 4, 'Link officer'],
      ['influence', 2, null],
    ]),
  );
  expect(ratingLabel(map, trust.id, rated)).toBe('Rate “Housing Trust”: influence very high, interest high');
});

test('axes fall back to scales that the map has', () => {
  const map = mapOf(all);
  expect(axesIn(map, { x: 'trust', y: 'gone' })).toEqual({ x: 'trust', y: 'influence' });
  expect(axesIn(map, { x: 'influence', y: 'influence' })).toEqual({ x: 'interest', y: 'influence' });
  expect(axesIn({ scale: new Map() }, USUAL_AXES)).toBeNull();
});

test('whatever is judged, each entry stands in one cell and no other', () => {
  const level = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
  fc.assert(
    fc.property(fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 30 }), (levels) => {
      const entries = levels.map((_, index) => anEntity(index + 1));
      const map = mapOf(
        entries,
        [],
        levels.flatMap(([x, y], index) => [
          aRating(1000 + 2 * index, entries[index] ?? trust, 'interest', x),
          aRating(1001 + 2 * index, entries[index] ?? trust, 'influence', y),
        ]),
      );
      const cells = [...cellsOf(standingsOf(map, map.entity.keys(), USUAL_AXES)).values()];
      expect(cells.flatMap((cell) => cell.ids).sort()).toEqual(entries.map(({ id }) => id).sort());
      for (const cell of cells)
        for (const id of cell.ids)
          expect(levels[entries.findIndex((entry) => entry.id === id)]).toEqual([cell.x, cell.y]);
    }),
  );
});
