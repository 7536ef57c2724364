import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AppFailure, appError } from '../../../shared/contract/errors.ts';
import { parseJson } from '../../../shared/exchange/json/read.ts';
import { type Mapping, mappingSchema } from '../../../shared/exchange/tables/mapping.ts';
import { readTrouble } from './file-trouble.ts';

/** Reads what columns mean from a file as it is described in the help of `import`. */
export function readMapping(folder: string, given: string): Mapping {
  const parsed = parseJson(readText(folder, given));
  if (!parsed.ok) throw refusal(`“${given}” is no mapping: ${parsed.error.message}.`, given);
  const read = mappingSchema.safeParse(parsed.value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw refusal(`“${given}” is no mapping: ${where === '' ? '' : `${where}: `}${issue?.message}.`, given);
}

function readText(folder: string, given: string): string {
  try {
    return readFileSync(resolve(folder, given), 'utf8');
  } catch (error) {
    throw readTrouble(error, given);
  }
}

const refusal = (message: string, source: string): AppFailure =>
  new AppFailure(appError('unreadable', message, { source }));
