// A map and the key to the names that find no room on it: each takes room from the other, so both are worked out in turn.
import { shownNameOf } from '../../model/words.ts';
import type { Block } from './blocks.ts';
import { type NumberedName, nameKeyBlocks, numberNames } from './name-numbers.ts';
import { type PageFrame, type PageParts, pageFrame } from './page.ts';
import { type MapPlan, type MapToDraw, planMap } from './plan-map.ts';

export type FittedMap = {
  readonly plan: MapPlan;
  readonly frame: PageFrame;
  readonly parts: PageParts;
  readonly namesInKey: readonly NumberedName[];
  /** By id, the most linked first. */
  readonly namesLeftOut: readonly string[];
};

/** The key grows with the names that it drives off the map; after so many turns it is as large as it gets. */
const TURNS = 4;
/** By so much a key that takes too much room is cut, the least linked first. */
const CUT = 0.95;
/** More names than these no page carries in its key, however large: what is beyond is not tried. */
const MOST_IN_KEY = 400;

/** @param partsWith what stands on the page together with a key */
export function fitWithKey(subject: MapToDraw, partsWith: (key: readonly Block[]) => PageParts): FittedMap {
  const { theme } = subject.appearance;
  const nameOf = (id: string): string => shownNameOf(subject.map, id);
  const numbered = (ids: readonly string[]): NumberedName[] => numberNames(new Map(ids.map((id) => [id, nameOf(id)])));
  const lines = new Map<string, string[]>();
  const partsFor = (ids: readonly string[]): PageParts =>
    partsWith(nameKeyBlocks(numbered(ids), theme, subject.typeface, undefined, lines));
  /** As many of the names as the page can carry, the most linked first. */
  const carried = (ids: readonly string[]): readonly string[] => {
    let kept = ids.slice(0, MOST_IN_KEY);
    while (kept.length > 0 && pageFrame(partsFor(kept)).isCrowded) kept = kept.slice(0, Math.floor(kept.length * CUT));
    // Who has the name of one that is in it stands in its line, and takes no room.
    const names = new Set(kept.map(nameOf));
    return ids.filter((id) => names.has(nameOf(id)));
  };

  let inKey: readonly string[] = [];
  let plan = planMap(subject, pageFrame(partsFor([])).map);
  for (let turn = 0; turn < TURNS; turn++) {
    const known = new Set(inKey);
    if (plan.unnamed.every((id) => known.has(id))) break;
    const wanted = [...plan.unnamed, ...inKey.filter((id) => !plan.unnamed.includes(id))];
    const next = carried(wanted);
    const isFull = next.length <= inKey.length;
    if (isFull) break;
    inKey = next;
    plan = planMap(subject, pageFrame(partsFor(inKey)).map);
  }
  // Room was kept for all that are in the key; those that found their place on the map after all are not listed twice.
  const room = new Set(inKey);
  const listed = plan.unnamed.filter((id) => room.has(id));
  const names = numbered(listed);
  const parts = { ...partsFor(listed), kept: partsFor(inKey).blocks };
  return {
    plan,
    parts,
    frame: pageFrame(parts),
    namesInKey: names,
    namesLeftOut: plan.unnamed.filter((id) => !room.has(id)),
  };
}
