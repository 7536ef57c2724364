// Whether an outline around members says more than it hides: members that stand far apart make long bands across the picture.
import type { Membership } from './show-membership.ts';

type Place = { readonly x: number; readonly y: number };

/** About the room of four entries with their names, in picture units. */
const FAR = 460;

/** The outlines of which some members stand further than that from all the others of theirs. */
export function farApart(outlines: readonly Membership[], places: ReadonlyMap<string, Place>): Membership[] {
  return outlines.filter(({ members }) => longestStep(members.flatMap((id) => places.get(id) ?? [])) > FAR);
}

/** The longest line of the shortest tree that joins some places (Prim's algorithm), picture units. */
function longestStep(places: readonly Place[]): number {
  const [first, ...others] = places;
  if (!first) return 0;
  const waiting = new Map(others.map((at, index) => [index, { at, away: distance(at, first) }]));
  let longest = 0;
  while (waiting.size > 0) {
    const [next, { at, away }] = [...waiting].reduce((best, each) => (each[1].away < best[1].away ? each : best));
    longest = Math.max(longest, away);
    waiting.delete(next);
    for (const [index, other] of waiting) {
      waiting.set(index, { ...other, away: Math.min(other.away, distance(other.at, at)) });
    }
  }
  return longest;
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
