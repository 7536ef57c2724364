// Boards with their members: whoever holds a seat, as “member of” links say.
import type { MapData } from '../../model/map-data.ts';
import { shownNameOf } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import type { Shown } from '../filters/apply-filter.ts';
import type { Group } from './group.ts';

/** The link type that says a seat is held; to represent someone is to speak for them, not to sit there. */
export const MEMBER_OF = 'member-of';
/** A body with fewer members than this is drawn with its link alone. */
const FEWEST_MEMBERS = 2;

/** Each board with its members, the board among them; the largest first. One entry may sit on several. */
export function boardsOf(map: MapData, { entities, links }: Shown): Group[] {
  const members = new Map<string, Set<string>>();
  for (const id of links) {
    const link = map.link.get(id);
    if (link?.type !== MEMBER_OF || link.status === 'ended' || link.from === link.to) continue;
    if (!entities.has(link.from) || !entities.has(link.to)) continue;
    const board = members.get(link.to) ?? new Set();
    members.set(link.to, board.add(link.from));
  }
  return [...members]
    .filter(([, seats]) => seats.size >= FEWEST_MEMBERS)
    .sort(([a, seatsA], [b, seatsB]) => seatsB.size - seatsA.size || compareText(a, b))
    .map(([board, seats]) => ({
      key: board,
      label: shownNameOf(map, board),
      members: [board, ...seats].sort(compareText),
    }));
}

/** The same with each entry in one group only: a board in its own, a member of several in the largest. */
export function homesOnBoards(boards: readonly Group[]): Group[] {
  const taken = new Set(boards.map(({ key }) => key));
  return boards.map(({ key, label, members }) => {
    const own = members.filter((id) => id === key || !taken.has(id));
    for (const id of own) taken.add(id);
    return { key, label, members: own };
  });
}
