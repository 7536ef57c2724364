import type { MapData } from '../../model/map-data.ts';
import { RECORD_KINDS, type RecordKind } from '../../model/records.ts';
import type { Anonymise } from './people.ts';

/** Fields that identify rather than tell, and stay as they are. */
const NOT_TEXT: ReadonlySet<string> = new Set([
  'id',
  'key',
  'vocabulary',
  'from',
  'to',
  'entity',
  'link',
  'source',
  'view',
  'parent',
]);
const TELLING: readonly RecordKind[] = [
  'setting',
  'kind',
  'linkType',
  'scale',
  'term',
  'customField',
  'entity',
  'link',
  'source',
  'evidence',
  'view',
  'ruleSet',
  'assessment',
];

/** The map with every text in it changed; the same map when no text changes. */
export function inEveryText(map: MapData, change: Anonymise): MapData {
  const changed = (value: unknown, field: string): unknown => {
    if (NOT_TEXT.has(field)) return value;
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map((item) => changed(item, ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changed(item, key)]));
  };
  const collections = RECORD_KINDS.map((record) => [
    record,
    TELLING.includes(record) ? new Map([...map[record]].map(([id, value]) => [id, changed(value, '')])) : map[record],
  ]);
  return Object.fromEntries(collections) as MapData;
}
