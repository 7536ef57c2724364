// The smallest things that happen to a map: they fit or they are refused, and never touch the map they are given.
import { describe, expect, test } from 'vitest';
import {
  added,
  altered,
  applyChanges,
  ChangeConflict,
  invertChanges,
  previewChanges,
  removed,
} from '../../../shared/model/change.ts';
import { mapText } from '../../support/map-text.ts';
import { anEntity, mapOf } from '../../support/maps.ts';

const board = anEntity(1, { notes: 'Old' });
const map = mapOf([board]);

test('an alteration holds only what differs', () => {
  const after = { ...board, notes: 'New', aliases: [] };
  expect(altered('entity', board, after)).toEqual([
    { record: 'entity', id: board.id, before: { notes: 'Old' }, after: { notes: 'New' } },
  ]);
  expect(altered('entity', board, { ...board })).toEqual([]);
});

test('the map that changes are applied to stays as it was, and shares what they do not touch', () => {
  const before = mapText(map);
  const after = applyChanges(map, altered('entity', board, { ...board, notes: null }));
  expect(mapText(map)).toBe(before);
  expect(after.entity.get(board.id)?.notes).toBeNull();
  expect(after.kind).toBe(map.kind);
  expect(after.entity).toBeInstanceOf(Map);
});

test('changes build on each other, and their inverse takes them back in the right order', () => {
  const team = anEntity(2);
  const renamed = { ...team, name: 'Renamed' };
  const changes = [
    added('entity', team),
    ...altered('entity', team, renamed),
    removed('entity', renamed),
    added('entity', team),
  ];
  const after = applyChanges(map, changes);
  expect(after.entity.get(team.id)).toEqual(team);
  expect(mapText(applyChanges(after, invertChanges(changes)))).toBe(mapText(map));
});

describe.each([applyChanges, previewChanges])('%o refuses a change that does not fit', (apply) => {
  test.each([
    ['adding what is there', [added('entity', board)], 'already there'],
    ['changing what is not there', altered('entity', anEntity(9), anEntity(9, { notes: 'x' })), 'no longer there'],
    ['removing what is not there', [removed('entity', anEntity(9))], 'no longer there'],
    [
      'a field that someone else has changed',
      altered('entity', anEntity(1, { notes: 'Other' }), board),
      'notes has changed',
    ],
    ['removing what someone else has changed', [removed('entity', anEntity(1))], 'notes has changed'],
    ['removing it twice', [removed('entity', board), removed('entity', board)], 'no longer there'],
  ])('%s', (_case, changes, why) => {
    expect(() => apply(map, changes)).toThrow(ChangeConflict);
    expect(() => apply(map, changes)).toThrow(why);
  });

  test('but not one of another field', () => {
    const renamed = altered(
      'entity',
      anEntity(1, { notes: 'whatever' }),
      anEntity(1, { notes: 'whatever', name: 'New' }),
    );
    expect(apply(map, renamed).entity.get(board.id)).toMatchObject({ name: 'New', notes: 'Old' });
  });
});
