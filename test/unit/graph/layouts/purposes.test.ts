// What each layout promises: top boards first, steps as rings, a word a column, parts in their boxes.
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleChanges } from '../../../../electron/core/samples.ts';
import { layoutGraphOf } from '../../../../shared/figure/places.ts';
import { NO_GROUP } from '../../../../shared/graph/groups/index.ts';
import type { LayoutGraph, LayoutLink, LayoutNode } from '../../../../shared/graph/layouts/index.ts';
import { applyChanges } from '../../../../shared/model/change.ts';
import { EMPTY_MAP, type MapData } from '../../../../shared/model/map-data.ts';
import { aNode, at, boxAround, boxOf, formOf, type Laid, lay, overlap, overlaps } from './layout-kit.ts';

let sample: MapData;
beforeAll(async () => {
  sample = applyChanges(EMPTY_MAP, await sampleChanges('trafford'));
});

const linked = (from: string, to: string, upward: 'to' | null = null): LayoutLink => ({
  from,
  to,
  upward,
  isExisting: true,
});
const nodesOf = (ids: string): LayoutNode[] => ids.split(' ').map((id) => aNode(id));

/** The sample's upward links with the entries at their ends. */
function governance(): LayoutGraph {
  const links = [...sample.link.values()].filter(({ type }) => (sample.linkType.get(type)?.upward ?? null) !== null);
  const entities = new Set(links.flatMap(({ from, to }) => [from as string, to]));
  return layoutGraphOf(sample, { entities, links: new Set(links.map(({ id }) => id)) }, new Map());
}

describe('hierarchy', () => {
  test('stands whoever answers to nobody on top, and everybody below whom they report to', () => {
    const graph = {
      nodes: nodesOf('group sub board team council'),
      links: [
        linked('team', 'sub', 'to'),
        linked('sub', 'group', 'to'),
        linked('group', 'board', 'to'),
        linked('board', 'council', 'to'),
      ],
    };
    const places = lay('hierarchy', graph);
    const order = [...places].sort(([, a], [, b]) => a.y - b.y).map(([id]) => id);
    expect(order).toEqual(['council', 'board', 'group', 'sub', 'team']);
  });

  test('does so for all of the sample’s upward links, on a page instead of a ribbon', () => {
    const graph = governance();
    const places = lay('hierarchy', graph);
    const rank = ({ from, to, upward }: LayoutLink): [string, string] => (upward === 'to' ? [to, from] : [from, to]);
    const wrong = graph.links.filter((link) => {
      const [above, below] = rank(link);
      return at(places, above).y >= at(places, below).y;
    });
    // Two that report to each other cannot both stand above.
    const circles = graph.links.filter((link) => {
      const [above, below] = rank(link);
      return graph.links.some((other) => rank(other)[0] === below && rank(other)[1] === above);
    });
    expect(graph.links.length).toBeGreaterThan(8);
    expect(wrong.length).toBeLessThanOrEqual(circles.length / 2);
    expect(formOf(graph, places)).toBeGreaterThan(0.9);
    expect(formOf(graph, places)).toBeLessThan(2);
    expect(overlaps(graph, places)).toEqual([]);
  });
});

