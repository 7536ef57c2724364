// Joins the members of a hull by the shortest ways that go round others.
import { OTHER, OWN, type Raster } from './raster.ts';

/** Steps over somebody else's ground count as so many: a long way round is better than running over a name. */
const TRESPASS = 14;

/** How wide a way is made on both sides of its middle, in squares. */
const HALF_WIDTH = 1;

/** Makes the hull's squares one piece: members that stand far apart are joined by a band, along a shortest tree. */
export function connect({ columns, rows, squares }: Raster): void {
  const size = squares.length;
  const distance = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(size).fill(-1);
  const joined = new Uint8Array(size);
  const ways = new Set<number>();
  const buckets: number[][] = [[]];
  const neighbours = (at: number): number[] => {
    const column = at % columns;
    const found: number[] = [];
    if (column > 0) found.push(at - 1);
    if (column < columns - 1) found.push(at + 1);
    if (at >= columns) found.push(at - columns);
    if (at < size - columns) found.push(at + columns);
    return found;
  };
  const visit = (at: number, cost: number, by: number): void => {
    if (cost >= (distance[at] ?? 0)) return;
    distance[at] = cost;
    from[at] = by;
    while (buckets.length <= cost) buckets.push([]);
    buckets[cost]?.push(at);
  };
  /** Everything of one piece belongs to what is joined, and is a start of further ways. */
  const take = (start: number): void => {
    const queue = [start];
    joined[start] = 1;
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      distance[at] = Number.POSITIVE_INFINITY;
      visit(at, 0, -1);
      for (const next of neighbours(at)) {
        if (squares[next] === OWN && joined[next] === 0) {
          joined[next] = 1;
          queue.push(next);
        }
      }
    }
  };
  /** Reaches out from what is joined, nearest first. */
  const join = (): void => {
    for (let cost = 0; cost < buckets.length; cost++) {
      const bucket = buckets[cost] ?? [];
      for (let at = bucket.pop(); at !== undefined; at = bucket.pop()) {
        if (distance[at] !== cost) continue;
        if (squares[at] === OWN && joined[at] === 0) {
          for (let step = from[at] ?? -1; step !== -1 && joined[step] === 0; step = from[step] ?? -1) ways.add(step);
          take(at);
          // What has just been joined reaches the rest from nearer than before.
          cost = -1;
          break;
        }
        for (const next of neighbours(at)) visit(next, cost + (squares[next] === OTHER ? TRESPASS : 1), at);
      }
    }
  };
  for (
    let start = squares.indexOf(OWN);
    start !== -1;
    start = squares.findIndex((what, at) => what === OWN && joined[at] === 0)
  ) {
    take(start);
    join();
  }
  for (const at of ways) {
    const column = at % columns;
    const row = Math.floor(at / columns);
    squares[at] = OWN;
    for (let dr = -HALF_WIDTH; dr <= HALF_WIDTH; dr++) {
      for (let dc = -HALF_WIDTH; dc <= HALF_WIDTH; dc++) {
        const c = column + dc;
        const r = row + dr;
        const near = r * columns + c;
        if (c >= 0 && c < columns && r >= 0 && r < rows && squares[near] !== OTHER) squares[near] = OWN;
      }
    }
  }
}
