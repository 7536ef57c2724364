import { mapToJsonText } from '../../shared/exchange/json/write.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import type { DataFile } from './data-file.ts';

/** A map as one JSON file. */
export function makeJson(map: MapData, name: string): DataFile[] {
  return [{ name: `${name}.json`, mediaType: 'application/json', bytes: new TextEncoder().encode(mapToJsonText(map)) }];
}
