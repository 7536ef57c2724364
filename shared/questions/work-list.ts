// What a reviewer has still to find out, one row an entry or a link, by the most urgent of its doubts.
import { findDuplicates, type Suggestion, saySureness } from '../graph/duplicates/index.ts';
import { type CheckList, confirmationOf, type ThingToCheck, thingsToCheck } from '../model/knowledge/index.ts';
import type { MapData } from '../model/map-data.ts';
import { linksOf } from '../model/map-index.ts';
import { linkSentence, shownNameOf } from '../model/words.ts';
import { compareText } from '../util/compare.ts';
import { listOf } from './say.ts';

/** The most urgent first: what is contradicted, then what may be counted twice, then what is only thought. */
export const DOUBTS = [
  'Disputed',
  'Likely a duplicate',
  'An assumption',
  'No evidence',
  'One side only',
  'Perhaps a duplicate',
  'One old source',
  'Old',
  'One source',
] as const;
export type Doubt = (typeof DOUBTS)[number];

export type ToDo = {
  readonly doubt: Doubt;
  readonly entry: string | null;
  readonly link: string | null;
  /** The other entry of a possible duplicate. */
  readonly other: string | null;
  /** All that is said against it. */
  readonly why: string;
  readonly todo: string;
  /** How many links that are not over the entry has; of a link, both its ends. */
  readonly around: number;
};

const LIKELY = 0.75;

/** @param tell how far it is, 0 to 1 */
export function workListOf(map: MapData, asAt: string, tell: (done: number) => void): ToDo[] {
  const lists = thingsToCheck(map, asAt);
  const things = new Map<string, ThingToCheck>();
  const doubts = new Map<string, Map<CheckList, string>>();
  for (const [list, all] of Object.entries(lists) as [CheckList, readonly ThingToCheck[]][])
    for (const thing of all) {
      if (isOver(map, thing)) continue;
      things.set(thing.id, thing);
      doubts.set(thing.id, (doubts.get(thing.id) ?? new Map<CheckList, string>()).set(list, thing.why));
    }
  const rows = [...things.values()].map((thing) => toDoOf(map, thing, doubts.get(thing.id) ?? new Map()));
  const pairs = findDuplicates(map, tell).map((pair) => duplicateOf(map, pair));
  const rank = new Map(DOUBTS.map((doubt, index) => [doubt, index]));
  return [...rows, ...pairs]
    .map((row) => ({ row, name: nameOf(map, row) }))
    .sort(
      (a, b) =>
        (rank.get(a.row.doubt) ?? 0) - (rank.get(b.row.doubt) ?? 0) ||
        b.row.around - a.row.around ||
        compareText(a.name, b.name),
    )
    .map(({ row }) => row);
}

function nameOf(map: MapData, { entry, link, other }: ToDo): string {
  const found = link === null ? undefined : map.link.get(link);
  return `${found ? linkSentence(map, found) : shownNameOf(map, entry ?? '')}\n${link ?? entry}${other ?? ''}`;
}

function isOver(map: MapData, { kind, id }: ThingToCheck): boolean {
  return (kind === 'link' ? map.link.get(id) : map.entity.get(id))?.status === 'ended';
}

function linksAround(map: MapData, id: string): number {
  return linksOf(map, id).filter(({ status }) => status !== 'ended').length;
}

function toDoOf(map: MapData, { kind, id }: ThingToCheck, found: ReadonlyMap<CheckList, string>): ToDo {
  const link = kind === 'link' ? map.link.get(id) : undefined;
  const confirmed = link ? confirmationOf(link) : 'nobody';
  const doubt = doubtOf(found, confirmed);
  return {
    doubt,
    entry: link ? null : id,
    link: link ? id : null,
    other: null,
    why: [...new Set(found.values())].join('; '),
    todo: sayToDo(map, doubt, link && [link.from, link.to], confirmed),
    around: link ? linksAround(map, link.from) + linksAround(map, link.to) : linksAround(map, id),
  };
}

function doubtOf(found: ReadonlyMap<CheckList, string>, confirmed: string): Doubt {
  if (confirmed === 'disputed') return 'Disputed';
  if (found.has('assumptions')) return 'An assumption';
  if (found.has('no-evidence')) return 'No evidence';
  if (found.has('confirmation')) return 'One side only';
  if (found.has('old-evidence')) return found.has('single-source') ? 'One old source' : 'Old';
  return 'One source';
}

function sayToDo(map: MapData, doubt: Doubt, ends: readonly string[] | undefined, confirmed: string): string {
  const names = ends?.map((id) => shownNameOf(map, id)) ?? ['those who know it'];
  const sides = listOf(names, 'or');
  switch (doubt) {
    case 'Disputed':
      return `Ask ${listOf(names)} together what holds`;
    case 'An assumption':
      return `Ask ${sides}, or find a source that states it`;
    case 'No evidence':
      return 'Record where it is known from';
    case 'One side only':
      return `Ask ${shownNameOf(map, ends?.[confirmed === 'from' ? 1 : 0] ?? '')} whether it is so`;
    case 'One old source':
    case 'Old':
      return `Ask ${sides} whether it still holds`;
    case 'One source':
      return 'Find a second source';
    default:
      return 'Look whether they are one: merge them, or say that they are not the same';
  }
}

function duplicateOf(map: MapData, { a, b, score, reason }: Suggestion): ToDo {
  const doubt: Doubt = score >= LIKELY ? 'Likely a duplicate' : 'Perhaps a duplicate';
  return {
    doubt,
    entry: a,
    link: null,
    other: b,
    why: `${saySureness(score)}: ${reason}`,
    todo: sayToDo(map, doubt, undefined, ''),
    around: linksAround(map, a) + linksAround(map, b),
  };
}
