// A small town's map, and readings of sentences on it as short text that a test can compare.

import { added } from '../../../shared/model/change.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { SHIPPED_LINK_TYPES } from '../../../shared/model/shipped.ts';
import { readSentences, type Sentence } from '../../../shared/quick-entry/index.ts';
import { anEntity, mapOf } from '../../support/maps.ts';

const NAMES: readonly (readonly [name: string, kind: string, ...aliases: string[]])[] = [
  ['Vision 31 Steering Group', 'group', 'V31'],
  ['Strong Communities Board', 'group'],
  ['Health and Wellbeing Board', 'group', 'HWB'],
  ['Sport England', 'organisation'],
  ['Supports Network', 'group'],
  ['Trafford Council', 'organisation'],
  ['Smith, Jones & Co (North)', 'organisation'],
  ['Weekly Reports to Parents', 'channel'],
];

const first = SHIPPED_LINK_TYPES[0];
if (!first) throw new Error('no types are shipped');

export const town: MapData = mapOf(
  NAMES.map(([name, kind, ...aliases], at) => anEntity(at + 1, { name, kind, aliases })),
  [],
  [
    added('linkType', { ...first, id: 'advises', label: 'advises', inverse: 'is advised by', order: 50 }),
    added('linkType', { ...first, id: 'sits-with', label: 'sits with', inverse: 'sits with', order: 51 }),
  ],
);

const nameOf = (map: MapData, id: string | undefined): string => map.entity.get(id ?? '')?.name ?? '?';

/** "Health and Wellbeing Board -reports-to> Sport England + *New One {status: planned} !every Tuesday": * is new, ! unread. */
export function told(map: MapData, text: string, sentence: Sentence): string {
  const ends = (side: Sentence['from']): string =>
    side.map(({ name, entities }) => (entities.length === 0 ? `*${name}` : nameOf(map, entities[0]))).join(' + ');
  const { type, manner } = sentence;
  const verb = type === null ? '?' : `${type.isInverse ? '<' : ''}${type.type}${type.isInverse ? '' : '>'}`;
  const said = Object.entries(manner).flatMap(([field, value]) => {
    if (value === null || value === false || (Array.isArray(value) && value.length === 0)) return [];
    const list = Array.isArray(value)
      ? value.map((method) => method.key ?? `*${method.label}`).join(' ')
      : String(value);
    return [`${field}: ${list}`];
  });
  const parts = [ends(sentence.from), verb, ends(sentence.to)].filter((part) => part !== '');
  const unread = sentence.unread.map(({ span }) => `!${text.slice(span.start, span.end)}`);
  return [...parts, ...(said.length === 0 ? [] : [`{${said.join(', ')}}`]), ...unread].join(' ');
}

export function read(text: string, map: MapData = town): readonly string[] {
  return readSentences(map, text).map((sentence) => told(map, text, sentence));
}
