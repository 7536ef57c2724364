// Which side says that a link is so.
import type { CONFIRMATIONS, Link } from '../link.ts';
import type { MapData } from '../map-data.ts';
import { evidenceFor } from '../map-index.ts';
import { shownNameOf } from '../words.ts';

export type ConfirmedBy = (typeof CONFIRMATIONS)[number];
export type Confirmation = ConfirmedBy | 'nobody';

/** What has been said of a link by its two sides; nobody when neither was asked. */
export function confirmationOf(link: Link): Confirmation {
  return link.confirmedBy ?? 'nobody';
}

export const NOBODY_ASKED = 'Nobody asked yet';

/** "Only Vision 31 says so", with the name of the side. */
export function sayConfirmed(map: MapData, link: Link, by: Confirmation): string {
  switch (by) {
    case 'both':
      return 'Both sides say so';
    case 'from':
      return `Only ${shownNameOf(map, link.from)} says so`;
    case 'to':
      return `Only ${shownNameOf(map, link.to)} says so`;
    case 'disputed':
      return 'Disputed: the two sides disagree';
    case 'nobody':
      return NOBODY_ASKED;
  }
}

export function sayConfirmation(map: MapData, link: Link): string {
  return sayConfirmed(map, link, confirmationOf(link));
}

/** What can be chosen for a link, in words; "nobody" is choosing nothing. */
export function confirmationChoices(map: MapData, link: Link): { value: ConfirmedBy; label: string }[] {
  const order = ['both', 'from', 'to', 'disputed'] as const satisfies readonly ConfirmedBy[];
  return order.map((value) => ({ value, label: sayConfirmed(map, link, value) }));
}

/**
 * What the evidence says beyond what is recorded: pieces marked as said by an end speak for that end. Null when they add nothing,
 * and when the link is disputed: that is a judgement, and no count of pieces settles it.
 */
export function suggestedConfirmation(map: MapData, link: Link): ConfirmedBy | null {
  const recorded = confirmationOf(link);
  if (recorded === 'both' || recorded === 'disputed') return null;
  const ends = new Set<'from' | 'to'>(recorded === 'nobody' ? [] : [recorded]);
  for (const { saidBy } of evidenceFor(map, link.id)) if (saidBy !== null) ends.add(saidBy);
  const [only] = ends;
  const said = ends.size === 2 ? 'both' : (only ?? null);
  return said === recorded ? null : said;
}

/** Whether somebody at one of its ends has said that it is so. */
export const isConfirmed = ({ confirmedBy: by }: Link): boolean => by === 'from' || by === 'to' || by === 'both';