describe('rings', () => {
  /** How far from the middle, in entries: rings are ellipses, as much wider than high as entries with their names are. */
  const away = (places: Laid, id: string, middle: string): number => {
    const [a, b] = [at(places, id), at(places, middle)];
    return Math.hypot((a.x - b.x) / 120, (a.y - b.y) / 70);
  };

  test('stand whoever is more steps away further out, whatever the number of entries of a step', () => {
    const first = Array.from({ length: 9 }, (_, index) => `a${index}`);
    const second = Array.from({ length: 30 }, (_, index) => `b${index}`);
    const third = ['c0', 'c1', 'c2'];
    const links = [
      ...first.map((id) => linked('middle', id)),
      ...second.map((id, index) => linked(`a${index % 9}`, id)),
      ...third.map((id, index) => linked(id, `b${index}`)),
    ];
    const graph = { nodes: nodesOf(['middle', ...third, ...second, ...first].join(' ')), links };
    const places = lay('rings', graph, { around: 'middle' });
    const reach = (ids: readonly string[]): number[] => ids.map((id) => away(places, id, 'middle'));
    expect(Math.min(...reach(first))).toBeGreaterThan(0.9);
    expect(Math.min(...reach(second))).toBeGreaterThan(Math.max(...reach(first)));
    expect(Math.min(...reach(third))).toBeGreaterThan(Math.max(...reach(second)));
    // One step, one radius.
    expect(Math.max(...reach(first)) - Math.min(...reach(first))).toBeLessThan(0.2);
  });

  test('go around the most linked entry when nobody is named, and leave who cannot be reached below', () => {
    const graph = {
      nodes: nodesOf('one two hub three alone'),
      links: ['one', 'two', 'three'].map((id) => linked(id, 'hub')),
    };
    const places = lay('rings', graph);
    const outer = Math.max(...['one', 'two', 'three'].map((id) => away(places, id, 'hub')));
    expect(Math.min(...['one', 'two', 'three'].map((id) => away(places, id, 'hub')))).toBeCloseTo(outer, 0);
    expect(at(places, 'alone').y).toBeGreaterThan(
      Math.max(...['one', 'two', 'three', 'hub'].map((id) => at(places, id).y)),
    );
  });
});

describe('columns', () => {
  test('are one for every sector of the sample, and the last for those without, each clear of the others', () => {
    const entities = new Set([...sample.entity.keys()]);
    const choice = { name: 'columns', options: { by: 'entity.sector' } };
    const graph = layoutGraphOf(sample, { entities, links: new Set(sample.link.keys()) }, new Map(), { choice });
    const places = lay('columns', graph, choice.options);
    const byId = new Map(graph.nodes.map((node) => [node.id, node]));
    const boxes = (graph.groups ?? []).map(({ key, members }) => ({
      key,
      box: boxAround(
        members.flatMap((id) => byId.get(id) ?? []),
        places,
      ),
    }));
    const sectors = new Set([...sample.entity.values()].map(({ sector }) => sector ?? NO_GROUP));
    expect(new Set(boxes.map(({ key }) => key))).toEqual(sectors);
    const leftToRight = [...boxes].sort((a, b) => a.box.left - b.box.left);
    expect(leftToRight.at(-1)?.key).toBe(NO_GROUP);
    leftToRight.slice(1).forEach(({ box }, index) => {
      expect(box.left).toBeGreaterThan(leftToRight[index]?.box.right ?? 0);
    });
  });
});

describe('grouped', () => {
  test('by parent: everything that is part of something stands with it, and nobody else stands among them', () => {
    const nodes = [
      aNode('council'),
      aNode('health', null, 'council'),
      aNode('team', null, 'health'),
      aNode('nurses', null, 'health'),
      aNode('leisure', null, 'council'),
      aNode('trust'),
      aNode('club', null, 'trust'),
      aNode('stranger'),
    ];
    const places = lay(
      'grouped',
      { nodes, links: [linked('stranger', 'team'), linked('club', 'nurses')] },
      { by: 'parent' },
    );
    const pick = (ids: string): LayoutNode[] =>
      ids.split(' ').flatMap((id) => nodes.find((node) => node.id === id) ?? []);
    for (const inside of ['council health team nurses leisure', 'health team nurses', 'trust club']) {
      const box = boxAround(pick(inside), places);
      for (const node of nodes) {
        if (!inside.split(' ').includes(node.id))
          expect(overlap(boxOf(node, places), box), `${node.id} in ${inside}`).toBe(false);
      }
    }
    // The head of a box stands over its parts.
    expect(at(places, 'council').y).toBeLessThan(at(places, 'health').y);
    expect(at(places, 'health').y).toBeLessThan(at(places, 'team').y);
  });
});
