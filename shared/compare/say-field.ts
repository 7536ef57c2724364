// A field and its value in words, for lists of what has changed.
import type { MapData } from '../model/map-data.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { kindLabel, linkTypeLabel, shownNameOf, termLabel } from '../model/words.ts';

/** Fields whose own name is not what the interface calls them. */
const LABELS: Readonly<Record<string, string>> = {
  aliases: 'other names',
  parent: 'part of',
  layer: 'system layer',
  phone: 'telephone',
  externalIds: 'ids elsewhere',
  singlePointOfContact: 'single point of contact',
  confirmedBy: 'confirmed by',
  custom: 'own fields',
  isPinned: 'pinned',
  a: 'one',
  b: 'the other',
  x: 'across',
  y: 'down',
};

/** "shown as" for `shownAs`; of a part of a field, `person.role`, the part. */
export function fieldLabel(field: string): string {
  const part = field.slice(field.lastIndexOf('.') + 1);
  return LABELS[part] ?? part.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}

const VOCABULARY: Readonly<Record<string, Vocabulary>> = {
  sector: 'sector',
  localities: 'locality',
  layer: 'layer',
  tags: 'tag',
  methods: 'method',
  method: 'method',
  frequency: 'frequency',
};

/** Longer texts are cut: a list of changes says what changed, the details say all of it. */
const LONGEST = 160;

export const cutLong = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

export function sayValue(map: MapData, field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return 'not set';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) {
    return value.length === 0 ? 'none' : value.map((item) => sayValue(map, field, item)).join(', ');
  }
  if (typeof value === 'object') {
    const parts = Object.entries(value).map(([key, item]) => `${fieldLabel(key)} ${sayValue(map, key, item)}`);
    return cutLong(parts.length === 0 ? 'none' : parts.join(', '));
  }
  if (typeof value === 'string') {
    if (map.entity.has(value)) return shownNameOf(map, value);
    if (field === 'kind') return kindLabel(map, value);
    if (field === 'type') return linkTypeLabel(map, value);
    const vocabulary = VOCABULARY[field];
    return cutLong(vocabulary ? termLabel(map, vocabulary, value) : value);
  }
  return String(value);
}
