// What a network would fall apart without, and who stands between its groups: published cases, and properties over made-up networks.
import { describe, expect, test } from 'vitest';
import {
  bridges,
  brokerRoles,
  communityGroups,
  components,
  cutPoints,
  modularityOf,
  networkOf,
  strongComponents,
} from '../../../../shared/graph/measures/index.ts';
import { endsOf, FLORENCE, KITE, linksFrom, madeUpNetwork } from '../../../support/networks.ts';

const kite = networkOf(endsOf(KITE), KITE);
const florence = networkOf([...endsOf(FLORENCE), 'Pucci'], FLORENCE);
const said = (pairs: readonly { from: string; to: string }[]) => pairs.map(({ from, to }) => `${from}-${to}`);
const seeds = Array.from({ length: 150 }, (_, index) => String(index));

describe('cut points and bridges', () => {
  test('of the kite and of the Florentine families', () => {
    expect(cutPoints(kite)).toEqual(['Heather', 'Ike']);
    expect(said(bridges(kite))).toEqual(['Heather-Ike', 'Ike-Jane']);
    expect(cutPoints(florence)).toEqual(['Albizzi', 'Guadagni', 'Medici', 'Salviati']);
    expect(said(bridges(florence))).toEqual([
      'Acciaiuoli-Medici',
      'Albizzi-Ginori',
      'Guadagni-Lamberteschi',
      'Medici-Salviati',
      'Pazzi-Salviati',
    ]);
  });

  test('removing an entry makes more parts exactly when it is a cut point', () => {
    for (const seed of seeds) {
      const { ids, links } = madeUpNetwork(seed);
      const network = networkOf(ids, links);
      const points = new Set(cutPoints(network));
      const parts = components(network);
      for (const id of ids) {
        const without = components(
          networkOf(
            ids.filter((other) => other !== id),
            links,
          ),
        ).length;
        const isAlone = parts.some((part) => part.length === 1 && part[0] === id);
        expect(without > parts.length - Number(isAlone), `${seed}: ${id}`).toBe(points.has(id));
      }
    }
  });

  test('removing the links between two makes more parts exactly when they are a bridge', () => {
    for (const seed of seeds) {
      const { ids, links } = madeUpNetwork(seed);
      const network = networkOf(ids, links);
      const found = new Set(said(bridges(network)));
      const before = components(network).length;
      for (const { from, to } of links) {
        if (from === to) continue;
        const rest = links.filter((link) => new Set([link.from, link.to, from, to]).size > 2);
        const isBridge = found.has([from, to].sort().join('-'));
        expect(components(networkOf(ids, rest)).length > before, `${seed}: ${from}-${to}`).toBe(isBridge);
      }
    }
  });

  test('a chain of a hundred thousand is walked without running out of room', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => String(index).padStart(6, '0'));
    const chain = ids.slice(1).map((to, index) => ({ from: ids[index] ?? '', to, direction: 'forward' }) as never);
    const network = networkOf(ids, chain);
    expect(cutPoints(network)).toHaveLength(99_998);
    expect(strongComponents(network)).toHaveLength(100_000);
    expect(components(network)).toHaveLength(1);
  });
});

describe('parts', () => {
  test('along the direction of links are those that reach each other both ways', () => {
    const ring = linksFrom('a:b b:c c:a c:d d:e', 'forward');
    const network = networkOf([...endsOf(ring), 'f'], ring);
    expect(strongComponents(network)).toEqual([['a', 'b', 'c'], ['d'], ['e'], ['f']]);
    expect(components(network)).toEqual([['a', 'b', 'c', 'd', 'e'], ['f']]);
  });
});

describe('brokers', () => {
  const sides = (text: string) => {
    const groups = new Map(text.split(' ').map((part) => part.split(':') as [string, string]));
    return (id: string) => groups.get(id) ?? null;
  };
  const chain = networkOf(['a', 'b', 'c'], linksFrom('a:b b:c', 'forward'));
  test.each([
    ['coordinator', 'a:X b:X c:X'],
    ['gatekeeper', 'a:X b:Y c:Y'],
    ['representative', 'a:X b:X c:Y'],
    ['consultant', 'a:X b:Y c:X'],
    ['liaison', 'a:X b:Y c:Z'],
  ])('a %s is told by whose sides the three are on', (role, text) => {
    const found = brokerRoles(chain, sides(text));
    expect(found.get('b')).toMatchObject({ [role]: 1, total: 1 });
    expect(found.get('a')?.total).toBe(0);
  });

  test('nobody brokers between two that have a link themselves, or for somebody whose group is not known', () => {
    const closed = networkOf(['a', 'b', 'c'], linksFrom('a:b b:c a:c', 'forward'));
    expect(brokerRoles(closed, sides('a:X b:X c:X')).get('b')?.total).toBe(0);
    const unknown = brokerRoles(chain, sides('a:X b:X'));
    expect(unknown.get('b')?.total).toBe(0);
    expect(unknown.has('c')).toBe(false);
  });

  test('a chain without direction counts both ways round', () => {
    const both = networkOf(['a', 'b', 'c'], linksFrom('a:b b:c'));
    const roles = brokerRoles(both, sides('a:X b:X c:Y')).get('b');
    expect(roles).toMatchObject({ gatekeeper: 1, representative: 1, total: 2 });
  });
});

test('communities of the kite are as clear as can be: modularity 2/9', () => {
  const groups = communityGroups(kite);
  expect(groups.flat().sort()).toEqual([...kite.ids]);
  const numbers = Float64Array.from(kite.ids, (id) => groups.findIndex((group) => group.includes(id)));
  expect(modularityOf(kite, numbers)).toBeCloseTo(0.2222222, 6);
});
