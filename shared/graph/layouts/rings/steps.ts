// How many links away from the middle everyone is, and in what order they stand around it.
import { compareText } from '../../../util/compare.ts';

type Named = { readonly id: string };
type Ends = { readonly from: string; readonly to: string };

export type Neighbours = ReadonlyMap<string, readonly string[]>;

export function neighboursIn(graph: { readonly nodes: readonly Named[]; readonly links: readonly Ends[] }): Neighbours {
  const found = new Map<string, Set<string>>(graph.nodes.map(({ id }) => [id, new Set()]));
  for (const { from, to } of graph.links) {
    if (from === to || !found.has(from) || !found.has(to)) continue;
    found.get(from)?.add(to);
    found.get(to)?.add(from);
  }
  return new Map([...found].map(([id, others]) => [id, [...others].sort(compareText)]));
}

/** The entry asked for, where it is there; else the most linked, the first by id of several. */
export function middleOf(nodes: readonly Named[], near: Neighbours, around: string | null): string | null {
  if (around !== null && near.has(around)) return around;
  const count = (id: string): number => near.get(id)?.length ?? 0;
  const [first] = [...nodes].sort((a, b) => count(b.id) - count(a.id) || compareText(a.id, b.id));
  return first?.id ?? null;
}

/** Rings from the middle outwards; who cannot be reached is in none. */
export function ringsFrom(middle: string, near: Neighbours): string[][] {
  const seen = new Set([middle]);
  const rings: string[][] = [[middle]];
  for (let ring = rings.at(-1) ?? []; ring.length > 0; ring = rings.at(-1) ?? []) {
    const next: string[] = [];
    for (const id of ring) {
      for (const other of near.get(id) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        next.push(other);
      }
    }
    if (next.length === 0) break;
    rings.push(next.sort(compareText));
  }
  return rings;
}

const SWEEPS = 12;
const TURN = 2 * Math.PI;

/** The direction of the mean of several directions; null when they point nowhere together. */
function meanAngle(angles: readonly number[]): number | null {
  const x = angles.reduce((sum, angle) => sum + Math.cos(angle), 0);
  const y = angles.reduce((sum, angle) => sum + Math.sin(angle), 0);
  return Math.hypot(x, y) < 1e-6 ? null : (Math.atan2(y, x) + TURN) % TURN;
}

/**
 * Each ring in an order around the middle. At first everyone stands over the one of the ring inside by which they were
 * found, and takes as much of the circle as stands outside of them; then all move to the mean of what they are linked to.
 */
export function orderedRings(rings: readonly (readonly string[])[], near: Neighbours): string[][] {
  const level = new Map(rings.flatMap((ring, index) => ring.map((id) => [id, index] as const)));
  const weight = new Map<string, number>();
  const inner = new Map<string, string>();
  for (const ring of [...rings].reverse()) {
    for (const id of ring) {
      weight.set(id, Math.max(1, weight.get(id) ?? 0));
      const over = (near.get(id) ?? []).filter((other) => level.get(other) === (level.get(id) ?? 0) - 1);
      const [first] = over;
      if (first === undefined) continue;
      inner.set(id, first);
      weight.set(first, (weight.get(first) ?? 0) + (weight.get(id) ?? 1));
    }
  }
  const angles = new Map<string, number>();
  const wedges = new Map<string, { from: number; to: number }>();
  const [centre = ''] = rings[0] ?? [];
  wedges.set(centre, { from: 0, to: TURN });
  for (const ring of rings.slice(1)) {
    const used = new Map<string, number>();
    for (const id of ring) {
      const parent = inner.get(id) ?? centre;
      const wedge = wedges.get(parent) ?? { from: 0, to: TURN };
      const all = ring
        .filter((other) => inner.get(other) === parent)
        .reduce((sum, other) => sum + (weight.get(other) ?? 1), 0);
      const from = used.get(parent) ?? wedge.from;
      const to = from + ((wedge.to - wedge.from) * (weight.get(id) ?? 1)) / all;
      used.set(parent, to);
      wedges.set(id, { from, to });
      angles.set(id, (from + to) / 2);
    }
  }
  const orders = rings.map((ring) => evenOut(ring, angles));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let index = 1; index < orders.length; index++) {
      const ring = orders[index] ?? [];
      for (const id of ring) {
        const others = (near.get(id) ?? [])
          .filter((other) => other !== centre)
          .flatMap((other) => angles.get(other) ?? []);
        const mean = meanAngle(others);
        if (mean !== null) angles.set(id, mean);
      }
      orders[index] = evenOut(ring, angles);
    }
  }
  return orders;
}

/** The order by angle; the angles are then spread evenly, so that no two stand in the same direction. */
function evenOut(ring: readonly string[], angles: Map<string, number>): string[] {
  const order = [...ring].sort((a, b) => (angles.get(a) ?? 0) - (angles.get(b) ?? 0) || compareText(a, b));
  const turn = meanAngle(order.map((id, index) => (angles.get(id) ?? 0) - (index / order.length) * TURN)) ?? 0;
  order.forEach((id, index) => {
    angles.set(id, ((index / order.length) * TURN + turn) % TURN);
  });
  return order.sort((a, b) => (angles.get(a) ?? 0) - (angles.get(b) ?? 0) || compareText(a, b));
}
