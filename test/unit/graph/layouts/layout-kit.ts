// What tests of layouts share: graphs to lay out, and what can be asked of the places that come back.
import fc from 'fast-check';
import { layoutGraphOf } from '../../../../shared/figure/places.ts';
import { shownIn } from '../../../../shared/figure/scene/index.ts';
import { type LayoutGraph, type LayoutNode, type Place, runLayout } from '../../../../shared/graph/layouts/index.ts';
import { madeUpMap } from '../../../support/made-up-map.ts';

export type Laid = ReadonlyMap<string, Place>;

export function aNode(id: string, fixed: Place | null = null, parent: string | null = null): LayoutNode {
  return { id, name: id, left: 60, right: 60, up: 20, down: 50, fixed, parent };
}

export function lay(name: string, graph: LayoutGraph, options: unknown = {}): Laid {
  const result = runLayout(name, graph, options);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

export const at = (places: Laid, id: string): Place => {
  const place = places.get(id);
  if (!place) throw new Error(`${id} has no place`);
  return place;
};

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

export function boxOf(node: LayoutNode, places: Laid): Box {
  const { x, y } = at(places, node.id);
  return { left: x - node.left, right: x + node.right, top: y - node.up, bottom: y + node.down };
}

export function boxAround(nodes: readonly LayoutNode[], places: Laid): Box {
  const boxes = nodes.map((node) => boxOf(node, places));
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** A unit of rounding is let pass. */
export function overlap(a: Box, b: Box): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
  );
}

/** Pairs of entries that lie over each other, names included. */
export function overlaps({ nodes }: LayoutGraph, places: Laid): string[] {
  const boxes = nodes.map((node) => ({ id: node.id, box: boxOf(node, places) }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => overlap(a.box, b.box))
      .map((b) => `${a.id} ${b.id}`),
  );
}

/** Width of the whole to its height, names included. */
export function formOf({ nodes }: LayoutGraph, places: Laid): number {
  const { left, right, top, bottom } = boxAround(nodes, places);
  return (right - left) / (bottom - top);
}

export function graphOf(entities: number, links: number, choice?: { name: string; options: Record<string, string> }) {
  const map = madeUpMap({ entities, links });
  return layoutGraphOf(map, shownIn(map, null), new Map(), choice ? { choice } : {});
}

/** The same listed the other way round. */
export function listedBackwards({ nodes, links, groups = [] }: LayoutGraph): LayoutGraph {
  return {
    nodes: [...nodes].reverse(),
    links: [...links].reverse(),
    groups: groups.map((group) => ({ ...group, members: [...group.members].reverse() })),
  };
}

/** Any small graph: links up, down and neither, to oneself, to nobody and in circles; parts of parts; groups. */
export const anyGraph: fc.Arbitrary<LayoutGraph> = fc.integer({ min: 0, max: 22 }).chain((count) => {
  const someone = fc.nat({ max: Math.max(0, count) }).map((number) => `n${number}`);
  return fc
    .record({
      sizes: fc.array(fc.record({ half: fc.integer({ min: 20, max: 130 }), down: fc.integer({ min: 20, max: 90 }) }), {
        minLength: count,
        maxLength: count,
      }),
      parents: fc.array(fc.option(someone), { minLength: count, maxLength: count }),
      homes: fc.array(fc.nat({ max: 3 }), { minLength: count, maxLength: count }),
      links: fc.array(
        fc.record({
          from: someone,
          to: someone,
          upward: fc.constantFrom('from', 'to', null),
          isExisting: fc.boolean(),
        }),
        { maxLength: 40 },
      ),
    })
    .map(({ sizes, parents, homes, links }) => ({
      nodes: sizes.map(({ half, down }, index) => ({
        ...aNode(`n${index}`, null, parents[index] ?? null),
        left: half,
        right: half,
        down,
      })),
      links,
      groups: ['a', 'b', '(not set)'].flatMap((key, group) => {
        const members = sizes.flatMap((_, index) => (homes[index] === group ? [`n${index}`] : []));
        return members.length === 0 ? [] : [{ key, label: key, members }];
      }),
    }));
});
