// What of a drawn link is the line, and what its heads, as a connector has them.
import type { Point } from '../../../shared/figure/geometry.ts';
import type { SceneItem, ScenePath } from '../../../shared/figure/scene/scene.ts';
import { isOutlined } from './geometry.ts';

export function connectorEnds(path: ScenePath, others: readonly SceneItem[]) {
  const end = path.curves.at(-1)?.[2] ?? path.from;
  const length = Math.hypot(end.x - path.from.x, end.y - path.from.y);
  let [from, to, head, tail] = [path.from, end, '', ''];
  const rest: SceneItem[] = [];
  for (const item of others) {
    const tip = item.draw === 'polygon' ? item.points[0] : item.draw === 'ellipse' ? item.centre : undefined;
    const toEnd = tip ? Math.hypot(tip.x - end.x, tip.y - end.y) : Infinity;
    const toStart = tip ? Math.hypot(tip.x - path.from.x, tip.y - path.from.y) : Infinity;
    const near = Math.min(toEnd, toStart);
    if (!tip || !isOutlined(item) || item.fill !== path.stroke.colour || near > Math.max(14, length * 0.45)) {
      rest.push(item);
      continue;
    }
    const kind =
      item.draw === 'ellipse'
        ? 'oval'
        : item.draw === 'polygon' && item.points.length === 4
          ? isVee(item.points)
            ? 'stealth'
            : 'diamond'
          : 'triangle';
    if (toEnd <= toStart) [to, tail] = [tip, `<a:tailEnd type="${kind}" w="med" len="med"/>`];
    else [from, head] = [tip, `<a:headEnd type="${kind}" w="med" len="med"/>`];
  }
  return { from, to, head, tail, rest };
}

/** A notched head: its third corner lies between the tip and the line through the other two. */
function isVee([tip, left, notch, right]: readonly Point[]): boolean {
  if (!tip || !left || !notch || !right) return false;
  const back = { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 };
  return Math.hypot(notch.x - tip.x, notch.y - tip.y) < Math.hypot(back.x - tip.x, back.y - tip.y);
}

/** The middle of a drawn link, which is a single curve. */
export function middleOfPath({ from, curves: [curve] }: ScenePath): Point {
  if (!curve) return from;
  const [b, c, d] = curve;
  return { x: (from.x + 3 * b.x + 3 * c.x + d.x) / 8, y: (from.y + 3 * b.y + 3 * c.y + d.y) / 8 };
}
