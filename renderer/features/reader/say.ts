// What the reader says in words, on the screen and aloud.

import type { Evidence } from '../../../shared/model/evidence.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { linkSentence, shownNameOf } from '../../../shared/model/words.ts';
import { isRead } from '../../../shared/reading/stretches.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import type { Place, Progress } from '../../state/index.ts';

/** "62 % read, 14 links, 3 entries". Never 100 % before the end, never 0 % after the beginning. */
export function sayProgress({ share, links, entries }: Progress): string {
  const percent = share === 0 ? 0 : share >= 1 ? 100 : Math.min(99, Math.max(1, Math.round(share * 100)));
  const read = percent === 0 ? 'Not read yet' : percent === 100 ? 'All read' : `${percent} % read`;
  return [
    read,
    links > 0 ? countOf(links, 'link', 'links') : '',
    entries > 0 ? countOf(entries, 'entry', 'entries') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** What a piece of evidence says is so. */
export function saySubject(map: MapData, { entity, link }: Evidence): string {
  const record = link === null ? undefined : map.link.get(link);
  return record ? linkSentence(map, record) : entity === null ? 'something that has gone' : shownNameOf(map, entity);
}

export function sayNames(map: MapData, ids: readonly string[]): string {
  return ids.map((id) => shownNameOf(map, id)).join(' or ');
}

/** A sentence as it is spoken: its words, the names in it, whether it is read, and what was drawn from it. */
export function sayPlace(map: MapData, place: Place): string {
  const { document, sentence, number, mentions, evidence, source } = place;
  const words = document.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
  const names = [...new Set(mentions.map(({ entities }) => sayNames(map, entities)))];
  return [
    words,
    names.length === 0 ? '' : `Known: ${names.join(', ')}.`,
    evidence.length === 0 ? '' : `Evidence for: ${evidence.map((item) => saySubject(map, item)).join('; ')}.`,
    isRead(source.read, sentence) ? 'Read.' : 'Not read.',
    `Sentence ${number + 1} of ${document.sentences.length}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
