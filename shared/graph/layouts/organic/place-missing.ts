// Fits entries into a picture whose other entries have their places: near what they are linked to, moving nothing else.
import { seededRandom } from '../../../util/seeded-random.ts';
import type { Body, Component } from './body.ts';
import { removeOverlaps } from './remove-overlaps.ts';
import { settle } from './settle.ts';

const TICKS = 120;

export function placeMissing(
  part: Component,
  options: {
    readonly seed: string;
    readonly linkLength: number;
    readonly aspect: number;
    readonly onTick: (done: number) => void;
  },
): void {
  if (part.bodies.every((body) => body.isFixed)) return;
  const random = seededRandom(`${options.seed} ${part.bodies[0]?.node.id}`);
  startNearNeighbours(part, random);
  const onTick = (tick: number): void => options.onTick(tick / TICKS);
  const { linkLength, aspect } = options;
  settle(part, { ticks: TICKS, linkLength, aspect, warmth: 0.3, onTick }, random);
  removeOverlaps(part.bodies);
}

/** Outwards from the fixed ones: each starts in the middle of the neighbours that have a place, a little to one side. */
function startNearNeighbours({ bodies, ties }: Component, random: () => number): void {
  const neighbours = new Map<Body, Body[]>(bodies.map((body) => [body, []]));
  for (const { from, to } of ties) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const placed = new Set(bodies.filter((body) => body.isFixed));
  const queue = [...placed];
  for (let head = 0; head < queue.length; head++) {
    for (const body of neighbours.get(queue[head] as Body) ?? []) {
      if (placed.has(body)) continue;
      const near = (neighbours.get(body) ?? []).filter((other) => placed.has(other));
      const angle = random() * 2 * Math.PI;
      body.x = near.reduce((sum, other) => sum + other.x, 0) / near.length + Math.cos(angle) * 90;
      body.y = near.reduce((sum, other) => sum + other.y, 0) / near.length + Math.sin(angle) * 70;
      placed.add(body);
      queue.push(body);
    }
  }
}
