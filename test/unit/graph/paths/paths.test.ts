import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedBy } from '../../../../shared/graph/paths/common.ts';
import { reachOf } from '../../../../shared/graph/paths/reach.ts';
import { findRoutes, routeBetween } from '../../../../shared/graph/paths/routes.ts';
import { stepsFrom, stepsTo } from '../../../../shared/graph/paths/steps.ts';
import { madeUpMap } from '../../../support/made-up-map.ts';
import { aLink, anEntity, mapOf } from '../../../support/maps.ts';

const [group, board, cabinet, forum, loner] = ['Group', 'Board', 'Cabinet', 'Forum', 'Loner'].map((name, index) =>
  anEntity(index + 1, { name, kind: 'group' }),
) as [ReturnType<typeof anEntity>, ...ReturnType<typeof anEntity>[]] as never as ReturnType<typeof anEntity>[];
if (!group || !board || !cabinet || !forum || !loner) throw new Error('five entries');
const links = [
  aLink(11, group, board, { type: 'reports-to' }),
  // "oversees" is upward from its end to its start.
  aLink(12, cabinet, board, { type: 'oversees' }),
  aLink(13, board, forum, { type: 'communicates-with' }),
  aLink(14, forum, cabinet, { type: 'supports' }),
  aLink(15, group, loner, { type: 'reports-to', status: 'planned' }),
];
const map = mapOf([group, board, cabinet, forum, loner], links);
const upward = { types: [], route: 'upward' } as const;

describe('a way from one entry to another', () => {
  test('upwards follows whom one reports to, whichever way the link is written', () => {
    const routes = findRoutes(map, group.id, cabinet.id, upward);
    expect(routes).toMatchObject({ found: true, more: false });
    if (routes.found) expect(routes.chains[0]?.entities).toEqual([group.id, board.id, cabinet.id]);
  });

  test('that does not exist is an answer: where the chain stops, and the nearest way of any kind', () => {
    const routes = findRoutes(map, group.id, forum.id, upward);
    expect(routes.found).toBe(false);
    if (routes.found) return;
    expect(routes.stopsAt).toEqual([cabinet.id]);
    expect(routes.nearest.map(({ entities }) => entities)).toEqual([[group.id, board.id, forum.id]]);
  });

  test('from an entry that leads nowhere stops where it starts', () => {
    const routes = findRoutes(map, cabinet.id, group.id, upward);
    if (routes.found) throw new Error('there is none');
    expect(routes.stopsAt).toEqual([cabinet.id]);
  });

  test('goes over links of the chosen types only, and never over links that do not exist yet', () => {
    expect(findRoutes(map, group.id, loner.id, { types: [], route: 'any' }).found).toBe(false);
    expect(
      findRoutes(map, board.id, cabinet.id, { types: ['supports', 'communicates-with'], route: 'directed' }),
    ).toMatchObject({
      found: true,
      chains: [{ entities: [board.id, forum.id, cabinet.id] }],
    });
  });

  test('is told by all shortest ways, or by one of them', () => {
    const two = mapOf(
      [group, board, cabinet, forum],
      [
        aLink(21, group, board),
        aLink(22, group, forum),
        aLink(23, board, cabinet),
        aLink(24, forum, cabinet),
        aLink(25, forum, cabinet),
      ],
    );
    const over = { types: [], route: 'any' } as const;
    const routes = findRoutes(two, group.id, cabinet.id, over);
    expect(routes.found && routes.chains.length).toBe(2);
    expect(routeBetween(two, group.id, cabinet.id, { ...over, every: true }).links.size).toBe(5);
    expect(routeBetween(two, group.id, cabinet.id, { ...over, every: false }).entities.size).toBe(3);
  });
});

describe('the way a message travels', () => {
  const over = { types: [], route: 'message' } as const;
  const ways = (fields: Parameters<typeof aLink>[3]) => {
    const one = mapOf([group, board], [aLink(31, group, board, fields)]);
    return [stepsFrom(one, group.id, over).length, stepsFrom(one, board.id, over).length];
  };

  test('is along a link that carries forward, back too where it runs both ways or has no direction', () => {
    expect(ways({})).toEqual([1, 0]);
    expect(ways({ direction: 'both' })).toEqual([1, 1]);
    expect(ways({ direction: 'none' })).toEqual([1, 1]);
  });

  test('is both ways along what is asked and answered, and not at all along what carries nothing', () => {
    expect(ways({ type: 'consults' })).toEqual([1, 1]);
    expect(ways({ type: 'targets' })).toEqual([0, 0]);
    expect(ways({ status: 'planned' })).toEqual([0, 0]);
    expect(stepsTo(map, forum.id, over).map(({ to }) => to)).toEqual([board.id]);
  });
});

describe('what is near', () => {
  test('counts steps along, against and whatever the direction', () => {
    const near = (way: 'out' | 'in' | 'both', steps: number) =>
      Object.fromEntries(reachOf(map, [board.id], { steps, way, types: [] }));
    expect(near('out', 1)).toEqual({ [board.id]: 0, [forum.id]: 1 });
    expect(near('in', 1)).toEqual({ [board.id]: 0, [cabinet.id]: 1, [group.id]: 1 });
    expect(near('both', 5)).toEqual({ [board.id]: 0, [cabinet.id]: 1, [forum.id]: 1, [group.id]: 1 });
  });

  test('agrees with the length of the shortest way', () => {
    const made = madeUpMap({ entities: 60, links: 90 });
    const ids = [...made.entity.keys()];
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.constantFrom(...ids), (from, to) => {
        const far = reachOf(made, [from], { steps: 60, way: 'out', types: [] }).get(to);
        const routes = findRoutes(made, from, to, { types: [], route: 'directed' });
        expect(routes.found).toBe(far !== undefined);
        if (routes.found) for (const { links: steps } of routes.chains) expect(steps.length).toBe(far);
        const back = reachOf(made, [to], { steps: 60, way: 'in', types: [] }).get(from);
        expect(back).toBe(far);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what two entries share', () => {
  test('is links between them, entries both are linked to, and words both have', () => {
    const a = anEntity(31, { name: 'A', localities: ['north', 'south'], tags: ['x'] });
    const b = anEntity(32, { name: 'B', localities: ['south'], tags: ['y'] });
    const both = mapOf(
      [a, b, board, forum],
      [aLink(41, a, b), aLink(42, a, board), aLink(43, board, b), aLink(44, a, forum)],
    );
    const shared = sharedBy(both, a.id, b.id);
    expect(shared.direct).toHaveLength(1);
    expect(shared.common.map(({ entity }) => entity)).toEqual([board.id]);
    expect(shared.localities).toEqual(['south']);
    expect(shared.tags).toEqual([]);
  });
});
