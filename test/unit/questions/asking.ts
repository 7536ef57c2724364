// How tests ask a question, and read what it answers.
import { sampleChanges } from '../../../electron/core/samples.ts';
import type { Answer } from '../../../shared/contract/answer.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { type Asked, askQuestion, plainRow } from '../../../shared/questions/index.ts';

/** @throws when the question is refused */
export function ask(id: string, map: MapData, said: Partial<Omit<Asked, 'map'>> = {}): Answer {
  const reply = askQuestion(id, { map, asAt: '2019-03-31', about: [], from: [], to: [], types: [], ...said });
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}

/** The rows of a table, with names for ids. */
export function rowsOf(map: MapData, { tables }: Answer, id: string) {
  const table = tables.find((each) => each.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table.rows.map((row) => plainRow(map, table, row));
}

export async function sampleMap(): Promise<MapData> {
  return applyChanges(EMPTY_MAP, await sampleChanges('trafford'));
}
