import type { Statement } from 'better-sqlite3';
import type { Change } from '../../shared/model/change.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { RECORD_KINDS, type RecordKind } from '../../shared/model/records.ts';
import type { Readable, Writable } from './connection.ts';
import { type Cell, type Fields, rowReader, toRow } from './record-codec.ts';
import { TABLES, type Table } from './tables.ts';

/** The whole map as the file holds it, each kind in the order its records were added. */
export function readMap(db: Readable): MapData {
  const map = Object.fromEntries(RECORD_KINDS.map((record) => [record, readTable(db, TABLES[record])]));
  return map as unknown as MapData;
}

function readTable(db: Readable, table: Table): Map<string, Fields> {
  const names = table.columns.map(({ column }) => column).join(', ');
  const toRecord = rowReader(table);
  const records = new Map<string, Fields>();
  // Row by row as arrays: no object is made that is not kept.
  const rows = db.prepare(`SELECT ${names} FROM ${table.table} ORDER BY rowid`).raw().iterate() as Iterable<Cell[]>;
  for (const row of rows) {
    const record = toRecord(row);
    records.set(record.id as string, record);
  }
  return records;
}

type Statements = { readonly insert: Statement; readonly update: Statement; readonly remove: Statement };

/** Writes records; its statements are prepared once, when first needed. */
export type RecordWriter = {
  /** Makes the tables hold what the changes made of the map: one write a record, however often it changed. */
  readonly write: (before: MapData, after: MapData, changes: readonly Change[]) => void;
};

export function createRecordWriter(db: Writable): RecordWriter {
  const prepared = new Map<RecordKind, Statements>();
  const statementsFor = (record: RecordKind): Statements => {
    let statements = prepared.get(record);
    if (!statements) {
      statements = prepare(db, TABLES[record]);
      prepared.set(record, statements);
    }
    return statements;
  };
  return {
    write(before, after, changes) {
      for (const { record, id } of touchedBy(changes)) {
        const had = before[record].has(id);
        const value = after[record].get(id) as Fields | undefined;
        const statements = statementsFor(record);
        if (value === undefined) {
          if (had) statements.remove.run(id);
        } else if (had) {
          const [, ...rest] = toRow(TABLES[record], value);
          statements.update.run(...rest, id);
        } else statements.insert.run(...toRow(TABLES[record], value));
      }
    },
  };
}

function prepare(db: Writable, { table, columns }: Table): Statements {
  const [, ...rest] = columns;
  return {
    insert: db.prepare(
      `INSERT INTO ${table} (${columns.map(({ column }) => column).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ),
    update: db.prepare(`UPDATE ${table} SET ${rest.map(({ column }) => `${column} = ?`).join(', ')} WHERE id = ?`),
    remove: db.prepare(`DELETE FROM ${table} WHERE id = ?`),
  };
}

/** Each record that the changes touch, once, in the order of its first change. */
export function touchedBy(changes: readonly Change[]): Iterable<{ readonly record: RecordKind; readonly id: string }> {
  const touched = new Map<string, { record: RecordKind; id: string }>();
  for (const { record, id } of changes) touched.set(`${record} ${id}`, { record, id });
  return touched.values();
}
