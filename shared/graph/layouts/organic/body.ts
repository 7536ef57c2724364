// What the organic layout moves: boxes with a centre, and the ties between them.
import type { LayoutGraph, LayoutNode } from '../layout.ts';
import type { MovableBox } from './near-boxes.ts';

/** One entry's box. x and y are the centre of the box, not of the shape in it. */
export type Body = MovableBox & { readonly node: LayoutNode };

export type Tie = { readonly from: Body; readonly to: Body };

/** A part of the graph that no link joins to the rest. */
export type Component = { readonly bodies: readonly Body[]; readonly ties: readonly Tie[] };

export function bodyOf(node: LayoutNode): Body {
  const halfWidth = (node.left + node.right) / 2;
  const halfHeight = (node.up + node.down) / 2;
  const offset = offsetOf(node);
  return {
    node,
    id: node.id,
    halfWidth,
    halfHeight,
    isFixed: node.fixed !== null,
    x: (node.fixed?.x ?? 0) + offset.x,
    y: (node.fixed?.y ?? 0) + offset.y,
  };
}

/** From the place of an entry to the centre of its box. */
export function offsetOf(node: LayoutNode): { readonly x: number; readonly y: number } {
  return { x: (node.right - node.left) / 2, y: (node.down - node.up) / 2 };
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The graph as bodies and ties in an order of their own, so that the order of the input makes no difference. Parallel links
 * make one tie; links to oneself or to entries that are not in the graph make none.
 */
export function readGraph(graph: LayoutGraph): Component {
  const bodies = [...graph.nodes].sort((a, b) => compareIds(a.id, b.id)).map(bodyOf);
  const byId = new Map(bodies.map((body) => [body.node.id, body]));
  const pairs = new Map<string, Tie>();
  for (const link of graph.links) {
    const [first, second] = link.from < link.to ? [link.from, link.to] : [link.to, link.from];
    const from = byId.get(first);
    const to = byId.get(second);
    if (from && to && from !== to) pairs.set(`${first} ${second}`, { from, to });
  }
  const ties = [...pairs.entries()].sort(([a], [b]) => compareIds(a, b)).map(([, tie]) => tie);
  return { bodies, ties };
}

/** Largest first; of equal size, the one with the first id first. */
export function componentsOf({ bodies, ties }: Component): Component[] {
  const root = new Map<Body, Body>(bodies.map((body) => [body, body]));
  const find = (body: Body): Body => {
    let top = body;
    for (let next = root.get(top); next && next !== top; next = root.get(top)) top = next;
    root.set(body, top);
    return top;
  };
  for (const { from, to } of ties) root.set(find(from), find(to));
  const groups = new Map<Body, { bodies: Body[]; ties: Tie[] }>();
  for (const body of bodies) {
    const top = find(body);
    const group = groups.get(top) ?? { bodies: [], ties: [] };
    group.bodies.push(body);
    groups.set(top, group);
  }
  for (const tie of ties) groups.get(find(tie.from))?.ties.push(tie);
  return [...groups.values()].sort(
    (a, b) => b.bodies.length - a.bodies.length || compareIds(a.bodies[0]?.node.id ?? '', b.bodies[0]?.node.id ?? ''),
  );
}
