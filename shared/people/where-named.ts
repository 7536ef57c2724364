// Where the map still names somebody by a part of the name, said without the name: for people to look at, never to be guessed.
import type { MapData } from '../model/map-data.ts';
import { RECORD_KINDS, type RecordKind } from '../model/records.ts';
import { linkSentence, shownNameOf } from '../model/words.ts';
import type { Json } from '../util/canonical-json.ts';
import type { Mentions } from './mentions.ts';

/** One text of one record that has a part of the name in it. */
export type PartlyNamed = {
  readonly record: RecordKind;
  readonly id: string;
  readonly field: string;
  readonly times: number;
};

/** Records that hold no words about anybody, or are gone through as a whole elsewhere. */
const WORDLESS: ReadonlySet<RecordKind> = new Set(['position', 'snapshot', 'receipt', 'kind', 'linkType', 'scale']);
const MOST = 500;

/** @param isLeftOut records that are the person's own */
export function partlyNamed(
  map: MapData,
  mentions: Mentions,
  isLeftOut: (id: string) => boolean = () => false,
): PartlyNamed[] {
  const found: PartlyNamed[] = [];
  for (const record of RECORD_KINDS) {
    if (WORDLESS.has(record)) continue;
    for (const value of map[record].values()) {
      if (isLeftOut(value.id)) continue;
      for (const [field, held] of Object.entries(value)) {
        const times = textsIn(held as Json).reduce((count, text) => count + mentions.hints(text).length, 0);
        if (times > 0) found.push({ record, id: value.id, field, times });
        if (found.length >= MOST) return found;
      }
    }
  }
  return found;
}

export function textsIn(value: Json | undefined): string[] {
  if (typeof value === 'string') return value.startsWith('data:') ? [] : [value];
  if (value === null || value === undefined || typeof value !== 'object') return [];
  return Array.isArray(value) ? value.flatMap(textsIn) : Object.values(value).flatMap(textsIn);
}

const NOUNS: Partial<Record<RecordKind, string>> = {
  entity: 'entry',
  link: 'link',
  source: 'source',
  evidence: 'evidence',
  assessment: 'rating',
  engagement: 'engagement record',
  survey: 'questionnaire',
  plan: 'plan',
  view: 'view',
  expectation: 'expectation',
  ruleSet: 'rule set',
  mapping: 'mapping of columns',
  notSame: 'pair that is not the same',
  setting: 'setting',
  term: 'word',
  customField: 'field',
  snapshot: 'snapshot',
  receipt: 'record of an import',
};

/** What a record is called in a list: "entry “Vision 31”". */
export function sayRecord(map: MapData, { record, id }: Pick<PartlyNamed, 'record' | 'id'>): string {
  const noun = NOUNS[record] ?? record;
  const name = titleOf(map, record, id);
  return name === null ? noun : `${noun} “${name}”`;
}

function titleOf(map: MapData, record: RecordKind, id: string): string | null {
  switch (record) {
    case 'entity':
      return shownNameOf(map, id);
    case 'link': {
      const link = map.link.get(id);
      return link ? linkSentence(map, link) : null;
    }
    case 'source':
      return map.source.get(id)?.title ?? null;
    case 'evidence':
      return map.source.get(map.evidence.get(id)?.source ?? '')?.title ?? null;
    case 'survey':
      return map.source.get(map.survey.get(id)?.source ?? '')?.title ?? null;
    case 'engagement':
      return map.engagement.get(id)?.date ?? null;
    case 'plan':
    case 'view':
    case 'snapshot':
    case 'expectation':
    case 'mapping':
    case 'ruleSet':
      return map[record].get(id)?.name ?? null;
    case 'setting':
      return id;
    case 'term':
    case 'customField':
      return map[record].get(id)?.label ?? null;
    default:
      return null;
  }
}
