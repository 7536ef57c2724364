import { compareText } from '../util/compare.ts';
import { foldText } from '../util/fold.ts';
import type { Entity } from './entity.ts';
import type { Link } from './link.ts';
import type { MapData } from './map-data.ts';
import { type Term, termId, type Vocabulary } from './vocabulary.ts';

/** Labels of the keys that records hold; a key whose word has gone shows as itself. */

export function kindLabel(map: MapData, key: string): string {
  return map.kind.get(key)?.label ?? key;
}

export function linkTypeLabel(map: MapData, key: string): string {
  return map.linkType.get(key)?.label ?? key;
}

export function termLabel(map: MapData, vocabulary: Vocabulary, key: string): string {
  return map.term.get(termId(vocabulary, key))?.label ?? key;
}

export function levelLabel(map: MapData, scale: string, value: number | null): string {
  if (value === null) return 'Not set';
  return map.scale.get(scale)?.levels.find((level) => level.value === value)?.label ?? String(value);
}

/** The words of a vocabulary, in its order. */
export function termsOf(map: MapData, vocabulary: Vocabulary): Term[] {
  return [...map.term.values()]
    .filter((term) => term.vocabulary === vocabulary)
    .sort((a, b) => a.order - b.order || compareText(a.label, b.label));
}

/** Records with an order and a label, as lists show them. */
export function inOrder<Item extends { readonly order: number; readonly label: string }>(
  items: Iterable<Item>,
): Item[] {
  return [...items].sort((a, b) => a.order - b.order || compareText(a.label, b.label));
}

/** "A. N. Example" -> "A.N.E." */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.match(/\p{L}/u)?.[0]?.toUpperCase())
    .filter((letter) => letter !== undefined)
    .map((letter) => `${letter}.`)
    .join('');
}

/** What stands for a hidden person. */
export const HIDDEN_PERSON = 'A person';

/**
 * The name an entity goes by in pictures, lists and sentences. People are shown as they asked to be:
 * a person shown as a role without one recorded goes by name, since the name of an entry of that kind may be the role itself.
 */
export function shownName(entity: Entity): string {
  switch (entity.person?.shownAs) {
    case 'hidden':
      return HIDDEN_PERSON;
    case 'initials':
      return initialsOf(entity.name) || HIDDEN_PERSON;
    case 'role':
      return entity.person.role ?? entity.name;
    default:
      return entity.name;
  }
}

export function shownNameOf(map: MapData, id: string): string {
  const entity = map.entity.get(id);
  return entity ? shownName(entity) : 'an entry that has gone';
}

/** A link as seen from one of its ends: the verb, and whom it leads to. */
export type LinkReading = { readonly verb: string; readonly other: string };

/**
 * How a link reads from one end: "reports to" from its start, "receives reports from" from its end.
 * A link that runs both ways, or none, reads with its own label from both ends.
 */
export function readLink(map: MapData, link: Link, from: string): LinkReading {
  const type = map.linkType.get(link.type);
  const isStart = link.from === from;
  const label = type?.label ?? link.type;
  const inverse = type?.inverse ?? label;
  const verb = isStart || link.direction !== 'forward' ? label : inverse;
  return { verb, other: isStart ? link.to : link.from };
}

/** The rest of the sentence: "by report, quarterly". Empty when neither is recorded. */
export function linkManner(map: MapData, link: Link): string {
  const methods = link.methods.map((key) => termLabel(map, 'method', key).toLowerCase());
  const by = methods.length === 0 ? '' : `by ${methods.join(', ')}`;
  const often = link.frequency === null ? '' : termLabel(map, 'frequency', link.frequency).toLowerCase();
  return [by, often].filter((part) => part !== '').join(', ');
}

/** A link as a sentence: "Vision 31 reports to Strong Communities Board, by report, quarterly". */
export function linkSentence(map: MapData, link: Link): string {
  const { verb } = readLink(map, link, link.from);
  const manner = linkManner(map, link);
  return `${shownNameOf(map, link.from)} ${verb} ${shownNameOf(map, link.to)}${manner === '' ? '' : `, ${manner}`}`;
}

/** Orders by how text folds, so that "de Trafford" stands beside "De Trafford". */
export function compareFolded(a: string, b: string): number {
  return compareText(foldText(a), foldText(b)) || compareText(a, b);
}
