import { describe, expect, it } from 'vitest';
import { outlineOf, sayEntry, sayPicture } from '../../../../../renderer/graph/keyboard/say.ts';
import { aLink, anEntity, mapOf } from '../../../../support/maps.ts';

const group = anEntity(1, { kind: 'group', name: 'Steering Group', status: 'planned' });
const board = anEntity(2, { kind: 'group', name: 'Board' });
const trust = anEntity(3, { name: 'Trust' });
const reports = aLink(11, group, board, { type: 'reports-to' });
const supports = aLink(12, trust, group, { type: 'supports' });
const map = mapOf([group, board, trust], [reports, supports]);
const shown = { entities: new Set(map.entity.keys()), links: new Set(map.link.keys()) };

describe('the picture in words', () => {
  it('says name, kind, links and state of an entry', () => {
    expect(sayEntry(map, shown, group.id, true)).toBe('Steering Group, group, 2 links, planned, selected');
    expect(sayEntry(map, shown, board.id, false)).toBe('Board, group, 1 link');
  });

  it('counts only the links that are shown', () => {
    expect(sayEntry(map, { ...shown, links: new Set() }, board.id, false)).toBe('Board, group, no links');
  });

  it('says how much there is', () => {
    expect(sayPicture(shown)).toBe('Map of 3 entries and 2 links');
  });

  it('lists entries by name with their links as each sees them', () => {
    const outline = outlineOf(map, shown, [group.id, board.id, trust.id]);
    expect(outline.map(({ text }) => text.split(',')[0])).toEqual(['Board', 'Steering Group', 'Trust']);
    expect(outline[1]?.links).toEqual(['reports to Board', 'is supported by Trust']);
  });
});
