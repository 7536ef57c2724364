import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { tidy } from '../../../../shared/graph/arrange/index.ts';
import type { LayoutNode, Place } from '../../../../shared/graph/layouts/index.ts';
import { overlapsAmong } from '../../../support/overlaps.ts';
import { aNode, graphOf, lay, overlaps } from '../layouts/layout-kit.ts';

vi.setConfig({ testTimeout: 60_000 });

const anyPicture = fc
  .array(fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -200, max: 200 }) }), {
    maxLength: 18,
  })
  .map((spots) => ({
    nodes: spots.map((_, index) => aNode(`n${String(index).padStart(2, '0')}`)),
    places: new Map(spots.map((spot, index) => [`n${String(index).padStart(2, '0')}`, spot])),
  }));

type Picture = { readonly nodes: readonly LayoutNode[]; readonly places: ReadonlyMap<string, Place> };

const tidiedUp = ({ nodes, places }: Picture): Map<string, Place> => new Map([...places, ...tidy(nodes, places)]);

/** How far everybody moved together. */
function movement({ places }: Picture, tidied: ReadonlyMap<string, Place>): number {
  let sum = 0;
  for (const [id, { x, y }] of places) {
    const now = tidied.get(id) ?? { x, y };
    sum += Math.hypot(now.x - x, now.y - y);
  }
  return sum;
}

describe('tidying', () => {
  test('takes all shapes and names off each other, however they lie', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const tidied = tidiedUp(picture);
        expect(overlaps({ nodes: picture.nodes, links: [] }, tidied)).toEqual([]);
        expect(overlapsAmong(picture.nodes, tidied)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('names count: shapes that stand clear move when a name lies over a shape', () => {
    // The name reaches 50 down from the shape's middle: 60 apart, it touches the shape below.
    const picture = {
      nodes: [aNode('above'), aNode('below')],
      places: new Map([
        ['above', { x: 0, y: 0 }],
        ['below', { x: 0, y: 60 }],
      ]),
    };
    expect(overlapsAmong(picture.nodes, picture.places)).toBe(1);
    const tidied = tidiedUp(picture);
    expect(overlapsAmong(picture.nodes, tidied)).toBe(0);
    // Ten units are missing: apart by little more, and straight up and down.
    expect(movement(picture, tidied)).toBeLessThan(12);
    expect(tidied.get('above')?.x).toBe(0);
  });

  test('moves nothing at all where nothing lies over anything', () => {
    const graph = graphOf(80, 120);
    expect(tidy(graph.nodes, lay('organic', graph)).size).toBe(0);
    fc.assert(
      fc.property(anyPicture, (picture) => {
        expect(tidy(picture.nodes, tidiedUp(picture)).size).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  test('moves those in the way, and leaves the rest of a picture alone', () => {
    const graph = graphOf(120, 180);
    const clean = lay('organic', graph);
    const [dragged, onto] = graph.nodes as [LayoutNode, LayoutNode];
    const target = clean.get(onto.id) as Place;
    const places = new Map([...clean, [dragged.id, { x: target.x + 25, y: target.y + 12 }]]);
    const moved = tidy(graph.nodes, places);
    expect(overlapsAmong(graph.nodes, new Map([...places, ...moved]))).toBe(0);
    expect(moved.size).toBeLessThan(20);
    const mean = movement({ nodes: graph.nodes, places }, moved) / graph.nodes.length;
    expect(mean).toBeLessThan(6);
  });

  test('leaves pinned entries where they are', () => {
    fc.assert(
      fc.property(anyPicture, ({ nodes, places }) => {
        const pinned = nodes.map((node, index) =>
          index % 4 === 0 ? { ...node, fixed: places.get(node.id) ?? null } : node,
        );
        const moved = tidy(pinned, places);
        for (const { id, fixed } of pinned) if (fixed) expect(moved.has(id)).toBe(false);
        const tidied = new Map([...places, ...moved]);
        // Two that are pinned over each other stay so.
        const isFixed = new Map(pinned.map(({ id, fixed }) => [id, fixed !== null]));
        const left = overlaps({ nodes: pinned, links: [] }, tidied).filter((pair) =>
          pair.split(' ').some((id) => isFixed.get(id) !== true),
        );
        expect(left).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('comes out the same in whatever order entries are listed', () => {
    fc.assert(
      fc.property(anyPicture, ({ nodes, places }) => {
        expect(tidiedUp({ nodes: [...nodes].reverse(), places: new Map([...places].reverse()) })).toEqual(
          new Map([...tidiedUp({ nodes, places })].reverse()),
        );
      }),
      { numRuns: 30 },
    );
  });
});
