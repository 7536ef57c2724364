// The picture in words: what is announced when the keyboard comes to an entry or a link.

import type { MembershipMode } from '../../../shared/graph/membership/index.ts';
import { entityStates, linkStates } from '../../../shared/model/knowledge/index.ts';
import type { Link } from '../../../shared/model/link.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { linksOf } from '../../../shared/model/map-index.ts';
import { positionId } from '../../../shared/model/view.ts';
import { kindLabel, linkManner, readLink, shownName, shownNameOf } from '../../../shared/model/words.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import type { Selection, Shown } from '../../state/index.ts';
import type { Along } from './cursor.ts';

/** What the words depend on. */
export type Around = {
  /** The map as it is drawn, with links that stand for shared seats. */
  readonly map: MapData;
  readonly shown: Shown;
  /** What passes the filter, also where membership leaves it out of the picture. */
  readonly passing: Shown;
  readonly selection: Selection;
  readonly asAt: string;
  readonly view: string | null;
};

/** "Vision 31 Steering Group, group, 6 links, planned, selected" */
export function sayEntry(around: Around, id: string): string {
  const { map, shown, passing } = around;
  const entity = map.entity.get(id);
  if (!entity) return '';
  const all = linksOf(map, id);
  const links = all.filter((link) => shown.links.has(link.id)).length;
  const hidden = all.filter(({ id: link }) => !passing.links.has(link) && !shown.links.has(link)).length;
  const seats = all.length - links - hidden;
  return [
    shownName(entity),
    kindLabel(map, entity.kind).toLowerCase(),
    links === 0 ? 'no links' : countOf(links, 'link', 'links'),
    ...(hidden > 0 ? [`${hidden} more hidden by the filter`] : []),
    ...(seats > 0 ? [`${seats} more drawn as membership`] : []),
    ...entityStates(map, entity, around.asAt),
    ...(around.view !== null && map.position.get(positionId(around.view, id))?.isPinned ? ['pinned'] : []),
    ...stateOf(around, id),
  ].join(', ');
}

/** Whether it is selected, or made quiet because something else is. */
function stateOf({ map, selection }: Around, id: string): string[] {
  if (selection.entities.has(id)) return ['selected'];
  if (selection.entities.size + selection.links.size === 0) return [];
  const isTouched = linksOf(map, id).some(
    ({ id: link, from, to }) =>
      selection.links.has(link) || selection.entities.has(from === id ? to : from) || selection.entities.has(link),
  );
  return isTouched ? ['beside the selection'] : ['apart from the selection'];
}

/** "reports to Strong Communities Board, by report, quarterly, stated" */
function sayLink({ map, asAt, selection }: Around, link: Link, from: string, other: string): string {
  return [
    `${readLink(map, link, from).verb} ${other}`,
    linkManner(map, link),
    ...linkStates(map, link, asAt),
    selection.links.has(link.id) ? 'selected' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/**
 * What is said when the keyboard comes somewhere: of an entry, what it is, and which link led to it; of a link, which of the
 * entry's links it is: "2 of 7 links from Vision 31: reports to Strong Communities Board (group, 12 links), stated".
 */
export function sayArrival(around: Around, id: string, along: Along | null): string {
  const { map, shown } = around;
  const link = map.link.get(along?.link ?? id);
  if (!link || (map.entity.has(id) && along === null)) return sayEntry(around, id);
  const from = along?.from ?? link.from;
  const { other } = readLink(map, link, from);
  const place = along
    ? `${along.place} of ${countOf(along.of, 'link', 'links')} from ${shownNameOf(map, from)}`
    : 'Link';
  if (map.entity.has(id)) return `${sayEntry(around, id)}. ${place}: ${sayLink(around, link, from, 'it')}`;
  const entity = map.entity.get(other);
  const count = linksOf(map, other).filter((each) => shown.links.has(each.id)).length;
  const what = entity ? ` (${kindLabel(map, entity.kind).toLowerCase()}, ${countOf(count, 'link', 'links')})` : '';
  const subject = along ? '' : `${shownNameOf(map, from)} `;
  return `${place}: ${subject}${sayLink(around, link, from, `${shownNameOf(map, other)}${what}`)}`;
}

/**
 * "Map of 27 entries and 40 links, 337 entries hidden by the filter, 4 entries left out as membership is shown"
 * @param passing what passes the filter
 * @param drawn what is in the picture, with membership as the view shows it
 */
export function sayPicture({ entity }: MapData, passing: Shown, drawn: Shown = passing): string {
  const hidden = entity.size - passing.entities.size;
  const leftOut = passing.entities.size - drawn.entities.size;
  return [
    `Map of ${countOf(drawn.entities.size, 'entry', 'entries')} and ${countOf(drawn.links.size, 'link', 'links')}`,
    ...(hidden > 0 ? [`${countOf(hidden, 'entry', 'entries')} hidden by the filter`] : []),
    ...(leftOut > 0 ? [`${countOf(leftOut, 'entry', 'entries')} left out as membership is shown`] : []),
  ].join(', ');
}

/** What a link is that stands for shared seats: "A sits together with B in Board and Forum", or "A shares members with B: C". */
export function sayJoint(map: MapData, link: Link, behind: readonly string[], mode: MembershipMode): string {
  const names = new Intl.ListFormat('en-GB').format(behind.map((id) => shownNameOf(map, id)));
  const pair = `${shownNameOf(map, link.from)} ${readLink(map, link, link.from).verb} ${shownNameOf(map, link.to)}`;
  return `${pair}${mode === 'boards' ? ': ' : ' in '}${names}. This line stands for shared seats and is no link of the map.`;
}

/** What is said where there is nothing to go to. */
export function sayNothing({ entity }: MapData): string {
  return entity.size === 0
    ? 'This map is empty. Tab goes on to the ways to begin.'
    : 'Nothing passes the filter. Tab goes on to why, and to what can be taken off it.';
}
