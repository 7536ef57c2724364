import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { layoutGraphOf } from '../../../../shared/figure/places.ts';
import { shownIn } from '../../../../shared/figure/scene/index.ts';
import { type LayoutGraph, type LayoutNode, type Place, runLayout } from '../../../../shared/graph/layouts/index.ts';
import { madeUpMap } from '../../../support/made-up-map.ts';

function aNode(id: string, fixed: Place | null = null): LayoutNode {
  return { id, name: id, left: 60, right: 60, up: 20, down: 50, fixed };
}

function lay(graph: LayoutGraph, options: unknown = {}): ReadonlyMap<string, Place> {
  const result = runLayout('organic', graph, options);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Pairs of entries whose room overlaps; a unit of rounding is let pass. */
function overlaps(graph: LayoutGraph, places: ReadonlyMap<string, Place>): string[] {
  const boxes = graph.nodes.map((node) => {
    const { x, y } = places.get(node.id) as Place;
    return { id: node.id, left: x - node.left, right: x + node.right, top: y - node.up, bottom: y + node.down };
  });
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
      )
      .map((b) => `${a.id} ${b.id}`),
  );
}

function graphOf(entities: number, links: number): LayoutGraph {
  const map = madeUpMap({ entities, links });
  return layoutGraphOf(map, shownIn(map, null), new Map());
}

const anyGraph = fc.integer({ min: 0, max: 24 }).chain((count) =>
  fc.record({
    nodes: fc.constant(Array.from({ length: count }, (_, index) => aNode(`n${index}`))),
    links: fc.array(
      fc.record({
        from: fc.nat({ max: Math.max(0, count) }).map((n) => `n${n}`),
        to: fc.nat({ max: Math.max(0, count) }).map((n) => `n${n}`),
      }),
      { maxLength: 40 },
    ),
  }),
);

