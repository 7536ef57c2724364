// What holds for every way of laying out, whatever is laid out.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { LAYOUT_IDS, type LayoutGraph, runLayout } from '../../../../shared/graph/layouts/index.ts';
import { anyGraph, at, formOf, graphOf, lay, listedBackwards, overlaps } from './layout-kit.ts';

vi.setConfig({ testTimeout: 60_000 });

const WAYS: readonly (readonly [string, Record<string, string>])[] = [
  ['organic', {}],
  ['hierarchy', {}],
  ['rings', {}],
  ['rings', { around: 'n3' }],
  ['columns', { by: 'entity.sector' }],
  ['grouped', { by: 'parent' }],
  ['grouped', { by: 'entity.sector' }],
];

test('every layout but by hand is tried here', () => {
  expect(new Set(WAYS.map(([name]) => name))).toEqual(new Set(LAYOUT_IDS.filter((id) => id !== 'by-hand')));
});

describe.each(WAYS)('the layout %s %j', (name, options) => {
  test('gives every entry a place in whole units, none over another', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const places = lay(name, graph, options);
        expect([...places.keys()].sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
        for (const { x, y } of places.values()) expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
        expect(overlaps(graph, places)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('gives the same places again, and in whatever order the map is listed', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const places = new Map(lay(name, graph, options));
        expect(new Map(lay(name, graph, options))).toEqual(places);
        expect(new Map(lay(name, listedBackwards(graph), options))).toEqual(places);
      }),
      { numRuns: 25 },
    );
  });

  test('keeps the places of pinned entries, and nothing lies over them', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const nodes = graph.nodes.map((node, index) =>
          index % 5 === 2 ? { ...node, fixed: { x: index * 300, y: 40 } } : node,
        );
        const pinned: LayoutGraph = { ...graph, nodes };
        const places = lay(name, pinned, options);
        for (const { id, fixed } of nodes) if (fixed) expect(at(places, id)).toEqual(fixed);
        expect(overlaps(pinned, places)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('fills a page of a hundred entries instead of a ribbon', () => {
    const by = options.by === undefined ? {} : { choice: { name, options } };
    const graph = graphOf(100, 160, by.choice);
    const places = lay(name, graph, options);
    expect(overlaps(graph, places)).toEqual([]);
    expect(formOf(graph, places)).toBeGreaterThan(0.6);
    expect(formOf(graph, places)).toBeLessThan(2.4);
  });

  test('can be stopped, and says how far it is', () => {
    const graph = graphOf(60, 100, options.by === undefined ? undefined : { name, options });
    expect(runLayout(name, graph, options, { shouldStop: () => true })).toMatchObject({
      ok: false,
      error: { code: 'cancelled' },
    });
    const told: number[] = [];
    runLayout(name, graph, options, { report: (done) => told.push(done) });
    expect(told.every((done, index) => index === 0 || done >= (told[index - 1] ?? 0))).toBe(true);
    expect(told.at(-1)).toBe(1);
  });
});
