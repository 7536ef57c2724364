import { expect, test } from 'vitest';
import { fieldOf, fieldValues, NOT_SET, valueLabel } from '../../../../shared/graph/fields/index.ts';
import { applyFilter, type Filter } from '../../../../shared/graph/filters/index.ts';
import { communitiesOf } from '../../../../shared/graph/measures/communities.ts';
import { aLink, anEntity, mapOf } from '../../../support/maps.ts';

const FIELD = 'entity.measure.community';
const entries = ['Hub', 'Club', 'Trust', 'Forum', 'Board', 'Team', 'Alone'].map((name, index) =>
  anEntity(index + 1, { name }),
);
const [hub, club, trust, forum, board, team, alone] = entries;
if (!hub || !club || !trust || !forum || !board || !team || !alone) throw new Error('seven entries');
const pairs = [
  [hub, club],
  [hub, trust],
  [hub, forum],
  [club, trust],
  [trust, forum],
  [board, team],
] as const;
const map = mapOf(
  entries,
  pairs.map(([from, to], index) => aLink(20 + index, from, to, { type: 'works-with' })),
);
const context = { map, asAt: '2024-06-30' };

test('a community is told by its most linked member, the largest first', () => {
  const { all, of } = communitiesOf(map);
  expect(all.map(({ middle, members }) => [map.entity.get(middle as never)?.name, members.length])).toEqual([
    ['Hub', 4],
    ['Board', 2],
  ]);
  expect(of.get(team.id)).toBe(all[1]);
  expect(of.get(alone.id)).toBeUndefined();
});

test('is a field of words: rules paint by it and filters narrow down by it', () => {
  const field = fieldOf(map, FIELD);
  if (!field) throw new Error('no field of communities');
  expect(fieldValues(context, field).map(({ label, count }) => [label, count])).toEqual([
    ['Around Hub', 4],
    ['Around Board', 2],
    ['Not set', 1],
  ]);
  const around = { groups: [[{ kind: 'words', field: FIELD, values: [board.id], not: false }]] } satisfies Filter;
  expect([...applyFilter(context, around).entities].sort()).toEqual([board.id, team.id].sort());
  expect(valueLabel(map, field, NOT_SET)).toBe('Not set');
});
