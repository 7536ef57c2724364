// Which way communication runs, and where nothing comes back.
import type { AnswerTable } from '../contract/answer.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { linkTypeLabel, shownNameOf, termLabel } from '../model/words.ts';
import { compareText } from '../util/compare.ts';
import { isConsultation } from './communicating.ts';

export const ONE_WAY = 'One way';
export const ASKED = 'Asked, and answered';

export function wayOf(map: MapData, link: Link): string {
  if (link.direction !== 'forward') return 'Both ways';
  return isConsultation(map, link) ? ASKED : ONE_WAY;
}

const keyOf = (from: string, to: string): string => `${from} ${to}`;

/** The ways that words can take along a link. */
function waysAlong(map: MapData, link: Link): string[] {
  const there = keyOf(link.from, link.to);
  return wayOf(map, link) === ONE_WAY ? [there] : [there, keyOf(link.to, link.from)];
}

/** Links that run one way between two of whom the second neither speaks to the first nor is asked by it. */
export function withNothingBack(map: MapData, links: readonly Link[]): Link[] {
  const open = new Set(links.flatMap((link) => waysAlong(map, link)));
  return links.filter((link) => wayOf(map, link) === ONE_WAY && !open.has(keyOf(link.to, link.from)));
}

/** @param others links that carry messages without being communication: a seat, a report */
export function oneWayTable(map: MapData, oneWay: readonly Link[], others: readonly Link[]): AnswerTable {
  const types = new Map<string, Set<string>>();
  for (const link of others) {
    for (const way of waysAlong(map, link))
      types.set(way, (types.get(way) ?? new Set()).add(linkTypeLabel(map, link.type)));
  }
  const rows = oneWay
    .map((link) => ({ link, back: [...(types.get(keyOf(link.to, link.from)) ?? [])].sort(compareText) }))
    .sort(
      (a, b) =>
        a.back.length - b.back.length ||
        compareText(shownNameOf(map, a.link.from), shownNameOf(map, b.link.from)) ||
        compareText(shownNameOf(map, a.link.to), shownNameOf(map, b.link.to)),
    );
  return {
    id: 'oneWay',
    title: 'One way only',
    note:
      rows.length > 0
        ? 'Nothing comes back: the receiver neither speaks to the sender nor is asked.'
        : 'There is none.',
    columns: [
      { key: 'from', label: 'Sender', holds: 'entry' },
      { key: 'to', label: 'Receiver', holds: 'entry' },
      { key: 'methods', label: 'Methods', holds: 'words' },
      { key: 'back', label: 'What else could carry an answer', holds: 'words' },
      { key: 'link', label: 'Link', holds: 'link' },
    ],
    rows: rows.map(({ link, back }) => [
      link.from,
      link.to,
      link.methods.map((key) => termLabel(map, 'method', key)),
      back,
      link.id,
    ]),
  };
}
