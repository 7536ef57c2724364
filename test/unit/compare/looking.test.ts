// Another state of a map in its place.
import { describe, expect, test } from 'vitest';
import { mapLookedAt, sayLooking } from '../../../shared/compare/looking.ts';
import { snapshotForm } from '../../../shared/exchange/json/snapshot.ts';
import { sectorColours } from '../../../shared/figure/sector-colours.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import type { Snapshot } from '../../../shared/model/engagement.ts';
import type { EntityId } from '../../../shared/model/ids.ts';
import { textSetting } from '../../../shared/model/settings.ts';
import { positionId } from '../../../shared/model/view.ts';
import { aLink, anEntity, mapOf, testId, VIEW_ID } from '../../support/maps.ts';

const TODAY = '2026-03-01';
const place = (entity: string, x: number) => ({
  id: positionId(VIEW_ID, entity),
  view: VIEW_ID,
  entity: entity as EntityId,
  x,
  y: 0,
  isPinned: false,
});

const stays = anEntity(1, { name: 'Stays', sector: 'public' });
const goes = anEntity(2, { name: 'Goes' });
const comes = anEntity(3, { name: 'Comes', started: '2020', sector: 'health' });
const before = mapOf(
  [stays, goes],
  [aLink(10, stays, goes)],
  [added('position', place(stays.id, 1)), added('position', place(goes.id, 2))],
);
const snapshot: Snapshot = {
  id: testId(90) as Snapshot['id'],
  name: 'Before',
  date: '2019-06',
  taken: '2019-06-30T10:00:00.000Z',
  notes: null,
  map: snapshotForm(before) as Snapshot['map'],
};
const now = applyChanges(mapOf([stays, comes], [], [added('position', place(stays.id, 7))]), [
  added('snapshot', snapshot),
]);

describe('a snapshot', () => {
  const seen = mapLookedAt(now, { kind: 'snapshot', id: snapshot.id });

  test('has the entries and links of then', () => {
    expect([...(seen?.entity.keys() ?? [])]).toEqual([stays.id, goes.id]);
    expect(seen?.link.size).toBe(1);
  });

  test('leaves what is still there where it stands now, and puts what has gone where it stood', () => {
    expect(seen?.position.get(positionId(VIEW_ID, stays.id))?.x).toBe(7);
    expect(seen?.position.get(positionId(VIEW_ID, goes.id))?.x).toBe(2);
  });

  test('counts ages from its day, and lists the snapshots of now', () => {
    expect(seen && textSetting(seen, 'as-at')).toBe('2019-06');
    expect(seen?.snapshot).toBe(now.snapshot);
    expect(seen?.view).toBe(now.view);
  });

  test('that has gone, or holds no map, is none', () => {
    expect(mapLookedAt(now, { kind: 'snapshot', id: testId(91) })).toBeNull();
    const broken = { ...now, snapshot: new Map([[snapshot.id, { ...snapshot, map: 'no map' }]]) };
    expect(mapLookedAt(broken, { kind: 'snapshot', id: snapshot.id })).toBeNull();
  });
});

test('a date keeps everything but what did not exist, in the colours of the whole map', () => {
  const seen = mapLookedAt(now, { kind: 'date', date: '2019' });
  expect([...(seen?.entity.keys() ?? [])]).toEqual([stays.id]);
  expect(seen?.position).toBe(now.position);
  expect(seen && sectorColours(seen)).toEqual(sectorColours(now));
  expect(sectorColours(now).size).toBe(2);
});

test('says what is looked at', () => {
  expect(sayLooking(now, { kind: 'date', date: '2022-04-01' }, TODAY)).toBe('as it was on 1 April 2022');
  expect(sayLooking(now, { kind: 'snapshot', id: snapshot.id }, TODAY)).toBe(
    'as it stood in the snapshot “Before” of June 2019',
  );
  expect(sayLooking(now, { kind: 'snapshot', id: testId(91) }, TODAY)).toBeNull();
  expect(sayLooking(now, { kind: 'date', date: '2030' }, TODAY)).toBe('as it will be at the end of 2030');
});
