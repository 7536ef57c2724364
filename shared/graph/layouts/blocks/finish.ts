// What layouts that work everything out in one go share: pinned entries keep their places, and places become whole units.
import { appError } from '../../../contract/errors.ts';
import { refuse, succeed } from '../../../util/result.ts';
import {
  type LayoutControl,
  type LayoutGraph,
  type LayoutNode,
  type LayoutResult,
  LayoutStopped,
  type Place,
} from '../layout.ts';
import { bodyOf, offsetOf } from '../organic/body.ts';
import { removeOverlaps } from '../organic/remove-overlaps.ts';
import { organic } from '../organic.ts';

/**
 * Runs a layout that knows nothing of fixed entries. Where most are fixed already only the rest is fitted in, near what they
 * are linked to: one new entry must not move a picture. A few that are fixed stay, and the others make way for them.
 */
export function arranged(
  graph: LayoutGraph,
  control: LayoutControl,
  work: (nodes: readonly LayoutNode[], tick: (done: number) => void) => ReadonlyMap<string, Place>,
): LayoutResult {
  const nodes = [...graph.nodes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const fixed = nodes.filter((node) => node.fixed !== null);
  if (fixed.length > nodes.length / 2) return organic.run(graph, organic.options.parse({}), control);
  const tick = (done: number): void => {
    if (control.shouldStop?.()) throw new LayoutStopped();
    control.report?.(Math.min(0.99, done));
  };
  try {
    tick(0);
    const places = work(nodes, tick);
    const settled = fixed.length === 0 ? centred(nodes, places) : aroundFixed(nodes, places);
    control.report?.(1);
    return succeed(whole(settled));
  } catch (problem) {
    if (problem instanceof LayoutStopped) return refuse(appError('cancelled', 'The layout was stopped.'));
    throw problem;
  }
}

function whole(places: ReadonlyMap<string, Place>): Map<string, Place> {
  // Adding zero turns -0 into 0.
  return new Map([...places].map(([id, { x, y }]) => [id, { x: Math.round(x) + 0, y: Math.round(y) + 0 }]));
}

function centred(nodes: readonly LayoutNode[], places: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
  const at = (node: LayoutNode): Place => places.get(node.id) ?? { x: 0, y: 0 };
  const middle = (values: readonly number[]): number =>
    values.length === 0 ? 0 : (Math.min(...values) + Math.max(...values)) / 2;
  const x = middle(nodes.flatMap((node) => [at(node).x - node.left, at(node).x + node.right]));
  const y = middle(nodes.flatMap((node) => [at(node).y - node.up, at(node).y + node.down]));
  return new Map([...places].map(([id, place]) => [id, { x: place.x - x, y: place.y - y }]));
}

/** The layout moved to where its fixed entries lie nearest to their places, and everything else out of their way. */
function aroundFixed(nodes: readonly LayoutNode[], places: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
  const fixed = nodes.filter((node) => node.fixed !== null);
  const mean = (axis: 'x' | 'y'): number =>
    fixed.reduce((sum, node) => sum + (node.fixed?.[axis] ?? 0) - (places.get(node.id)?.[axis] ?? 0), 0) / fixed.length;
  const by = { x: mean('x'), y: mean('y') };
  const bodies = nodes.map((node) => {
    const body = bodyOf(node);
    const at = places.get(node.id);
    if (node.fixed === null && at) {
      const offset = offsetOf(node);
      body.x = at.x + by.x + offset.x;
      body.y = at.y + by.y + offset.y;
    }
    return body;
  });
  removeOverlaps(bodies);
  return new Map(
    bodies.map((body) => {
      const offset = offsetOf(body.node);
      return [body.id, body.node.fixed ?? { x: body.x - offset.x, y: body.y - offset.y }];
    }),
  );
}
