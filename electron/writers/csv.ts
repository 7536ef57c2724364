import { writeDelimited } from '../../shared/exchange/tables/delimited.ts';
import { mapToTables } from '../../shared/exchange/tables/from-map.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import type { DataFile } from './data-file.ts';

/** A map as two CSV files: NAME.entities.csv and NAME.links.csv. */
export function makeCsv(map: MapData, name: string): DataFile[] {
  const { entities, links } = mapToTables(map);
  const file = (what: string, { headers, rows }: typeof entities): DataFile => ({
    name: `${name}.${what}.csv`,
    mediaType: 'text/csv',
    bytes: new TextEncoder().encode(writeDelimited([headers, ...rows])),
  });
  return [file('entities', entities), file('links', links)];
}
