import type { MapData } from '../../model/map-data.ts';
import { type RecordKind, type RecordOf, recordSchemas } from '../../model/records.ts';
import { VOCABULARIES } from '../../model/vocabulary.ts';
import { canonicalJson, type Json, sortKeys } from '../../util/canonical-json.ts';
import { compareText } from '../../util/compare.ts';
import { JSON_FORMAT, JSON_VERSION, LEFT_OUT, LISTS, WORD_LISTS } from './form.ts';
import { withoutEmpty, withoutNulls } from './gaps.ts';

/** What of a record that is not set is left out. */
type Gaps = typeof withoutNulls;

function leaf<K extends RecordKind>(gaps: Gaps, record: K, value: RecordOf<K>): Record<string, unknown> {
  const fields = gaps(recordSchemas[record], value) as Record<string, unknown>;
  const out: readonly string[] = LEFT_OUT[record] ?? [];
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !out.includes(key)));
}

function byId<Item extends { readonly id: string }>(items: Iterable<Item>): Item[] {
  return [...items].sort((a, b) => compareText(a.id, b.id));
}

function list<K extends RecordKind>(map: MapData, gaps: Gaps, record: K): Record<string, unknown>[] {
  return byId(map[record].values() as unknown as Iterable<RecordOf<K>>).map((value) => leaf<K>(gaps, record, value));
}

function lists(map: MapData, gaps: Gaps, names: Readonly<Record<string, RecordKind>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(names).map(([name, record]) => [name, list(map, gaps, record)]));
}

function termLists(map: MapData, gaps: Gaps): Record<string, unknown> {
  const terms = byId(map.term.values());
  return Object.fromEntries(
    VOCABULARIES.map((vocabulary) => [
      vocabulary,
      terms.filter((term) => term.vocabulary === vocabulary).map((term) => leaf(gaps, 'term', term)),
    ]),
  );
}

function viewsWithPositions(map: MapData, gaps: Gaps): Record<string, unknown>[] {
  const positions = byId(map.position.values());
  return byId(map.view.values()).map((view) => ({
    ...leaf(gaps, 'view', view),
    positions: positions
      .filter((position) => position.view === view.id)
      .map((position) => leaf(gaps, 'position', position)),
  }));
}

/** The whole map as one JSON value: keys sorted, records by id, no moment of our clock in it. */
export function mapToJson(map: MapData): Json {
  return toJson(map, withoutNulls);
}

/** The same as short as it can be read again: without empty lists and every "no" too. */
export function mapToShortJson(map: MapData): Json {
  return toJson(map, withoutEmpty);
}

function toJson(map: MapData, gaps: Gaps): Json {
  return sortKeys({
    format: JSON_FORMAT,
    version: JSON_VERSION,
    settings: Object.fromEntries([...map.setting.values()].map((setting) => [setting.id, setting.value])),
    ...lists(map, gaps, LISTS),
    views: viewsWithPositions(map, gaps),
    vocabularies: { ...lists(map, gaps, WORD_LISTS), terms: termLists(map, gaps) },
  }) as Json;
}

/** The same as text: the same map always gives the same bytes. */
export function mapToJsonText(map: MapData): string {
  return `${canonicalJson(mapToJson(map), 2)}\n`;
}
