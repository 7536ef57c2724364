import type { MapData } from '../model/map-data.ts';
import { foldText } from '../util/fold.ts';

/** Words at the end of a name, or before "of" and "for", that tell what kind of thing bears it. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  group:
    'board group forum partnership network committee panel team subgroup alliance consortium assembly council-of collaborative federation taskforce working-group steering-group'.split(
      ' ',
    ),
  strategy: 'strategy plan policy framework charter vision'.split(' '),
  project: 'project programme program scheme campaign initiative pilot'.split(' '),
  channel:
    'newsletter website bulletin magazine page blog newspaper radio feed mailing podcast e-bulletin ebulletin webpage'.split(
      ' ',
    ),
  audience: 'residents families parents carers pupils patients users'.split(' '),
  person: 'officer manager director chair chief lead coordinator councillor secretary mayor'.split(' '),
};

const KIND_OF = new Map(Object.entries(TELLING).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)));

/**
 * The kind that a new entry's name speaks of: "Strong Communities Board" is a group, "Physical Activity Strategy" a strategy.
 * The last telling word counts, before "of" or "for" if there is one; otherwise it is an organisation.
 */
export function guessKind(map: MapData, name: string): string {
  const words = foldText(name).split(' ');
  const stop = words.findIndex((word, at) => at > 0 && (word === 'of' || word === 'for'));
  const head = stop < 0 ? words : words.slice(0, stop);
  const found = [...head, ...(stop < 0 ? [] : words.slice(stop))];
  const order = [...head.toReversed(), ...found.slice(head.length).toReversed()];
  for (const word of stop < 0 ? order.slice(0, 2) : order) {
    const kind = KIND_OF.get(word) ?? KIND_OF.get(word.replace(/s$/, ''));
    if (kind !== undefined && map.kind.has(kind)) return kind;
  }
  return map.kind.has('organisation') ? 'organisation' : ([...map.kind.keys()][0] ?? 'organisation');
}
