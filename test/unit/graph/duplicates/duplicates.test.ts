// Entries entered twice are found under whatever spelling; entries that only sound alike are left in peace.
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleChanges } from '../../../../electron/core/samples.ts';
import { findDuplicates, lookAlikesOf, suggestionsFor } from '../../../../shared/graph/duplicates/index.ts';
import { slipsBetween } from '../../../../shared/graph/duplicates/slips.ts';
import { added, applyChanges } from '../../../../shared/model/change.ts';
import { type Entity, PERSON_DEFAULTS } from '../../../../shared/model/entity.ts';
import { EMPTY_MAP, type MapData } from '../../../../shared/model/map-data.ts';
import { entitiesNamed } from '../../../../shared/model/map-index.ts';
import { madeUpMap } from '../../../support/made-up-map.ts';
import { aLink, anEntity, mapOf, testId } from '../../../support/maps.ts';

let sample: MapData;
beforeAll(async () => {
  sample = applyChanges(EMPTY_MAP, await sampleChanges('trafford'));
});

/** What is said of two entries of these names, in whatever order they come; null when nothing is. */
function said(a: Partial<Entity> | string, b: Partial<Entity> | string): string | null {
  const entity = (number: number, given: Partial<Entity> | string) =>
    anEntity(number, { kind: 'group', ...(typeof given === 'string' ? { name: given } : given) });
  const reasons = [
    [a, b],
    [b, a],
  ].map(([first = '', second = '']) => findDuplicates(mapOf([entity(1, first), entity(2, second)]))[0]?.reason ?? null);
  expect(reasons[0] === null).toBe(reasons[1] === null);
  return reasons[0] ?? null;
}

describe('names that mean one thing', () => {
  test.each([
    ['Health & Well-Being Board', 'health and wellbeing board', 'They have the same name'],
    ['Strong Communities Board', 'Board, Strong Communities', 'The same words in another order'],
    ['Board of the Schools', 'Board for Schools', 'The same but for small words'],
    ['Street Games', 'StreetGames', 'The same name, with other spaces'],
    ['Community panel', 'Community Panels', 'The same but for a plural'],
    ['HWB', 'Health and Wellbeing Board', '“HWB” are the initials of “Health and Wellbeing Board”'],
    ['HWBB', 'Health and Well-Being Board', '“HWBB” are the initials of “Health and Well-Being Board”'],
    ['Health & Wellbeing Board (HWB)', 'Health and Wellbeing Board', 'The same but for what stands in brackets, “HWB”'],
    ['Health and Wellbeing Board (HWB)', 'HWB', 'The same but for what stands in brackets, “HWB”'],
    ['Youth Forum (new)', 'Youth Forum', 'The same but for what stands in brackets, “new”'],
    ['GM Connect', 'Greater Manchester Connect', '“GM” stands for “greater manchester”'],
    ['Strong Communities', 'The Strong Communities Board', 'The same but for “board”'],
    ['Strong Comunities Board', 'Strong Communities Board', '“comunities” and “communities” differ by a letter or two'],
    ['Partington', 'Partingotn', '“partington” and “partingotn” differ by a letter or two'],
  ])('%s, %s', (a, b, reason) => {
    expect(said(a, b)).toBe(reason);
  });

  test('another name counts as a name', () => {
    expect(said({ name: 'Vision 31', aliases: ['Partington Vision'] }, 'Vision, Partington')).toBe(
      'The same words in another order',
    );
    expect(said({ name: 'One', aliases: ['HWB'] }, { name: 'Two', aliases: ['H.W.B.'] })).toBe('Both are called “HWB”');
  });
});

