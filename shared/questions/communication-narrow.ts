// Communication from some, to some, or from some to some: what counts then, and how it is said.
import type { Link } from '../model/link.ts';
import { type Communication, pairsOf } from './communicating.ts';
import type { Asked } from './question.ts';
import { byName, namesOf } from './say.ts';

/** Whether it was asked who speaks, or who is spoken to. */
export const isNarrowed = ({ from, to }: Asked): boolean => from.length + to.length > 0;

/** Whether one speaking to another is what was asked about. */
export type IsMeant = (sender: string, receiver: string) => boolean;

export function meantBy({ from, to }: Pick<Asked, 'from' | 'to'>): IsMeant {
  return (sender, receiver) =>
    (from.length === 0 || from.includes(sender)) && (to.length === 0 || to.includes(receiver));
}

/** Of links that run both ways, those count too along which the one asked about only answers. */
export function narrowed(asked: Asked, { all, links, never }: Communication): Communication {
  if (!isNarrowed(asked)) return { all, links, never };
  const isMeant = meantBy(asked);
  const counts = (link: Link): boolean => pairsOf(link).some((pair) => isMeant(...pair));
  return { all: all.filter(counts), links: links.filter(counts), never: never.filter(counts) };
}

/** “The council speaks to A and B.”, “Residents hear from A.” */
export function sayWhom(asked: Asked, links: readonly Link[]): string {
  const { map, from, to } = asked;
  const isMeant = meantBy(asked);
  const pairs = links.flatMap(pairsOf).filter((pair) => isMeant(...pair));
  const isOfSenders = from.length > 0;
  const others = byName(map, new Set(pairs.map(([sender, receiver]) => (isOfSenders ? receiver : sender))));
  const who = namesOf(map, byName(map, new Set(isOfSenders ? from : to)));
  const forms = isOfSenders ? (['speaks to', 'speak to'] as const) : (['hears from', 'hear from'] as const);
  return `${who} ${forms[(isOfSenders ? from : to).length === 1 ? 0 : 1]} ${namesOf(map, others)}.`;
}

/** What there is no link for: “that the council speaks to residents”. */
export function sayMeant({ map, from, to }: Asked): string {
  const name = (ids: readonly string[]): string => namesOf(map, byName(map, new Set(ids)));
  const sender = from.length === 0 ? 'anybody' : name(from);
  return `that ${sender} ${from.length > 1 ? 'speak' : 'speaks'} to ${to.length === 0 ? 'anybody' : name(to)}`;
}
