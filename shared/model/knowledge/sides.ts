// What the two sides of a link say of it, each by itself: from the evidence that one side gave, and from questionnaires.
import type { Evidence } from '../evidence.ts';
import type { Link } from '../link.ts';
import type { MapData } from '../map-data.ts';
import { evidenceFor } from '../map-index.ts';
import type { Survey, Wish } from '../survey.ts';
import { termId } from '../vocabulary.ts';
import type { ConfirmedBy } from './confirmation.ts';

export type Side = 'from' | 'to';
export const SIDES = ['from', 'to'] as const satisfies readonly Side[];
export type Reported = NonNullable<Evidence['reported']>;

/** What one side says: that there is contact, and what it is like; that there is none; or nothing, which is not known. */
export type SideSays =
  | { readonly says: 'yes'; readonly source: string; readonly reported: Reported | null; readonly note: string | null }
  | { readonly says: 'no'; readonly source: string; readonly wish: Wish | null; readonly note: string | null }
  /** Null: nobody asked. A source: asked there, and has not answered of this. */
  | { readonly says: 'unknown'; readonly askedIn: string | null };

type Read = {
  readonly evidence: readonly Evidence[];
  readonly surveys: readonly Survey[];
  /** The date of a source, by its id. */
  readonly dateOf: (source: string) => string | null;
};

/** What a side has said last: of two sources the one of later date; of the same date, that there is a link. */
export function sideSays(link: Link, side: Side, { evidence, surveys, dateOf }: Read): SideSays {
  const [own, other] = side === 'from' ? [link.from, link.to] : [link.to, link.from];
  const said: Exclude<SideSays, { says: 'unknown' }>[] = [];
  for (const piece of evidence)
    if (piece.saidBy === side)
      said.push({ says: 'yes', source: piece.source, reported: piece.reported, note: piece.note });
  let askedIn: string | null = null;
  for (const survey of surveys) {
    if (survey.type !== link.type) continue;
    const no = survey.answers.find(({ by }) => by === own)?.no.find(({ about }) => about === other);
    if (no) said.push({ says: 'no', source: survey.source, wish: no.wish, note: no.note });
    if (survey.asked.includes(own) && survey.about.includes(other)) askedIn = survey.source;
  }
  const when = ({ source }: { source: string }): string => dateOf(source) ?? '';
  const last = said.reduce<(typeof said)[number] | undefined>(
    (best, each) => (best === undefined || when(each) > when(best) ? each : best),
    undefined,
  );
  return last ?? { says: 'unknown', askedIn };
}

/** What both sides of a link of the map say. */
export function sidesOf(map: MapData, link: Link): { readonly [S in Side]: SideSays } {
  const read: Read = {
    evidence: evidenceFor(map, link.id),
    surveys: [...map.survey.values()],
    dateOf: (source) => map.source.get(source)?.date ?? null,
  };
  return { from: sideSays(link, 'from', read), to: sideSays(link, 'to', read) };
}

/** Confirmed by both, by one, or disputed: one says yes and the other no. Null where nobody says that it is there. */
export function confirmedBySides({ from, to }: { readonly [S in Side]: SideSays }): ConfirmedBy | null {
  if (from.says === 'yes' && to.says === 'yes') return 'both';
  if (from.says === 'yes') return to.says === 'no' ? 'disputed' : 'from';
  if (to.says === 'yes') return from.says === 'no' ? 'disputed' : 'to';
  return null;
}

/**
 * What a link is like as its sides say together: all methods that either names, and of frequency and quality the lower, since
 * what only one side sees is not what both can count on.
 */
export function describedBySides(
  { from, to }: { readonly [S in Side]: SideSays },
  rank: (frequency: string) => number,
): Pick<Reported, 'methods' | 'frequency' | 'quality'> {
  const reports = [from, to].flatMap((side) => (side.says === 'yes' && side.reported ? [side.reported] : []));
  const frequencies = reports.flatMap(({ frequency }) => (frequency === null ? [] : [frequency]));
  const qualities = reports.flatMap(({ quality }) => (quality === null ? [] : [quality]));
  return {
    methods: [...new Set(reports.flatMap(({ methods }) => methods))],
    frequency: frequencies.toSorted((a, b) => rank(a) - rank(b))[0] ?? null,
    quality: qualities.length === 0 ? null : Math.min(...qualities),
  };
}

/** Contacts a year that a frequency stands for; a word without a number comes last. */
export const contactsAYear =
  (map: MapData) =>
  (frequency: string): number =>
    map.term.get(termId('frequency', frequency))?.value ?? Number.MAX_SAFE_INTEGER;

/** Whether the two sides both answer, and describe it differently. */
export function sidesDiffer({ from, to }: { readonly [S in Side]: SideSays }): boolean {
  if (from.says !== 'yes' || to.says !== 'yes') return false;
  const differ = <Value>(a: Value | null | undefined, b: Value | null | undefined): boolean =>
    (a ?? null) !== null && (b ?? null) !== null && a !== b;
  return (
    differ(from.reported?.frequency, to.reported?.frequency) || differ(from.reported?.quality, to.reported?.quality)
  );
}

/** What tells links apart by what their sides say, as filters and rules name it; none: nothing is said. */
export function sidesWords(map: MapData, link: Link): string[] {
  const sides = sidesOf(map, link);
  const both = [sides.from, sides.to];
  return [
    ...(both.every(({ says }) => says === 'yes') ? [sidesDiffer(sides) ? 'differ' : 'agree'] : []),
    ...(both.some((side) => side.says === 'unknown' && side.askedIn !== null) ? ['no-reply'] : []),
    ...(both.some(({ says }) => says === 'no') ? ['no'] : []),
  ];
}

/** What the sides want of a link; none: nothing is said. */
export function wishesOf(map: MapData, link: Link): Wish[] {
  const wishes = Object.values(sidesOf(map, link)).flatMap((side): Wish[] => {
    const wish = side.says === 'yes' ? side.reported?.wish : side.says === 'no' ? side.wish : null;
    return wish ? [wish] : [];
  });
  return [...new Set(wishes)];
}
