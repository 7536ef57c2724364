// Questions of the whole map, asked of one entry: what is said of it, and that those whose names begin alike are kept apart.
import { expect, test } from 'vitest';
import type { Entity } from '../../../shared/model/entity.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';
import { ask, rowsOf } from './asking.ts';

const named = (index: number, name: string, fields: Partial<Entity> = {}): Entity =>
  anEntity(index, { name, ...fields });
const board = named(1, 'Leisure Board');
const longer = named(2, 'Leisure Board Secretariat');
const club = named(3, 'Walking Club');
const far = named(4, 'Far Club');
const strategy = named(5, 'Walking Strategy', { kind: 'strategy' });
const audience = named(6, 'Walkers', { kind: 'audience' });
const lone = named(7, 'Loner');
const entities = [board, longer, club, far, strategy, audience, lone];
const map = mapOf(entities, [
  aLink(20, board, longer, { type: 'communicates-with', direction: 'forward', quality: 2 }),
  aLink(21, longer, club, { type: 'supports', direction: 'forward' }),
  aLink(22, club, far, { type: 'supports', direction: 'forward' }),
  aLink(23, board, strategy, { type: 'delivers', direction: 'forward' }),
  aLink(24, club, strategy, { type: 'delivers', direction: 'forward' }),
  aLink(25, longer, audience, { type: 'targets', direction: 'forward' }),
  // What has ended serves and connects nobody.
  aLink(26, far, strategy, { type: 'delivers', direction: 'forward', status: 'ended' }),
]);
const of = (question: string, ...about: readonly Entity[]) => ask(question, map, { about: about.map(({ id }) => id) });

test('who is out of reach: only whom one asks about, with what is wrong', () => {
  expect(rowsOf(map, of('out-of-reach', longer), 'outOfReach').map((row) => row.entry)).toEqual([
    'Leisure Board Secretariat',
  ]);
  expect(of('out-of-reach', longer).answer).toContain('1 link speaks to Leisure Board Secretariat');
  expect(of('out-of-reach', longer).answer).toContain('rated below 3, all of it');
  expect(of('out-of-reach', board).answer).toMatch(/^Nobody is recorded as speaking to Leisure Board;/);
  expect(of('out-of-reach', audience).answer).toContain('Meant for it is Leisure Board Secretariat.');
  expect(of('out-of-reach', strategy).answer).toContain('Whether Walking Strategy is reached cannot be asked');
});

test('duplications: of what is served, of one who serves, and of one who does neither', () => {
  expect(of('duplications', strategy).answer).toBe('Walking Strategy is served by 2: Leisure Board and Walking Club.');
  expect(of('duplications', audience).answer).toBe('Walkers is served by Leisure Board Secretariat alone.');
  expect(rowsOf(map, of('duplications', audience), 'served').map((row) => row.entry)).toEqual(['Walkers']);
  expect(of('duplications', board).answer).toBe(
    'The one that Leisure Board serves is served by others too: Walking Strategy. Most alike is Walking Club, with 1 in common.',
  );
  expect(rowsOf(map, of('duplications', longer), 'pairs')).toEqual([]);
  expect(of('duplications', lone).answer).toContain('Nobody is recorded as serving Loner');
});

test('go-betweens: of one who connects, one at the end, and one without links', () => {
  const answer = of('go-betweens', club);
  expect(rowsOf(map, answer, 'go-betweens').map((row) => row.entry)).toEqual(['Walking Club']);
  expect(answer.answer).toContain('It alone reaches Far Club');
  expect(of('go-betweens', far).answer).toMatch(/^Far Club connects nobody/);
  expect(of('go-betweens', lone).answer).toMatch(/^Whom Loner connects is not recorded/);
});

test('communities: the group of one, who is in it and where its links lead', () => {
  const answer = of('communities', board);
  expect(answer.answer).toMatch(/^Leisure Board is in (the middle of a group|the group around .*), together with /);
  expect(rowsOf(map, answer, 'groups')).toHaveLength(1);
  const links = rowsOf(map, answer, 'why').map((row) => row.links as number);
  expect(links.reduce((sum, count) => sum + count, 0)).toBe(2);
  expect(of('communities', lone).answer).toBe('Loner is in no group: it has no link of this sort that exists now.');
  expect(rowsOf(map, of('communities', lone), 'groups')).toEqual([]);
});
