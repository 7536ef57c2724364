import { type Change, changedRecord, changeSchema, invertChanges } from '../../shared/model/change.ts';
import { problemsOfMap } from '../../shared/model/invariants.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { RECORD_KINDS, type RecordKind } from '../../shared/model/records.ts';
import type { Readable } from './connection.ts';
import { baselineRevision, changesOf, stepsAfter } from './log.ts';
import type { Fields } from './record-codec.ts';
import { readMap } from './records.ts';
import { searchProblem } from './search.ts';

/** Something wrong with a file: with one record, or with the file itself (`record` "file" or "log"). */
export type FileProblem = {
  readonly record: RecordKind | 'file' | 'log';
  readonly id: string;
  readonly field: string;
  readonly message: string;
};

const inFile = (message: string): FileProblem => ({ record: 'file', id: '', field: '', message });
const inLog = (revision: number, message: string): FileProblem => ({
  record: 'log',
  id: String(revision),
  field: '',
  message,
});

/** What SQLite itself finds. Damage shows as text for some pages and as an exception for others. */
export function databaseProblems(db: Readable, pragma: 'quick_check' | 'integrity_check'): string[] {
  try {
    const rows = db.pragma(pragma) as Record<string, string>[];
    return rows.map((row) => Object.values(row)[0] ?? '').filter((text) => text !== 'ok');
  } catch (error) {
    return [(error as Error).message];
  }
}

/** Everything that is wrong with a file: pages, references, records, log, search. Needs one state of the file. */
export function checkFile(db: Readable): FileProblem[] {
  const database = databaseProblems(db, 'integrity_check').map(inFile);
  if (database.length > 0) return database;
  const dangling = (db.pragma('foreign_key_check') as { table: string; parent: string }[]).map(({ table, parent }) =>
    inFile(`something in ${table} points at a ${parent} that is not there`),
  );
  let map: MapData;
  try {
    map = readMap(db);
  } catch (error) {
    return [...dangling, inFile((error as Error).message)];
  }
  const search = searchProblem(db, map);
  return [...dangling, ...problemsOfMap(map), ...logProblems(db, map), ...(search === null ? [] : [inFile(search)])];
}

/** Whether the log is whole, and leads back from the map as it is: every step must fit what the later ones say was there. */
function logProblems(db: Readable, map: MapData): FileProblem[] {
  const baseline = baselineRevision(db);
  const steps = stepsAfter(db, baseline);
  const problems: FileProblem[] = [];
  steps.forEach(({ revision, kind, target, changes }, index) => {
    if (changes === 0 && kind !== 'baseline') problems.push(inLog(revision, 'its changes are missing'));
    if (revision !== baseline + index + 1) problems.push(inLog(revision, 'a step before it is missing'));
    if ((kind !== 'edit') !== (target !== null)) problems.push(inLog(revision, 'its target is wrong'));
  });
  const edits = steps.filter(({ kind }) => kind === 'edit');
  const firstUndone = edits.find(({ state }) => state === 'undone')?.revision ?? Number.POSITIVE_INFINITY;
  for (const { revision, state } of edits)
    if (state === 'done' && revision > firstUndone)
      problems.push(inLog(revision, 'it follows a step that was taken back'));
  return problems.length > 0 ? problems : walkBack(db, map, steps.map(({ revision }) => revision).reverse());
}

function walkBack(db: Readable, map: MapData, revisions: readonly number[]): FileProblem[] {
  const state = new Map(
    RECORD_KINDS.map((record) => [record, new Map(map[record] as unknown as ReadonlyMap<string, Fields>)]),
  );
  for (const revision of revisions) {
    try {
      for (const change of invertChanges(changesOf(db, revision)))
        stepBack(state, changeSchema.parse(change) as Change);
    } catch (error) {
      return [inLog(revision, `it does not fit the map: ${(error as Error).message}`)];
    }
  }
  return [];
}

function stepBack(state: ReadonlyMap<RecordKind, Map<string, Fields>>, change: Change): void {
  const records = state.get(change.record);
  const next = changedRecord(records?.get(change.id), change);
  if (next === null) records?.delete(change.id);
  else records?.set(change.id, next as Fields);
}
