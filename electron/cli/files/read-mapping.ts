import { type Mapping, mappingSchema } from '../../../shared/exchange/tables/mapping.ts';
import { readJsonFile } from './read-json.ts';

/** Reads what columns mean from a file as it is described in the help of `import`. */
export function readMapping(folder: string, given: string): Mapping {
  return readJsonFile(folder, given, 'mapping', mappingSchema);
}
