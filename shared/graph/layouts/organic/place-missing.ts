// Fits entries into a picture whose other entries have their places: near what they are linked to, moving nothing else.
import { type RandomSource, seededRandom } from '../../../util/seeded-random.ts';
import type { Body, Component } from './body.ts';
import type { FreeRoom } from './free-room.ts';
import { settle } from './settle.ts';

const TICKS = 160;

export type PlaceMissingOptions = {
  readonly seed: string;
  readonly linkLength: number;
  readonly aspect: number;
  readonly onTick: (done: number) => void;
};

/** @param room what is taken already, in this part and in others */
export function placeMissing(part: Component, room: FreeRoom, options: PlaceMissingOptions): void {
  const missing = part.bodies.filter((body) => !body.isFixed);
  if (missing.length === 0) return;
  const random = seededRandom(`${options.seed} ${part.bodies[0]?.node.id}`);
  const order = startNearNeighbours(part, random);
  // A few find a gap by themselves. Where most are new, forces first bring some order among them.
  if (missing.length > part.bodies.length / 2) {
    const { linkLength, aspect } = options;
    const onTick = (tick: number): void => options.onTick(tick / TICKS);
    settle(part, { ticks: TICKS, linkLength, aspect, warmth: 0.5, onTick }, random);
  }
  for (const body of order) room.placeNear(body);
}

/**
 * Outwards from the fixed ones: each starts beside the middle of the neighbours that have a place.
 * Gives the free ones in that order.
 */
function startNearNeighbours({ bodies, ties }: Component, random: RandomSource): Body[] {
  const neighbours = new Map<Body, Body[]>(bodies.map((body) => [body, []]));
  for (const { from, to } of ties) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const placed = new Set(bodies.filter((body) => body.isFixed));
  const queue = [...placed];
  const order: Body[] = [];
  for (let head = 0; head < queue.length; head++) {
    for (const body of neighbours.get(queue[head] as Body) ?? []) {
      if (placed.has(body)) continue;
      const near = (neighbours.get(body) ?? []).filter((other) => placed.has(other));
      const angle = random() * 2 * Math.PI;
      body.x = near.reduce((sum, other) => sum + other.x, 0) / near.length + Math.cos(angle) * 60;
      body.y = near.reduce((sum, other) => sum + other.y, 0) / near.length + Math.sin(angle) * 45;
      placed.add(body);
      queue.push(body);
      order.push(body);
    }
  }
  return order;
}
