import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { AppFailure, appError } from '../../../shared/contract/errors.ts';
import { parseJson } from '../../../shared/exchange/json/read.ts';
import { readTrouble } from './file-trouble.ts';

/**
 * Reads a JSON file that must be of a kind.
 * @param what it is to be, without an article: "mapping"
 */
export function readJsonFile<Schema extends z.ZodType>(
  folder: string,
  given: string,
  what: string,
  schema: Schema,
): z.output<Schema> {
  const refusal = (why: string): AppFailure =>
    new AppFailure(appError('unreadable', `“${given}” is no ${what}: ${why}.`, { source: given }));
  const parsed = parseJson(readText(folder, given));
  if (!parsed.ok) throw refusal(parsed.error.message);
  const read = schema.safeParse(parsed.value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw refusal(issue ? sayIssue(issue) : 'it is of another form');
}

function sayIssue(issue: z.core.$ZodIssue): string {
  const where = issue.path.join('.');
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return `it lacks “${where}”`;
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `“${key}”`).join(', ');
    return `it has ${keys}${where === '' ? '' : ` in ${where}`}, which means nothing here`;
  }
  return `${where === '' ? '' : `${where}: `}${issue.message}`;
}

function readText(folder: string, given: string): string {
  try {
    return readFileSync(resolve(folder, given), 'utf8');
  } catch (error) {
    throw readTrouble(error, given);
  }
}
