// What a picture says in words: title, what it holds, where that comes from.

import type { Shown } from '../../graph/filters/apply-filter.ts';
import { isJointLink } from '../../graph/membership/index.ts';
import type { MapData } from '../../model/map-data.ts';
import { evidenceFor } from '../../model/map-index.ts';
import { textSetting } from '../../model/settings.ts';
import type { View } from '../../model/view.ts';
import { shownNameOf } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { countOf } from '../../util/count-of.ts';
import { sayDate } from '../../util/dates.ts';
import type { Contents } from '../contents.ts';
import { linkCounts } from '../labels.ts';

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
  const say = (count: number | undefined, one: string, many: string): string[] =>
    count ? [countOf(count, one, many)] : [];
  const entries = partOf(shown.entities.size, map.entity.size, 'entry', 'entries');
  // Lines that stand for shared seats are drawn, but are no links of the map.
  const stored = (ids: Iterable<string>): number => [...ids].filter((id) => !isJointLink(id)).length;
  const links = partOf(stored(shown.links), stored(map.link.keys()), 'link', 'links');
  const counts = new Map(contents.lines.map(({ of, count }) => [of, count]));
  const kinds = [
    ...say(counts.get('stated'), 'link is stated in a source', 'links are stated in a source'),
    ...say(counts.get('assumed'), 'is an assumption', 'are assumptions'),
    ...say(counts.get('unsupported'), 'has no evidence recorded', 'have no evidence recorded'),
    ...say(counts.get('intended'), 'is planned or proposed', 'are planned or proposed'),
    ...say(counts.get('ended'), 'has ended', 'have ended'),
  ];
  const certainty = kinds.length > 0 ? [kinds.join(', ')] : [];
  return [`${entries}, ${links}`, ...certainty, ...leftOut].map((part) => `${part}.`).join(' ');
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

/** The picture for someone who cannot see it. */
export function describePicture(map: MapData, shown: Shown, contents: Contents, scope: string): string {
  // In the legend a kind is called by what several of it are.
  const kinds = contents.kinds
    .map(({ of, label, count }) =>
      countOf(count, (map.kind.get(of)?.label ?? label).toLowerCase(), label.toLowerCase()),
    )
    .join(', ');
  const links = contents.categories.map(({ label, count }) => `${count} ${label.toLowerCase()}`).join(', ');
  const most = [...linkCounts(map, shown)]
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    .slice(0, 5)
    .map(([id, count]) => `${shownNameOf(map, id)} (${count})`)
    .join(', ');
  return [
    scope,
    kinds === '' ? 'Nothing is in the picture.' : `Entries by kind: ${kinds}.`,
    links === '' ? '' : `Links by category: ${links}.`,
    most === '' ? '' : `Most links: ${most}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
