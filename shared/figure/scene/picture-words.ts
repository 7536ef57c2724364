// What a picture says in words: title, what it holds, where that comes from.

import type { Shown } from '../../graph/filters/apply-filter.ts';
import { isJointLink } from '../../graph/membership/index.ts';
import type { MapData } from '../../model/map-data.ts';
import { evidenceFor } from '../../model/map-index.ts';
import { textSetting } from '../../model/settings.ts';
import type { View } from '../../model/view.ts';
import { compareText } from '../../util/compare.ts';
import { countOf } from '../../util/count-of.ts';
import { sayDate } from '../../util/dates.ts';
import type { Contents } from '../contents.ts';

export const UNTITLED = 'A map without a title';

export function pictureTitle(map: MapData, view: View | null, title: string | null): string {
  return title ?? view?.title ?? textSetting(map, 'title') ?? UNTITLED;
}

/** "33 of 262 entries"; "262 entries" when it is all of them. */
function partOf(count: number, all: number, one: string, many: string): string {
  return count === all ? countOf(all, one, many) : `${count.toLocaleString('en-GB')} of ${countOf(all, one, many)}`;
}

/** What is in the picture, how sure that is, and what was left out. */
export function scopeOf(map: MapData, shown: Shown, contents: Contents, leftOut: readonly string[]): string {
  const entries = partOf(shown.entities.size, map.entity.size, 'entry', 'entries');
  // Lines that stand for shared seats are drawn, but are no links of the map.
  const stored = (ids: Iterable<string>): number => [...ids].filter((id) => !isJointLink(id)).length;
  const links = partOf(stored(shown.links), stored(map.link.keys()), 'link', 'links');
  const certainty = sayCertainty(contents);
  return [`${entries}, ${links}`, ...(certainty === '' ? [] : [certainty]), ...leftOut]
    .map((part) => `${part}.`)
    .join(' ');
}

/** How sure what is drawn is. Without full stop. */
export function sayCertainty({ lines }: Pick<Contents, 'lines'>): string {
  const counts = new Map(lines.map(({ of, count }) => [of, count]));
  const say = (count: number | undefined, one: string, many: string): string[] =>
    count ? [countOf(count, one, many)] : [];
  return [
    ...say(counts.get('stated'), 'link is stated in a source', 'links are stated in a source'),
    ...say(counts.get('assumed'), 'is an assumption', 'are assumptions'),
    ...say(counts.get('unsupported'), 'has no evidence recorded', 'have no evidence recorded'),
    ...say(counts.get('intended'), 'is planned or proposed', 'are planned or proposed'),
    ...say(counts.get('ended'), 'has ended', 'have ended'),
  ].join(', ');
}

/** Ids of the sources behind what is shown, oldest first. */
export function sourcesBehind(map: MapData, shown: Shown): string[] {
  const used = new Set<string>();
  for (const subject of [...shown.entities, ...shown.links]) {
    for (const { source } of evidenceFor(map, subject)) used.add(source);
  }
  return [...used]
    .map((id) => map.source.get(id))
    .filter((source) => source !== undefined)
    .sort((a, b) => compareText(a.date ?? '', b.date ?? '') || compareText(a.title, b.title) || compareText(a.id, b.id))
    .map(({ id }) => id);
}

/** A source as a reader would name it. */
export function saySource(map: MapData, id: string): string {
  const source = map.source.get(id as never);
  if (!source) return '';
  return source.date === null ? source.title : `${source.title} (${sayDate(source.date)})`;
}

/** The date that ages count from: the map's own, else the one asked for, else that of the newest source. Never today's. */
export function ageDate(map: MapData, date: string | null): string {
  const newest = [...map.source.values()].reduce((latest, source) => {
    const next = source.date ?? '';
    return next > latest ? next : latest;
  }, '');
  return textSetting(map, 'as-at') ?? date ?? (newest === '' ? '1970-01-01' : newest);
}
