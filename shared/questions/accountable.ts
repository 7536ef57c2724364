// Lines of accountability: who answers to whom, over the links whose type has an upward end.
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { shownNameOf } from '../model/words.ts';
import { compareText } from '../util/compare.ts';
import type { Leads } from './loops.ts';
import { byName } from './say.ts';

export type Line = { readonly below: string; readonly above: string; readonly link: Link };

export function isUpward(map: MapData, { type }: Link): boolean {
  return (map.linkType.get(type)?.upward ?? null) !== null;
}

/** Links as lines from the one who answers to the one who is answered to, in order of their names. */
export function linesOf(map: MapData, links: readonly Link[]): Line[] {
  const name = (id: string): string => shownNameOf(map, id);
  return links
    .map((link): Line => {
      const isToEnd = map.linkType.get(link.type)?.upward === 'to';
      return { below: isToEnd ? link.from : link.to, above: isToEnd ? link.to : link.from, link };
    })
    .sort(
      (a, b) =>
        compareText(name(a.below), name(b.below)) ||
        compareText(name(a.above), name(b.above)) ||
        compareText(a.link.id, b.link.id),
    );
}

/** The reason recorded for a line, or what it is for; null when neither is. */
export function whyOf({ link: { reason, purpose } }: Line): string | null {
  const said = [reason, purpose].filter((text) => text !== null);
  return said.length === 0 ? null : said.join('; ');
}

/** From each entry to those it answers to; or, the other way, to those who answer to it. Each once, in order of their names. */
export function leadsOf(map: MapData, lines: readonly Line[], way: 'up' | 'down'): Leads {
  const [start, end] = way === 'up' ? (['below', 'above'] as const) : (['above', 'below'] as const);
  return new Map(
    [...Map.groupBy(lines, (line) => line[start])].map(([id, own]) => [
      id,
      byName(map, new Set(own.map((line) => line[end]))),
    ]),
  );
}

/** All that can be come to from an entry, without itself unless something leads back to it. */
export function allFrom(leads: Leads, start: string): Set<string> {
  const found = new Set<string>();
  const queue = [start];
  for (let at = queue.pop(); at !== undefined; at = queue.pop())
    for (const next of leads.get(at) ?? [])
      if (!found.has(next)) {
        found.add(next);
        queue.push(next);
      }
  return found;
}

export type TreeLine = Line & {
  /** 1 for whoever answers to the top itself. */
  readonly level: number;
};

/** Every line once, from the tops down: below each the lines of those who answer to it, where it is met first. */
export function treeOf(map: MapData, lines: readonly Line[], tops: readonly string[]): TreeLine[] {
  const byAbove = Map.groupBy(lines, ({ above }) => above);
  const rows: TreeLine[] = [];
  const opened = new Set<string>();
  const open = (top: string): void => {
    if (opened.has(top)) return;
    opened.add(top);
    const waiting = (byAbove.get(top) ?? []).map((line): TreeLine => ({ ...line, level: 1 })).reverse();
    for (let line = waiting.pop(); line; line = waiting.pop()) {
      rows.push(line);
      const sameAgain = waiting.at(-1);
      const isLast = sameAgain?.below !== line.below || sameAgain.above !== line.above;
      if (!isLast || opened.has(line.below)) continue;
      opened.add(line.below);
      const { level } = line;
      for (const next of (byAbove.get(line.below) ?? []).toReversed()) waiting.push({ ...next, level: level + 1 });
    }
  };
  for (const top of tops) open(top);
  // What is left hangs on a loop, which has no top.
  for (const id of byName(map, byAbove.keys())) open(id);
  return rows;
}
