import { describe, expect, it } from 'vitest';
import {
  type Around,
  sayArrival,
  sayEntry,
  sayNothing,
  sayPicture,
} from '../../../../../renderer/graph/keyboard/say.ts';
import { aLink, anEntity, mapOf } from '../../../../support/maps.ts';

const group = anEntity(1, { kind: 'group', name: 'Steering Group', status: 'planned' });
const board = anEntity(2, { kind: 'group', name: 'Board' });
const trust = anEntity(3, { name: 'Trust' });
const reports = aLink(11, group, board, { type: 'reports-to' });
const supports = aLink(12, trust, group, { type: 'supports' });
const map = mapOf([group, board, trust], [reports, supports]);
const shown = { entities: new Set(map.entity.keys()), links: new Set(map.link.keys()) };
const nothing = { entities: new Set<string>(), links: new Set<string>() };
const around = (changes: Partial<Around> = {}): Around => ({
  map,
  shown,
  passing: changes.shown ?? shown,
  selection: nothing,
  asAt: '2019-03-31',
  view: null,
  ...changes,
});
const selecting = (...ids: string[]): Around => around({ selection: { ...nothing, entities: new Set(ids) } });

describe('the picture in words', () => {
  it('says name, kind, links and state of an entry', () => {
    expect(sayEntry(selecting(group.id), group.id)).toBe('Steering Group, group, 2 links, planned, selected');
    expect(sayEntry(around(), board.id)).toBe('Board, group, 1 link');
  });

  it('says what stands beside the selection and what apart from it', () => {
    expect(sayEntry(selecting(board.id), group.id)).toMatch(/planned, beside the selection$/);
    expect(sayEntry(selecting(board.id), trust.id)).toMatch(/apart from the selection$/);
  });

  it('counts only the links that are shown, and says that there are more', () => {
    expect(sayEntry(around({ shown: { ...shown, links: new Set() } }), board.id)).toBe(
      'Board, group, no links, 1 more hidden by the filter',
    );
  });

  it('says which link it is, whom it leads to, and how that is known', () => {
    const along = { from: group.id, link: reports.id, place: 1, of: 2 };
    expect(sayArrival(around(), reports.id, along)).toBe(
      '1 of 2 links from Steering Group: reports to Board (group, 1 link), no evidence',
    );
    expect(sayArrival(around(), board.id, along)).toBe(
      'Board, group, 1 link. 1 of 2 links from Steering Group: reports to it, no evidence',
    );
    expect(sayArrival(around(), reports.id, null)).toBe(
      'Link: Steering Group reports to Board (group, 1 link), no evidence',
    );
  });

  it('says why there is nothing to go to, and what to do', () => {
    expect(sayNothing(map)).toMatch(/^Nothing passes the filter\./);
    expect(sayNothing(mapOf([]))).toMatch(/^This map is empty\./);
  });

  it('says how much there is', () => {
    expect(sayPicture(map, shown)).toBe('Map of 3 entries and 2 links');
    expect(sayPicture(map, { ...shown, entities: new Set([board.id]) })).toBe(
      'Map of 1 entry and 2 links, 2 entries hidden by the filter',
    );
  });
});
