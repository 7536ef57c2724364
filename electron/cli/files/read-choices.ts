import { mergeParamsSchema } from '../../../shared/contract/merging.ts';
import { readJsonFile } from './read-json.ts';

/** Reads whose word stands in a merge, from a file as it is described in the help of `merge`. */
export function readChoices(folder: string, given: string) {
  return readJsonFile(folder, given, 'list of choices', mergeParamsSchema.pick({ choices: true, same: true }));
}
