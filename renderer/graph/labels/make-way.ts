// A second look at names that found no room: often a neighbour's name could stand on another side just as well.
import { type Box, growBox, sharedArea } from '../../../shared/figure/geometry.ts';
import type { Side } from './sides.ts';

export type PlacedLabel = {
  readonly side: Side;
  readonly box: Box;
  /** Away from its shape, where there was room: a thin line leads to it. */
  readonly isLed: boolean;
};

/** A name that may move, with every side it could stand on, were it not for other names. Best side first. */
export type Movable = {
  readonly id: string;
  readonly sides: readonly { readonly side: Side; readonly box: Box }[];
};

/** In a crowd of more names than this nobody misses one, and looking twice takes too long. */
export const MOST_TO_REARRANGE = 200;
/** Space kept between names that made way, pixels: they stand as close as they can be read. */
const CLOSE = 2;
/** So many neighbours are asked to move for one name. */
const MOST_MOVED = 2;

/**
 * Gives room to names that have none by moving names that can stand elsewhere. What has a place keeps one.
 * @param placed where names are, by entry; changed in place
 * @param wanting names without room, the most important first
 * @param movable the names in `placed` that may be moved
 */
export function makeWay(
  placed: Map<string, PlacedLabel>,
  wanting: readonly Movable[],
  movable: ReadonlyMap<string, Movable>,
): void {
  const inTheWay = (box: Box, except: ReadonlySet<string>): string[] => {
    const grown = growBox(box, CLOSE);
    return [...placed].filter(([id, at]) => !except.has(id) && sharedArea(grown, at.box) > 0).map(([id]) => id);
  };

  for (const { id, sides } of wanting) {
    for (const wish of sides) {
      const blockers = inTheWay(wish.box, new Set([id]));
      if (blockers.length > MOST_MOVED) continue;
      const moves = blockers.map((blocker) => {
        const others = new Set([blocker, ...blockers]);
        return movable
          .get(blocker)
          ?.sides.find(
            ({ box }) => sharedArea(growBox(box, CLOSE), wish.box) === 0 && inTheWay(box, others).length === 0,
          );
      });
      const [first, second] = moves;
      if (moves.includes(undefined)) continue;
      if (first && second && sharedArea(growBox(first.box, CLOSE), second.box) > 0) continue;
      blockers.forEach((blocker, index) => {
        const to = moves[index];
        if (to) placed.set(blocker, { ...to, isLed: false });
      });
      placed.set(id, { ...wish, isLed: false });
      break;
    }
  }
}
