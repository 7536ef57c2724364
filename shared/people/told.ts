// One record as somebody reads it who asks what is held about them: headings in plain words, nothing that is not set, nothing cut short.
import { fieldLabel } from '../compare/say-field.ts';
import type { MapData } from '../model/map-data.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { kindLabel, linkTypeLabel, termLabel } from '../model/words.ts';
import type { Json } from '../util/canonical-json.ts';

export type Told = { readonly [heading: string]: Json };

const VOCABULARY: Readonly<Record<string, Vocabulary>> = {
  sector: 'sector',
  localities: 'locality',
  layer: 'layer',
  tags: 'tag',
  methods: 'method',
  method: 'method',
  frequency: 'frequency',
};

/** Headings that the name of the field alone would not make. */
const HEADINGS: Readonly<Record<string, string>> = {
  externalIds: 'Ids in other tools',
  isResident: 'A resident',
  shownAs: 'Shown as',
  lawfulBasis: 'Lawful basis',
  noticeGiven: 'Privacy notice given',
  reviewDate: 'To be reviewed by',
  byWords: 'Also there',
  by: 'By',
  met: 'Who was met',
  isDone: 'Done',
  doneOn: 'Done on',
  said: 'What was said',
  feedback: 'What was answered or promised',
  next: 'Next step',
  why: 'Why',
  custom: 'Fields of the map’s own',
};

const heading = (field: string): string => {
  const label = HEADINGS[field] ?? fieldLabel(field);
  return label.charAt(0).toUpperCase() + label.slice(1);
};

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0);

/** @param leaveOut fields that the section says already, or that are nobody's business */
export function tell(map: MapData, record: object, leaveOut: readonly string[] = []): Told {
  const entries = Object.entries(record)
    .filter(([field, value]) => field !== 'id' && !leaveOut.includes(field) && !isEmpty(value))
    .map(([field, value]) => [heading(field), told(map, field, value)]);
  return Object.fromEntries(entries);
}

export function told(map: MapData, field: string, value: unknown): Json {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value === null || value === undefined) return 'not set';
  if (Array.isArray(value)) return value.map((item) => told(map, field, item));
  if (typeof value === 'object') {
    if (field === 'custom')
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [map.customField.get(key)?.label ?? key, told(map, '', item)]),
      );
    return tell(map, value);
  }
  if (typeof value !== 'string') return value as Json;
  const vocabulary = VOCABULARY[field];
  if (vocabulary) return termLabel(map, vocabulary, value);
  if (field === 'kind') return kindLabel(map, value);
  if (field === 'type') return linkTypeLabel(map, value);
  if (field === 'scale') return map.scale.get(value)?.label ?? value;
  if (field === 'lawfulBasis') return value.replaceAll('-', ' ');
  // The whole name: it is theirs to see, whatever the picture shows.
  return map.entity.get(value)?.name ?? value;
}
