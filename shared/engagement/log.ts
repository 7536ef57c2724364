// The records of engagement as a log: which of them are in view, in which order, and how one is said.
import type { Engagement } from '../model/engagement.ts';
import type { MapData } from '../model/map-data.ts';
import { shownNameOf, termLabel } from '../model/words.ts';
import { compareText } from '../util/compare.ts';
import { firstDayOf, sayDate } from '../util/dates.ts';

/** The entries that a record speaks of: who was met, and who met them. */
export const entriesOf = ({ met, by }: Pick<Engagement, 'met' | 'by'>): readonly string[] => [
  ...new Set([...met, ...by]),
];

export const isAbout = (record: Engagement, entities: ReadonlySet<string>): boolean =>
  record.met.some((id) => entities.has(id)) || record.by.some((id) => entities.has(id));

/** Newest first; of one day, what was recorded last. */
export function newestFirst(records: Iterable<Engagement>): Engagement[] {
  return [...records]
    .map((record) => ({ record, day: firstDayOf(record.date) }))
    .sort((a, b) => compareText(b.day, a.day) || compareText(b.record.id, a.record.id))
    .map(({ record }) => record);
}

/** Records of whom somebody can be seen: the filter of the map hides the others. */
export const recordsSeen = (map: MapData, seen: ReadonlySet<string>): Engagement[] =>
  [...map.engagement.values()].filter(({ met }) => met.some((id) => seen.has(id)));

/** So many are named in a line; more are counted. */
const NAMED = 3;

export function sayNames(map: MapData, ids: readonly string[], named = NAMED): string {
  const names = ids.slice(0, named).map((id) => shownNameOf(map, id));
  const more = ids.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}

/** Who did the meeting, entries and words alike. */
export const sayBy = (map: MapData, { by, byWords }: Engagement): string =>
  [...by.map((id) => shownNameOf(map, id)), ...(byWords === null ? [] : [byWords])].join(', ');

/** One record in a line: “Meeting with Vision 31, 3 November 2026”. */
export function sayRecord(map: MapData, record: Engagement): string {
  const method = record.method === null ? 'Contact' : termLabel(map, 'method', record.method);
  return `${method} with ${sayNames(map, record.met)}, ${sayDate(record.date)}`;
}

/** All words of a record, as a search looks through them. */
export function wordsOfRecord(map: MapData, record: Engagement): string {
  const { topic, said, feedback, next, owner, byWords, plan, attachments } = record;
  return [
    ...entriesOf(record).map((id) => shownNameOf(map, id)),
    record.method === null ? null : termLabel(map, 'method', record.method),
    topic,
    said,
    feedback,
    next,
    owner,
    byWords,
    plan === null ? null : (map.plan.get(plan)?.name ?? null),
    ...attachments,
    sayDate(record.date),
  ]
    .filter((text) => text !== null && text !== '')
    .join(' | ');
}

/** Whoever is named as owner, each once, those named most first: what a field for an owner offers. */
export function ownersIn(map: Pick<MapData, 'engagement'>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { owner } of map.engagement.values()) if (owner !== null) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([owner]) => owner);
}
