// What is different between two states of a map, as tables; and what of it has to do with some entries.
import { compareMaps, type Differences, type MapComparison } from '../compare/compare-maps.ts';
import type { Comparison } from '../compare/comparison.ts';
import { sayFieldChange } from '../compare/say-comparison.ts';
import type { AnswerTable, Cell } from '../contract/answer.ts';
import type { MapData } from '../model/map-data.ts';
import { kindLabel } from '../model/words.ts';

/** What is different of some entries, and of the links at them on either side. */
export function differencesOf(about: ReadonlySet<string>, { before, after }: Comparison): MapComparison {
  const { entities, links } = compareMaps(before, after);
  const isAtThem = ({ id }: { readonly id: string }): boolean =>
    [after.link.get(id as never), before.link.get(id as never)].some(
      (link) => link !== undefined && (about.has(link.from) || about.has(link.to)),
    );
  return {
    entities: keptOf(entities, ({ id }) => about.has(id)),
    links: keptOf(links, isAtThem),
  };
}

function keptOf<Named>({ added, removed, changed }: Differences<Named>, isKept: (item: Named) => boolean) {
  return { added: added.filter(isKept), removed: removed.filter(isKept), changed: changed.filter(isKept) };
}

export type Named = { readonly id: string; readonly name: string };

/** Entries and links that the map has can be gone to; what has gone from it is named. */
export function subject(records: ReadonlyMap<string, unknown>, holds: 'entry' | 'link', items: readonly Named[]) {
  const areThere = items.every(({ id }) => records.has(id));
  const column = { key: holds, label: holds === 'entry' ? 'Entry' : 'Link', holds: areThere ? holds : 'text' } as const;
  return { column, cell: ({ id, name }: Named): Cell => (areThere ? id : name) };
}

/** A table for each list that has something in it. */
export function differenceTables(
  map: MapData,
  comparison: Comparison,
  { entities, links }: MapComparison,
): AnswerTable[] {
  const tables: AnswerTable[] = [];
  for (const how of ['added', 'removed'] as const) {
    const { column, cell } = subject(map.entity, 'entry', entities[how]);
    tables.push({
      id: `entries-${how}`,
      title: `Entries ${how}`,
      note: null,
      columns: [column, { key: 'kind', label: 'Kind', holds: 'text' }],
      rows: entities[how].map((item) => [cell(item), kindLabel(map, item.kind)]),
    });
  }
  tables.push(
    changedTable(comparison, 'Entries changed', subject(map.entity, 'entry', entities.changed), entities.changed),
  );
  for (const how of ['added', 'removed'] as const) {
    const { column, cell } = subject(map.link, 'link', links[how]);
    const rows = links[how].map((item) => [cell(item)]);
    tables.push({ id: `links-${how}`, title: `Links ${how}`, note: null, columns: [column], rows });
  }
  tables.push(changedTable(comparison, 'Links changed', subject(map.link, 'link', links.changed), links.changed));
  return tables.filter(({ rows }) => rows.length > 0);
}

function changedTable(
  comparison: Comparison,
  title: string,
  { column, cell }: ReturnType<typeof subject>,
  changed: readonly (Named & Pick<MapComparison['links']['changed'][number], 'fields'>)[],
): AnswerTable {
  return {
    id: title.toLowerCase().replace(' ', '-'),
    title,
    note: null,
    columns: [
      column,
      { key: 'field', label: 'Field', holds: 'text' },
      { key: 'before', label: 'Before', holds: 'text' },
      { key: 'after', label: 'After', holds: 'text' },
    ],
    rows: changed.flatMap((item) =>
      item.fields.map((each) => {
        const { label, before, after } = sayFieldChange(each, comparison);
        return [cell(item), label, before, after];
      }),
    ),
  };
}
