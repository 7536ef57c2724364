import { beforeAll, expect, test } from 'vitest';
import { sampleChanges } from '../../../electron/core/samples.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { entitiesNamed } from '../../../shared/model/map-index.ts';
import { askOf, cellsOf } from '../../support/ask.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';

let sample: MapData = EMPTY_MAP;
beforeAll(async () => {
  sample = applyChanges(EMPTY_MAP, await sampleChanges('trafford'));
});

const group = (number: number, name: string) => anEntity(number, { kind: 'group', name });
const [board, panel, team, forum] = [group(1, 'Board'), group(2, 'Panel'), group(3, 'Team'), group(4, 'Forum')];

test('nothing recorded is said plainly', () => {
  const answer = askOf(mapOf([board, panel]), 'accountability');
  expect(answer.answer).toContain('Who answers to whom is not recorded');
  expect(cellsOf(mapOf([board, panel]), answer, 'none', 'entry')).toEqual([['Board'], ['Panel']]);
});

test('the upward end decides, not the arrow: “oversees” and “reports to” say the same, and make one line', () => {
  const map = mapOf(
    [board, panel, team, forum],
    [
      aLink(11, board, panel, { type: 'oversees' }),
      aLink(12, panel, board, { type: 'reports-to', reason: 'keeps the budget' }),
      aLink(13, team, panel, { type: 'reports-to' }),
      aLink(14, forum, board, { type: 'member-of' }),
      aLink(15, forum, board, { type: 'supports' }),
    ],
  );
  const answer = askOf(map, 'accountability');
  expect(answer.answer).toContain(
    '2 lines of accountability are recorded between 3 entries, 1 of them with the reason',
  );
  expect(answer.answer).toContain('At the top: Board.');
  expect(cellsOf(map, answer, 'tree', 'level', 'from', 'to', 'why')).toEqual([
    [1, 'Panel', 'Board', null],
    [1, 'Panel', 'Board', 'keeps the budget'],
    [2, 'Team', 'Panel', null],
  ]);
  expect(cellsOf(map, answer, 'none', 'entry', 'below')).toEqual([
    ['Board', 1],
    ['Forum', 0],
  ]);
});

test('what has ended, is planned or proposed is no line, but what is to come is told of the entry asked about', () => {
  const map = mapOf(
    [board, panel, team],
    [
      aLink(11, panel, board, { type: 'reports-to', status: 'ended' }),
      aLink(12, team, board, { type: 'reports-to', status: 'proposed' }),
    ],
  );
  expect(askOf(map, 'accountability').answer).toContain('not recorded');
  const answer = askOf(map, 'accountability', { about: [team.id] });
  expect(answer.answer).toBe('To whom Team answers is not recorded. Planned or proposed: 1 more line.');
  expect(cellsOf(map, answer, 'notYet', 'from', 'to', 'status')).toEqual([['Team', 'Board', 'proposed']]);
  expect(answer.trust.leftOut.proposed).toBe(1);
});

test('loops are found, and whoever hangs on one stays in the tree', () => {
  const map = mapOf(
    [board, panel, team, forum],
    [
      aLink(11, board, panel, { type: 'reports-to' }),
      aLink(12, panel, team, { type: 'reports-to' }),
      aLink(13, team, board, { type: 'reports-to' }),
      aLink(14, forum, team, { type: 'reports-to' }),
    ],
  );
  const answer = askOf(map, 'accountability');
  expect(answer.answer).toContain(
    '1 loop is recorded, in which each answers to itself in the end: Board, Panel and Team.',
  );
  expect(cellsOf(map, answer, 'tree', 'link')).toHaveLength(4);
  expect(askOf(map, 'accountability', { about: [forum.id] }).answer).toContain(
    'Forum → Team → Board → Panel, which leads back to Team',
  );
});

test('one that answers to several has a chain to each', () => {
  const map = mapOf(
    [board, panel, team, forum],
    [
      aLink(11, team, panel, { type: 'reports-to' }),
      aLink(12, team, forum, { type: 'reports-to' }),
      aLink(13, panel, board, { type: 'reports-to' }),
    ],
  );
  expect(cellsOf(map, askOf(map, 'accountability'), 'several', 'entry', 'to')).toEqual([['Team', ['Forum', 'Panel']]]);
  const answer = askOf(map, 'accountability', { about: [team.id] });
  expect(answer.answer).toContain('2 chains lead upward: Team → Forum; Team → Panel → Board.');
});

test('on the sample: the working group answers to the board by way of the steering group', () => {
  const [about] = entitiesNamed(sample, 'Local Pilot Working Group');
  const answer = askOf(sample, 'accountability', { about: [about?.id ?? ''] });
  expect(answer.answer).toContain('Local Pilot Working Group → Vision 31 Steering Group → Strong Communities Board');
});