/** Layouts of hundreds take a second or two each, more on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

describe('the organic layout', () => {
  test('places every entry of any graph, at finite places, with no overlap', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const places = lay(graph);
        expect([...places.keys()].sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
        for (const { x, y } of places.values()) expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
        expect(overlaps(graph, places)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('gives the same places in whatever order the graph is listed, and others for another seed', () => {
    const graph = graphOf(60, 90);
    const places = lay(graph);
    const backwards: LayoutGraph = {
      nodes: [...graph.nodes].reverse(),
      links: [...graph.links].reverse().map(({ from, to }) => ({ from: to, to: from })),
    };
    expect(new Map(lay(backwards))).toEqual(new Map(places));
    expect(lay(graph, { seed: 'another' })).not.toEqual(places);
  });

  test.each([
    [30, 40],
    [140, 230],
    [300, 500],
    [700, 1200],
  ])('spreads %i entries without overlap in about the form of a landscape page', (entities, links) => {
    const graph = graphOf(entities, links);
    const places = lay(graph);
    expect(overlaps(graph, places)).toEqual([]);
    const xs = [...places.values()].map(({ x }) => x);
    const ys = [...places.values()].map(({ y }) => y);
    const aspect = (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys));
    expect(aspect).toBeGreaterThan(0.9);
    expect(aspect).toBeLessThan(2.2);
  });

  test('puts linked entries nearer together than others', () => {
    const graph = graphOf(140, 200);
    const places = lay(graph);
    const distance = (a: string, b: string): number => {
      const from = places.get(a) as Place;
      const to = places.get(b) as Place;
      return Math.hypot(from.x - to.x, from.y - to.y);
    };
    const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const linked = mean(graph.links.map(({ from, to }) => distance(from, to)));
    const all = mean(
      graph.nodes.flatMap((a) => graph.nodes.filter((b) => b.id > a.id).map((b) => distance(a.id, b.id))),
    );
    expect(linked).toBeLessThan(all * 0.75);
  });

  test('draws a chain, a ring and a star with no links crossing', () => {
    const ids = Array.from({ length: 9 }, (_, index) => `n${index}`);
    const shapes = {
      chain: ids.slice(1).map((id, index) => ({ from: ids[index] as string, to: id })),
      ring: ids.map((id, index) => ({ from: id, to: ids[(index + 1) % ids.length] as string })),
      star: ids.slice(1).map((id) => ({ from: 'n0', to: id })),
    };
    for (const links of Object.values(shapes)) {
      const places = lay({ nodes: ids.map((id) => aNode(id)), links });
      expect(crossings(links, places)).toBe(0);
    }
  });

  test('stands many entries without links in rows below the others', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `linked${index}`);
    const links = ids.slice(1).map((id, index) => ({ from: ids[index] as string, to: id }));
    const loners = Array.from({ length: 20 }, (_, index) => `loner${index}`);
    const places = lay({ nodes: [...ids, ...loners].map((id) => aNode(id)), links });
    const lowest = Math.max(...ids.map((id) => places.get(id)?.y ?? 0));
    for (const id of loners) expect(places.get(id)?.y).toBeGreaterThan(lowest);
  });

  test('gives what is linked and the rows below it the form of the page together', () => {
    // Half of an ordinary map has no links.
    const linked = graphOf(40, 60);
    const loners = Array.from({ length: 30 }, (_, index) => aNode(`loner${index}`));
    const places = [...lay({ ...linked, nodes: [...linked.nodes, ...loners] }).values()];
    const across = Math.max(...places.map(({ x }) => x)) - Math.min(...places.map(({ x }) => x));
    const down = Math.max(...places.map(({ y }) => y)) - Math.min(...places.map(({ y }) => y));
    expect(across / down).toBeGreaterThan(1.1);
    expect(across / down).toBeLessThan(2);
  });

  test('tidies entries without links in rows', () => {
    const graph = { nodes: Array.from({ length: 24 }, (_, index) => aNode(`n${index}`)), links: [] };
    const rows = new Set([...lay(graph).values()].map(({ y }) => y));
    expect(rows.size).toBeLessThan(8);
  });
});

function crossings(links: readonly { from: string; to: string }[], places: ReadonlyMap<string, Place>): number {
  const at = (id: string): Place => places.get(id) as Place;
  const turn = (a: Place, b: Place, c: Place): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  let count = 0;
  links.forEach((first, index) => {
    for (const second of links.slice(index + 1)) {
      const ends = [first.from, first.to, second.from, second.to];
      if (new Set(ends).size < 4) continue;
      const [a, b, c, d] = ends.map(at) as [Place, Place, Place, Place];
      if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) count += 1;
    }
  });
  return count;
}

describe('places that are fixed', () => {
  const graph = graphOf(80, 130);
  const places = lay(graph);
  const without = (missing: (index: number) => boolean): LayoutGraph => ({
    ...graph,
    nodes: graph.nodes.map((node, index) => ({
      ...node,
      fixed: missing(index) ? null : (places.get(node.id) ?? null),
    })),
  });

  test.each([
    ['a few', (index: number) => index % 10 === 0],
    ['most', (index: number) => index % 10 !== 0],
    ['none', () => false],
  ])('are kept to the unit when %s are missing, and nothing overlaps', (_, missing) => {
    const partial = without(missing);
    const laid = lay(partial);
    for (const node of partial.nodes) if (node.fixed) expect(laid.get(node.id)).toEqual(node.fixed);
    expect(overlaps(partial, laid)).toEqual([]);
  });

  test('draw a new entry to its neighbours', () => {
    const nodes = [...without(() => false).nodes, aNode('new')];
    const neighbour = graph.nodes[3] as LayoutNode;
    const laid = lay({ nodes, links: [...graph.links, { from: 'new', to: neighbour.id }] });
    const at = laid.get('new') as Place;
    const beside = places.get(neighbour.id) as Place;
    const width =
      Math.max(...[...places.values()].map(({ x }) => x)) - Math.min(...[...places.values()].map(({ x }) => x));
    expect(Math.hypot(at.x - beside.x, at.y - beside.y)).toBeLessThan(width / 4);
  });

  test('may themselves overlap: that is the wish of whoever put them there', () => {
    const nodes = [aNode('a', { x: 5, y: 5 }), aNode('b', { x: 5, y: 5 })];
    expect(lay({ nodes, links: [] }).get('b')).toEqual({ x: 5, y: 5 });
  });
});

describe('a layout under way', () => {
  const graph = graphOf(200, 320);

  test('tells how far it is, from 0 up to 1', () => {
    const told: number[] = [];
    runLayout('organic', graph, {}, { report: (done) => told.push(done) });
    expect(told.length).toBeGreaterThan(50);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  test('stops when asked to, with the code for that', () => {
    let ticks = 0;
    const result = runLayout('organic', graph, {}, { shouldStop: () => ++ticks > 20 });
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(ticks).toBe(21);
  });
});

test('a layout or a setting that does not exist is refused', () => {
  const graph = { nodes: [], links: [] };
  expect(runLayout('spiral', graph, {})).toMatchObject({ ok: false, error: { code: 'invalid' } });
  expect(runLayout('organic', graph, { aspect: -1 })).toMatchObject({ ok: false, error: { code: 'invalid' } });
  expect(runLayout('organic', graph, {})).toMatchObject({ ok: true });
});