describe('names that only sound alike', () => {
  test.each([
    ['Vision 31', 'Vision for 2031'],
    ['Vision 31', 'Vision 31 Steering Group'],
    ['Youth Forum (Sale)', 'Youth Forum (Stretford)'],
    ['Tier 2', 'Tier 3'],
    ['North Trafford', 'South Trafford'],
    ['Partington', 'Carrington'],
    ['Schools in Partington', 'Schools in Carrington'],
    ['Sale Locality Partnership', 'South Locality Partnership'],
    ['Health and Wellbeing Board', 'Health and Wellbeing Strategy'],
    ['National Trust', 'Leisure Trust'],
    ['Board', 'Group'],
    ['LP', 'local pilot officers'],
  ])('%s, %s', (a, b) => {
    expect(said(a, b)).toBeNull();
  });

  test('kinds that plainly differ are two things, kinds that people mix up may be one', () => {
    expect(said({ name: 'Sale', kind: 'place' }, { name: 'Sale', kind: 'person', person: PERSON_DEFAULTS })).toBeNull();
    expect(said({ name: 'Sale', kind: 'place' }, { name: 'Sale', kind: 'group' })).toBeNull();
    expect(said({ name: 'Good Gym', kind: 'project' }, { name: 'Good Gym', kind: 'organisation' })).toBe(
      'They have the same name',
    );
  });

  test('a whole is not its part, however many steps up; and many bodies have a steering group', () => {
    const [top, middle] = [anEntity(1, { name: 'Vision 31' }), anEntity(2, { parent: anEntity(1).id })];
    const part = anEntity(3, { name: 'Vision 31 Group', parent: middle.id });
    expect(findDuplicates(mapOf([top, middle, part]))).toEqual([]);
    expect(findDuplicates(mapOf([top, middle, { ...part, parent: null }]))).toHaveLength(1);
    const of = (parent: number, number: number) =>
      anEntity(number, { name: 'Steering Group', parent: anEntity(parent).id });
    expect(findDuplicates(mapOf([anEntity(1), anEntity(2), of(1, 3), of(2, 4)]))).toEqual([]);
    expect(findDuplicates(mapOf([anEntity(1), anEntity(2), of(1, 3), of(1, 4)]))).toHaveLength(1);
  });

  test('entries that are linked to each other are two, unless they have one name', () => {
    const [a, b, c] = [
      anEntity(1, { name: 'Strong Communities' }),
      anEntity(2, { name: 'Strong Communities Board' }),
      anEntity(3, { name: 'strong communities' }),
    ];
    expect(findDuplicates(mapOf([a, b], [aLink(9, a, b)]))).toEqual([]);
    expect(findDuplicates(mapOf([a, c], [aLink(9, a, c)]))).toHaveLength(1);
  });

  test('what users have said is not the same is not suggested again', () => {
    const [a, b] = [anEntity(1, { name: 'Board of Sale' }), anEntity(2, { name: 'Sale Board' })];
    const pair = added('notSame', { id: testId(5), a: b.id, b: a.id, why: null });
    expect(findDuplicates(mapOf([a, b]))).toHaveLength(1);
    expect(findDuplicates(mapOf([a, b], [], [pair]))).toEqual([]);
    expect(suggestionsFor(mapOf([a, b], [], [pair]), a)).toEqual([]);
  });
});

describe('on the sample', () => {
  const called = (name: string): Entity => entitiesNamed(sample, name)[0] as Entity;

  test('nothing is suggested: it holds no entry twice', () => {
    expect(findDuplicates(sample)).toEqual([]);
  });

  test.each([
    ['Board for Strong Communities', 'Strong Communities Board'],
    ['Strong Comunities Board', 'Strong Communities Board'],
    ['Trafford Council (the)', 'Trafford Council'],
    ['H.W.B.', 'Health and Wellbeing Board'],
    ['Housing Trust, Trafford', 'Trafford Housing Trust'],
    ['LPWG', 'Local Pilot Working Group'],
    ['Street games', 'Street Games'],
    ['Thrive Trafford Partnership', 'Thrive Trafford'],
    ['Sale Locality Partnerships', 'Sale Locality Partnership'],
    ['Pennine Care Foundation', 'Pennine Care Foundation Trust'],
  ])('“%s” is found to be “%s”, first of all and for each of the two', (name, other) => {
    const planted = anEntity(777, { name, kind: called(other).kind });
    const map = applyChanges(sample, [added('entity', planted)]);
    const [first] = findDuplicates(map);
    expect([first?.a, first?.b].sort()).toEqual([planted.id, called(other).id].sort());
    expect(suggestionsFor(map, planted)[0]).toEqual(first);
    expect(suggestionsFor(map, called(other))).toContainEqual(first);
  });

  test('a name that is being typed is told from the same likenesses', () => {
    const like = (name: string) => lookAlikesOf(sample, name, 3).map(({ entity, isSame }) => [entity.name, isSame]);
    expect(like('hwb')).toEqual([['Health and Wellbeing Board', true]]);
    expect(like('The Thrive Trafford Partnership')).toEqual([['Thrive Trafford', false]]);
    expect(like('Sport Englnd')).toEqual([['Sport England', false]]);
    expect(like('Allotment Society')).toEqual([]);
  });
});

test('ten thousand entries are looked through in about a second', () => {
  const map = madeUpMap({ entities: 10_000, links: 15_000 });
  const planted = anEntity(1, { name: `${[...map.entity.values()][5000]?.name.toUpperCase()}!`, kind: 'group' });
  const before = process.cpuUsage();
  const found = findDuplicates(applyChanges(map, [added('entity', planted)]));
  const { user, system } = process.cpuUsage(before);
  expect(found.length).toBeLessThanOrEqual(1);
  // Time on the processor, which a busy machine does not stretch.
  expect((user + system) / 1000).toBeLessThan(2500);
});

test('slips are letters left out, put in, mistaken or swapped', () => {
  expect(slipsBetween('board', 'board', 2)).toBe(0);
  expect(slipsBetween('baord', 'board', 2)).toBe(1);
  expect(slipsBetween('bord', 'board', 2)).toBe(1);
  expect(slipsBetween('boardd', 'board', 2)).toBe(1);
  expect(slipsBetween('beard', 'board', 2)).toBe(1);
  expect(slipsBetween('trust', 'board', 2)).toBe(3);
  expect(slipsBetween('a', 'abcd', 2)).toBe(3);
});
