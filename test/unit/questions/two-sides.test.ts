// How two sides connect, who stands between them, and who could join those that are apart.
import { beforeAll, expect, test } from 'vitest';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { askQuestion } from '../../../shared/questions/index.ts';
import { askOf, cellsOf } from '../../support/ask.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';
import { sampleMap } from './asking.ts';

let sample: MapData = EMPTY_MAP;
beforeAll(async () => {
  sample = await sampleMap();
});

const boards = anEntity(1, { name: 'Boards', kind: 'group' });
const north = anEntity(2, { name: 'North', kind: 'group', parent: boards.id });
const gone = anEntity(3, { name: 'Gone', kind: 'group', parent: boards.id, status: 'ended' });
const club = anEntity(11, { name: 'Club' });
const choir = anEntity(12, { name: 'Choir' });
const allotment = anEntity(13, { name: 'Allotment' });
const chess = anEntity(14, { name: 'Chess' });
const thrive = anEntity(21, { name: 'Thrive' });
const vicar = anEntity(22, { name: 'Vicar', kind: 'person' });
const all = [boards, north, gone, club, choir, allotment, chess, thrive, vicar];
const groups = [club.id, choir.id, allotment.id, chess.id];

const map = mapOf(all, [
  aLink(31, north, club),
  aLink(32, club, north, { type: 'supports' }),
  aLink(33, gone, choir),
  aLink(34, thrive, boards),
  aLink(35, choir, thrive),
  aLink(36, thrive, vicar),
  aLink(37, vicar, allotment),
  aLink(38, boards, chess, { status: 'proposed' }),
  aLink(39, north, vicar, { status: 'ended' }),
]);

test('a side is what was named with the parts it still has; parallel links join once, what is over or to come does not', () => {
  const answer = askOf(map, 'two-sides', { from: [boards.id], to: groups });
  expect(answer.answer).toBe(
    '2 links join Boards (with 1 part) and Allotment, Chess, Choir and 1 other: 1 of the 4 entries (25%) on the other side is linked directly. 1 is reached through one other. By no way at all: 1. Who could join those that are apart: Thrive (linked to 1 of them). 1 link is planned or proposed.',
  );
  expect(cellsOf(map, answer, 'reached', 'entry', 'how', 'steps', 'way')).toEqual([
    ['Chess', 'By no way', null, []],
    ['Allotment', 'Through 2 others', 3, ['Boards', 'Thrive', 'Vicar', 'Allotment']],
    ['Choir', 'Through one other', 2, ['Boards', 'Thrive', 'Choir']],
    ['Club', 'Directly', 1, ['North', 'Club']],
  ]);
  // The vicar knows one side alone.
  expect(cellsOf(map, answer, 'between', 'entry', 'joins', 'apart', 'one', 'other')).toEqual([
    ['Thrive', 1, ['Choir'], ['Boards'], ['Choir']],
  ]);
  expect(answer.trust.leftOut).toEqual({ planned: 0, proposed: 1, ended: 0 });
});

test('what is named for the other side is there, though it is a part of the one', () => {
  const answer = askOf(map, 'two-sides', { from: [boards.id], to: [north.id] });
  expect(answer.answer).toMatch(/^No link is recorded between Boards and North\./);
  expect(answer.answer).toContain('There is no way over others either. Nobody is linked to both.');
});

test('who is on both sides is on the one; both needed, and the same on both sides is said', () => {
  expect(askOf(map, 'two-sides', { from: [club.id], to: [club.id] }).answer).toMatch(/^Both sides are the same/);
  const missing = askQuestion('two-sides', { map, asAt: '2019-03-31', about: [], from: [club.id], to: [], types: [] });
  expect(missing.ok).toBe(false);
});

test('only over some types, what other types join is apart', () => {
  const answer = askOf(map, 'two-sides', { from: [boards.id], to: [club.id], types: ['supports'] });
  expect(answer.answer).toBe('1 link joins Boards (with 1 part) and Club.');
  const none = askOf(map, 'two-sides', { from: [boards.id], to: [club.id], types: ['funds'] });
  expect(none.answer).toMatch(/^No link is recorded between/);
});

test('on the sample: locality partnerships and community partnerships are joined through residents', () => {
  const idOf = (called: string) => [...sample.entity.values()].find(({ name }) => name === called)?.id ?? '';
  const { answer } = askOf(sample, 'two-sides', {
    from: [idOf('Locality Partnerships')],
    to: [idOf('Community partnerships'), idOf('Neighbourhood partnerships')],
  });
  expect(answer).toContain('1 of the 2 entries (50%) on the other side is linked directly');
  expect(answer).toContain('Who could join those that are apart: Residents of Trafford (linked to 1 of them).');
});
