import type { ReadRecord } from '../exchange/json/read.ts';
import { type Change, removed } from '../model/change.ts';
import type { MapData } from '../model/map-data.ts';
import { RECORD_KINDS, type RecordKind } from '../model/records.ts';
import { SHIPPED_KINDS, SHIPPED_LINK_TYPES, SHIPPED_SCALES, SHIPPED_TERMS } from '../model/shipped.ts';
import { blankView } from '../model/view.ts';
import { sameJson } from '../util/canonical-json.ts';

/** A map that is as new takes over a whole map as it was: what a new map starts with gives way. */

const STARTERS: readonly RecordKind[] = [
  'setting',
  'kind',
  'linkType',
  'scale',
  'term',
  'customField',
  'view',
  'receipt',
];

/** Whether nothing has been put into the map yet. */
export function isUntouched(map: MapData): boolean {
  return RECORD_KINDS.every((record) => STARTERS.includes(record) || map[record].size === 0);
}

/** What a new map starts with and the document does not have: words as we ship them, settings, a view nobody has arranged. */
export function leftovers(map: MapData, records: readonly ReadRecord[], hasVocabularies: boolean): Change[] {
  const brought = new Set(records.map(({ record, value }) => `${record} ${value.id}`));
  const isLeft = (record: RecordKind, id: string): boolean => !brought.has(`${record} ${id}`);
  const shipped: readonly (readonly [RecordKind, readonly { readonly id: string }[]])[] = [
    ['kind', SHIPPED_KINDS],
    ['linkType', SHIPPED_LINK_TYPES],
    ['scale', SHIPPED_SCALES],
    ['term', SHIPPED_TERMS],
  ];
  const words = shipped.flatMap(([record, items]) =>
    items.flatMap((item) => {
      const now = map[record].get(item.id);
      return hasVocabularies && now && isLeft(record, item.id) && sameJson(now, item)
        ? [removed(record, now as never)]
        : [];
    }),
  );
  const settings = [...map.setting.values()].filter((setting) => isLeft('setting', setting.id));
  const views = records.some(({ record }) => record === 'view')
    ? [...map.view.values()].filter(
        (view) => isLeft('view', view.id) && sameJson(view, blankView(view.id, view.name, view.order)),
      )
    : [];
  return [
    ...words,
    ...settings.map((setting) => removed('setting', setting)),
    ...views.map((view) => removed('view', view)),
  ];
}
