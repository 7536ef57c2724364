// Communication from the side of who speaks, and of who is spoken to.
import type { AnswerTable } from '../contract/answer.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { termLabel } from '../model/words.ts';
import { compareText } from '../util/compare.ts';
import { carriesMessages, isConsultation, isNever, pairsOf } from './communicating.ts';
import type { IsMeant } from './communication-narrow.ts';
import { countedLinks } from './counting.ts';
import type { Asked } from './question.ts';
import { byName } from './say.ts';

export type Side = {
  readonly entry: string;
  /** The entries at the other ends, by name. */
  readonly partners: readonly string[];
  readonly links: readonly Link[];
};

/** Everyone who speaks (or is spoken to), those with most others first. */
export function sideOf(
  map: MapData,
  links: readonly Link[],
  end: 'from' | 'to',
  isMeant: IsMeant = () => true,
): Side[] {
  const sides = new Map<string, { partners: Set<string>; links: Link[] }>();
  for (const link of links) {
    for (const [from, to] of pairsOf(link)) {
      if (!isMeant(from, to)) continue;
      const [entry, partner] = end === 'from' ? [from, to] : [to, from];
      const side = sides.get(entry) ?? { partners: new Set(), links: [] };
      side.partners.add(partner);
      side.links.push(link);
      sides.set(entry, side);
    }
  }
  return byName(map, sides.keys())
    .map((entry) => ({
      entry,
      partners: byName(map, sides.get(entry)?.partners ?? []),
      links: sides.get(entry)?.links ?? [],
    }))
    .sort((a, b) => b.partners.length - a.partners.length);
}

export function senderTable(map: MapData, links: readonly Link[], end: 'from' | 'to', isMeant?: IsMeant): AnswerTable {
  const isSender = end === 'from';
  const methodsOf = (side: Side): string[] =>
    [...new Set(side.links.flatMap(({ methods }) => methods.map((key) => termLabel(map, 'method', key))))].sort(
      compareText,
    );
  return {
    id: isSender ? 'senders' : 'receivers',
    title: isSender ? 'By sender' : 'By receiver',
    note:
      links.length === 0
        ? 'None is recorded.'
        : 'A link that runs both ways counts at both of its ends; a consultation for the one who asks as sender.',
    columns: [
      { key: end, label: isSender ? 'Sender' : 'Receiver', holds: 'entry' },
      { key: 'others', label: isSender ? 'Speaks to' : 'Hears from', holds: 'number' },
      { key: 'consultations', label: isSender ? 'Consults in links' : 'Is consulted in links', holds: 'number' },
      { key: 'methods', label: 'Methods', holds: 'words' },
      { key: isSender ? 'to' : 'from', label: isSender ? 'Receivers' : 'Senders', holds: 'entries' },
    ],
    rows: sideOf(map, links, end, isMeant).map((side) => [
      side.entry,
      side.partners.length,
      side.links.filter((link) => isConsultation(map, link)).length,
      methodsOf(side),
      [...side.partners],
    ]),
  };
}

/** Links that exist now, carry messages, and are not among these: seats, reports, partnerships. */
export function otherCarriers(asked: Asked, links: readonly Link[]): Link[] {
  const counted = new Set(links.map(({ id }) => id));
  return countedLinks(
    { ...asked, types: [] },
    (link) => carriesMessages(asked.map, link) && !counted.has(link.id) && !isNever(asked.map, link),
  ).links.slice();
}
