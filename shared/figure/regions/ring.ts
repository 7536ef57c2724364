// Guides of the rings: ellipses around the entry in the middle, each between one step and the next.
import type { Point } from '../geometry.ts';
import type { RegionSpec, Rooms } from './region.ts';

const CORNERS = 96;
/** Beyond the outermost entries, at scale 1. */
const CLEAR = 34;
/** Entries with names are wider than high, and so are the ellipses: but a few entries say little about their form. */
const LEAST_FORM = 1.1;
const MOST_FORM = 2.4;

/** An ellipse for every ring; the first member of each is the one in the middle. */
export function ringsAround(specs: readonly RegionSpec[], rooms: Rooms, scale: number): Map<string, Point[]> {
  const rings = specs.filter(({ kind }) => kind === 'ring').sort((a, b) => a.members.length - b.members.length);
  const [middle = ''] = rings[0]?.members ?? [];
  const centre = rooms.get(middle)?.at;
  if (!centre) return new Map();
  const offsets = (ids: readonly string[]): Point[] =>
    ids.flatMap((id) => {
      const room = rooms.get(id);
      return room ? [{ x: room.at.x - centre.x, y: room.at.y - centre.y }] : [];
    });
  const all = offsets(rings.at(-1)?.members ?? []);
  const reachIn = (axis: 'x' | 'y'): number => Math.max(1, ...all.map((offset) => Math.abs(offset[axis])));
  const form = Math.min(MOST_FORM, Math.max(LEAST_FORM, reachIn('x') / reachIn('y')));
  const reach = (ids: readonly string[]): number[] => offsets(ids).map(({ x, y }) => Math.hypot(x / form, y));
  return new Map(
    rings.map((ring, index) => {
      const inside = new Set(ring.members);
      const furthest = Math.max(0, ...reach(ring.members));
      const beyond = reach((rings[index + 1]?.members ?? []).filter((id) => !inside.has(id)));
      const radius =
        beyond.length === 0 ? furthest + CLEAR * scale : (furthest + Math.max(furthest, Math.min(...beyond))) / 2;
      return [ring.id, ellipse(centre, radius * form, radius)];
    }),
  );
}

function ellipse(centre: Point, across: number, down: number): Point[] {
  return Array.from({ length: CORNERS }, (_, index) => {
    const angle = (index / CORNERS) * 2 * Math.PI - Math.PI / 2;
    return { x: centre.x + Math.cos(angle) * across, y: centre.y + Math.sin(angle) * down };
  });
}
