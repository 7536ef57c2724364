// Whom each entry alone holds on, and how many pairs it connects: what is worked out in one walk is what asking of one after another says.
import { describe, expect, test } from 'vitest';
import { betweenness } from '../../../shared/graph/measures/betweenness.ts';
import { type Network, networkOf, PLAIN_TASK } from '../../../shared/graph/measures/index.ts';
import { searchFrom, searchRoom } from '../../../shared/graph/measures/shortest-paths.ts';
import { looseWithout } from '../../../shared/questions/cut-off.ts';
import { looseWithoutEach } from '../../../shared/questions/cut-off-each.ts';
import { endsOf, linksFrom, madeUpNetwork, type TestLink } from '../../support/networks.ts';

const undirected = (ids: readonly string[], links: readonly TestLink[]): Network =>
  networkOf(ids, links, { isDirected: false });

const madeUp = Array.from({ length: 400 }, (_, index) => {
  const { ids, links } = madeUpNetwork(`cut off ${index}`);
  // Every other one is sparse, so that much of it hangs on like a tree.
  return {
    seed: index,
    network: undirected(ids, index % 2 === 0 ? links : links.slice(0, Math.ceil(ids.length * 0.9))),
  };
});

describe('whom each alone holds on', () => {
  const asked = (network: Network): [number, number[]][] =>
    network.ids.flatMap((_, index): [number, number[]][] => {
      const loose = looseWithout(network, [index]).flat();
      return loose.length === 0 ? [] : [[index, loose.sort((a, b) => a - b)]];
    });
  const inOneWalk = (network: Network): [number, number[]][] =>
    [...looseWithoutEach(network)]
      .map(([index, loose]): [number, number[]] => [index, loose.sort((a, b) => a - b)])
      .sort(([a], [b]) => a - b);

  test('is the same in one walk as asked of one after another', () => {
    for (const { seed, network } of madeUp) expect(inOneWalk(network), `network ${seed}`).toEqual(asked(network));
    expect(madeUp.filter(({ network }) => looseWithoutEach(network).size > 1).length).toBeGreaterThan(100);
  });

  test('of several groups equally large, the one with whoever comes first stays, wherever the walk began', () => {
    for (const text of ['M:A M:Z', 'A:M M:Z', 'B:M M:A', 'A:M,N M:B N:C', 'A:B B:C C:D D:E', 'D:B B:A A:C C:E']) {
      const links = linksFrom(text);
      const network = undirected(endsOf(links), links);
      expect(inOneWalk(network), text).toEqual(asked(network));
    }
  });
});

/** Freeman 1977, word for word: of each pair, the share of its shortest ways that runs through each of the others. */
function plainBetweenness(network: Network): number[] {
  const size = network.ids.length;
  const from = network.ids.map((_, source) => {
    const room = searchRoom(size);
    searchFrom(source, network.any, room);
    return room;
  });
  return network.ids.map((_, via) => {
    let sum = 0;
    for (let a = 0; a < size; a++)
      for (let b = a + 1; b < size; b++) {
        const [way, first, second] = [
          from[a]?.distance[b] ?? -1,
          from[a]?.distance[via] ?? -1,
          from[via]?.distance[b] ?? -1,
        ];
        if (via === a || via === b || way < 0 || first < 0 || first + second !== way) continue;
        sum += ((from[a]?.paths[via] ?? 0) * (from[via]?.paths[b] ?? 0)) / (from[a]?.paths[b] ?? 1);
      }
    return sum;
  });
}

describe('how many pairs each connects', () => {
  test('is what the definition says, whatever hangs on like a tree', () => {
    for (const { seed, network } of madeUp) {
      const found = betweenness.run(network, PLAIN_TASK);
      plainBetweenness(network).forEach((pairs, index) => {
        expect(found[index], `network ${seed}, ${network.ids[index]}`).toBeCloseTo(pairs, 9);
      });
    }
  });

  test('in a part that is all tree, two entries, or one', () => {
    const links = linksFrom('A:B,C,D D:E P:Q');
    const found = betweenness.run(undirected([...endsOf(links), 'Z'], links), PLAIN_TASK);
    expect([...found]).toEqual([5, 0, 0, 3, 0, 0, 0, 0]);
  });
});
