import type { LayoutNode, Place } from '../../shared/graph/layouts/layout.ts';
import { bodyOf, offsetOf } from '../../shared/graph/layouts/organic/body.ts';

/** How many pairs of entries lie over each other, shape and name together: by comparing all with all. */
export function overlapsAmong(nodes: readonly LayoutNode[], places: ReadonlyMap<string, Place>): number {
  const boxes = nodes.flatMap((node) => {
    const at = places.get(node.id);
    if (!at) return [];
    const { halfWidth, halfHeight } = bodyOf(node);
    const offset = offsetOf(node);
    return [{ x: at.x + offset.x, y: at.y + offset.y, halfWidth, halfHeight }];
  });
  let count = 0;
  for (const [index, a] of boxes.entries())
    for (const b of boxes.slice(index + 1))
      if (Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight)
        count += 1;
  return count;
}
