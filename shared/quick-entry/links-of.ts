import type { Direction, Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { linksOf } from '../model/map-index.ts';
import { guessKind } from '../reading/guess-kind.ts';
import { foldText } from '../util/fold.ts';
import type { Manner, Sentence, WrittenEnd } from './sentence.ts';

/** An end of a link that is to be made: an entry, a new one, or one of several that the user has to choose from. */
export type PlannedEnd =
  | { readonly is: 'known'; readonly id: string }
  | { readonly is: 'new'; readonly key: string; readonly name: string; readonly kind: string }
  | { readonly is: 'unclear'; readonly key: string; readonly name: string; readonly among: readonly string[] };

/** A link as a sentence means it, the way round in which it is kept. */
export type PlannedLink = {
  /** Tells it from the other links of the text. */
  readonly key: string;
  readonly from: PlannedEnd;
  readonly to: PlannedEnd;
  readonly type: string;
  readonly direction: Direction;
  readonly manner: Manner;
  /** Links of the map with the same ends and type. */
  readonly alike: readonly Link[];
};

/** What the user has decided about names that the text leaves open, by `nameKey`. */
export type Decisions = {
  readonly kinds: ReadonlyMap<string, string>;
  readonly meant: ReadonlyMap<string, string>;
};
export const NO_DECISIONS: Decisions = { kinds: new Map(), meant: new Map() };

/** The same for a name however often and in whatever case it is written. */
export function nameKey(name: string): string {
  return foldText(name) || name;
}

export function planEnd(map: MapData, { name, entities }: WrittenEnd, decisions: Decisions): PlannedEnd {
  const key = nameKey(name);
  const [only] = entities;
  if (only === undefined) return { is: 'new', key, name, kind: decisions.kinds.get(key) ?? guessKind(map, name) };
  if (entities.length === 1) return { is: 'known', id: only };
  const meant = decisions.meant.get(key);
  return meant !== undefined && entities.includes(meant)
    ? { is: 'known', id: meant }
    : { is: 'unclear', key, name, among: entities };
}

/** The links that a sentence means: one for each of its ends on either side. None while it is not whole. */
export function linksMeant(map: MapData, sentence: Sentence, decisions: Decisions): readonly PlannedLink[] {
  const { type } = sentence;
  if (type === null) return [];
  const direction = sentence.manner.direction ?? map.linkType.get(type.type)?.defaultDirection ?? 'forward';
  return sentence.from.flatMap((one) =>
    sentence.to.map((other): PlannedLink => {
      const [first, last] = type.isInverse ? [other, one] : [one, other];
      const from = planEnd(map, first, decisions);
      const to = planEnd(map, last, decisions);
      const key = `${endKey(from)} ${type.type} ${endKey(to)}`;
      const alike = linksAlike(map, from, to, type.type);
      return { key, from, to, type: type.type, direction, manner: sentence.manner, alike };
    }),
  );
}

export function endKey(end: PlannedEnd): string {
  return end.is === 'known' ? end.id : `"${end.key}"`;
}

/** Both ends are the same entry: hardly ever meant. */
export function isLoop({ from, to }: PlannedLink): boolean {
  return endKey(from) === endKey(to);
}

/** Links of the same type between the same two; either way round where the type reads the same from both ends. */
export function linksAlike(map: MapData, from: PlannedEnd, to: PlannedEnd, type: string): readonly Link[] {
  if (from.is !== 'known' || to.is !== 'known') return [];
  const known = map.linkType.get(type);
  const isEven = known !== undefined && foldText(known.label) === foldText(known.inverse);
  return linksOf(map, from.id).filter(
    (link) =>
      link.type === type &&
      ((link.from === from.id && link.to === to.id) || (isEven && link.from === to.id && link.to === from.id)),
  );
}
