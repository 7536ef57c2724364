// The part of a map that a figure shows, for tables that hold no more than the picture does.
import type { Figure } from '../../figure/figure.ts';
import { isJointLink } from '../../graph/membership/index.ts';
import type { MapData } from '../../model/map-data.ts';
import { orBlank, yesNo } from './value-columns.ts';
import type { WrittenTable } from './written-table.ts';

/** @param figure lines that stand for shared seats are drawn, but are no links of the map */
export function shownPart({ map, shown, sources }: Pick<Figure, 'map' | 'shown' | 'sources'>): MapData {
  const behind = new Set<string>(sources);
  const entity = new Map(
    [...map.entity]
      .filter(([id]) => shown.entities.has(id))
      .map(([id, each]) => [
        id,
        each.parent === null || shown.entities.has(each.parent) ? each : { ...each, parent: null },
      ]),
  );
  const link = new Map([...map.link].filter(([id]) => shown.links.has(id) && !isJointLink(id)));
  const source = new Map([...map.source].filter(([id]) => behind.has(id)));
  return { ...map, entity, link, source };
}

/** The sources of a map as a table, in a given order. */
export function sourceTable(map: MapData, ids: readonly string[]): WrittenTable {
  const sources = ids.flatMap((id) => map.source.get(id as never) ?? []);
  return {
    headers: ['id', 'title', 'kind', 'date', 'author', 'notes', 'website', 'restricted'],
    rows: sources.map((source) => [
      source.id,
      source.title,
      source.kind,
      orBlank(source.date),
      orBlank(source.author),
      orBlank(source.notes),
      orBlank(source.website),
      yesNo(source.restricted),
    ]),
  };
}
