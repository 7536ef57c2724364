// A network is worked out anew when what it is made of changes, and only then.
import { expect, test } from 'vitest';
import { existingNetwork, networkOf } from '../../../../shared/graph/measures/network.ts';
import { altered, applyChanges, removed } from '../../../../shared/model/change.ts';
import type { Entity } from '../../../../shared/model/entity.ts';
import type { Link } from '../../../../shared/model/link.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { madeUpMap } from '../../../support/made-up-map.ts';

const map = madeUpMap({ entities: 30, links: 60 });
const [entity] = [...map.entity.values()] as [Entity];
const link = [...map.link.values()].find(({ status }) => status === 'existing') as Link;
const WAYS = [{}, { isDirected: false }, { isWeighted: true }];
const anew = (of: MapData) =>
  WAYS.map((way) =>
    networkOf(
      of.entity.keys(),
      [...of.link.values()].filter(({ status }) => status === 'existing'),
      way,
    ),
  );
const told = (of: MapData) => WAYS.map((way) => existingNetwork(of, way));

test.each<[string, MapData]>([
  ['a name', applyChanges(map, altered('entity', entity, { ...entity, name: 'Another name' }))],
  ['a note on a link', applyChanges(map, altered('link', link, { ...link, notes: 'New' }))],
])('%s changes nothing of it', (_what, after) => {
  const before = told(map);
  const now = told(after);
  for (const [index, network] of now.entries()) expect(network).toBe(before[index]);
  expect(now).toEqual(anew(after));
});

const changes: Partial<Link>[] = [
  { status: 'ended' },
  { direction: link.direction === 'none' ? 'forward' : 'none' },
  { strength: (link.strength ?? 1) + 2 },
  { weight: 7.5 },
  { to: [...map.entity.keys()].find((id) => id !== link.from && id !== link.to) as Link['to'] },
];
test.each(changes)('%j of a link makes it another', (change) => {
  told(map);
  const after = applyChanges(map, altered('link', link, { ...link, ...change }));
  expect(told(after)).toEqual(anew(after));
});

test('so does an entry that goes', () => {
  const alone = [...map.entity.values()].find(
    ({ id }) => ![...map.link.values()].some(({ from, to }) => from === id || to === id),
  );
  const goes = alone ?? entity;
  const gone = [...map.link.values()].filter(({ from, to }) => from === goes.id || to === goes.id);
  told(map);
  const after = applyChanges(map, [...gone.map((each) => removed('link', each)), removed('entity', goes)]);
  expect(told(after)).toEqual(anew(after));
  expect(told(map)).toEqual(anew(map));
});
