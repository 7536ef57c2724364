// Asks one question of a map, as tests of questions do.
import type { Answer, AnswerTable } from '../../shared/contract/answer.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { type Asked, askQuestion, plainRow } from '../../shared/questions/index.ts';

export type Said = Partial<Omit<Asked, 'map'>>;

export function askOf(map: MapData, question: string, said: Said = {}): Answer {
  const reply = askQuestion(question, { map, asAt: '2019-03-31', about: [], from: [], to: [], types: [], ...said });
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}

/** The rows of a table with names for ids; of the first table unless another is named. */
export function rowsOf(map: MapData, answer: Answer, table?: string): ReturnType<typeof plainRow>[] {
  const found: AnswerTable | undefined =
    table === undefined ? answer.tables[0] : answer.tables.find(({ id }) => id === table);
  if (!found) throw new Error(`no table ${table}`);
  return found.rows.map((row) => plainRow(map, found, row));
}

/** The values of some columns of a table, row by row. */
export function cellsOf(map: MapData, answer: Answer, table: string, ...keys: readonly string[]): unknown[][] {
  return rowsOf(map, answer, table).map((row) => keys.map((key) => row[key]));
}
