import type { Change } from '../../shared/model/change.ts';
import type { Entity } from '../../shared/model/entity.ts';
import type { Link } from '../../shared/model/link.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { foldText } from '../../shared/util/fold.ts';
import type { Readable, Writable } from './connection.ts';
import { touchedBy } from './records.ts';

/**
 * Full-text search (sqlite.org/fts5.html) over entries - name, aliases, description, notes - and over the purpose, reason and notes of links.
 * SQLite splits words at every mark ("well-being": well, being); people also type them folded ("wellbeing"), so words that
 * folding makes different are indexed as well.
 */

type Texts = readonly [name: string, alias: string, description: string, notes: string];

function searchable(...texts: readonly (string | null)[]): string {
  const raw = texts.filter((text) => text !== null).join('\n');
  if (raw === '') return '';
  const plain = new Set(wordsOf(raw));
  const folded = foldText(raw)
    .split(' ')
    .filter((word) => word !== '' && !plain.has(word));
  return folded.length === 0 ? raw : `${raw}\n${folded.join(' ')}`;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const entityTexts = ({ name, aliases, description, notes }: Entity): Texts => [
  searchable(name),
  searchable(...aliases),
  searchable(description),
  searchable(notes),
];

const linkTexts = ({ purpose, reason, notes }: Link): Texts => ['', '', '', searchable(purpose, reason, notes)];

type Searched = 'entity' | 'link';

function textsOf(map: MapData, record: Searched, id: string): Texts | null {
  const texts = record === 'entity' ? pass(map.entity.get(id), entityTexts) : pass(map.link.get(id), linkTexts);
  return texts?.some((text) => text !== '') ? texts : null;
}

function pass<Value>(value: Value | undefined, make: (value: Value) => Texts): Texts | null {
  return value === undefined ? null : make(value);
}

const isSame = (a: Texts | null, b: Texts | null): boolean =>
  a === b || (a !== null && b !== null && a.every((text, index) => text === b[index]));

export type SearchWriter = { readonly write: (before: MapData, after: MapData, changes: readonly Change[]) => void };

/** One row of the search table that has to follow a change. */
type Task = {
  readonly record: Searched;
  readonly id: string;
  readonly old: Texts | null;
  readonly fresh: Texts | null;
};

/**
 * Deleting securely costs half a millisecond a row. From so many rows on, deleting plainly and building the index anew is
 * quicker, and leaves as little behind: the old index's pages are overwritten as they are freed.
 */
const REBUILD_AT = 1000;

export function createSearchWriter(db: Writable): SearchWriter {
  const addRow = db.prepare('INSERT INTO search_row (record, record_id) VALUES (?, ?)');
  const findRow = db.prepare('SELECT row FROM search_row WHERE record = ? AND record_id = ?').pluck();
  const removeRow = db.prepare('DELETE FROM search_row WHERE row = ?');
  const insert = db.prepare('INSERT INTO search (rowid, name, alias, description, notes) VALUES (?, ?, ?, ?, ?)');
  const update = db.prepare('UPDATE search SET name = ?, alias = ?, description = ?, notes = ? WHERE rowid = ?');
  const remove = db.prepare('DELETE FROM search WHERE rowid = ?');

  const perform = ({ record, id, old, fresh }: Task): void => {
    if (fresh === null) {
      const row = findRow.get(record, id);
      remove.run(row);
      removeRow.run(row);
    } else if (old === null) insert.run(addRow.run(record, id).lastInsertRowid, ...fresh);
    else update.run(...fresh, findRow.get(record, id));
  };

  return {
    write(before, after, changes) {
      const tasks: Task[] = [];
      for (const { record, id } of touchedBy(changes)) {
        if (record !== 'entity' && record !== 'link') continue;
        const old = textsOf(before, record, id);
        const fresh = textsOf(after, record, id);
        if (!isSame(old, fresh)) tasks.push({ record, id, old, fresh });
      }
      const isBulk = tasks.filter(({ old }) => old !== null).length >= REBUILD_AT;
      if (isBulk) db.exec("INSERT INTO search (search, rank) VALUES ('secure-delete', 0)");
      for (const task of tasks) perform(task);
      if (isBulk) {
        db.exec("INSERT INTO search (search) VALUES ('rebuild')");
        db.exec("INSERT INTO search (search, rank) VALUES ('secure-delete', 1)");
      }
    },
  };
}

/** How far name, alias, description and notes weigh when many records match. */
const WEIGHTS = '10.0, 8.0, 2.0, 1.0';

/**
 * Ids of records whose words begin with all the words asked for, the likeliest first: candidates for `rankFound`, which puts them in their final order.
 */
export function findCandidates(db: Readable, text: string, limit: number): { record: Searched; id: string }[] {
  const query = matchExpression(text);
  if (query === null) return [];
  return db
    .prepare(
      `SELECT record, record_id AS id FROM search JOIN search_row ON search_row.row = search.rowid
       WHERE search MATCH ? ORDER BY bm25(search, ${WEIGHTS}), search.rowid LIMIT ?`,
    )
    .all(query, limit) as { record: Searched; id: string }[];
}

/** Words as typed, or as folded, each as the beginning of a word. Null when there is nothing to look for. */
export function matchExpression(text: string): string | null {
  const all = (words: readonly string[]): string => words.map((word) => `"${word}"*`).join(' AND ');
  const typed = all(wordsOf(text.normalize('NFC')));
  const folded = all(
    foldText(text)
      .split(' ')
      .filter((word) => word !== ''),
  );
  const choices = [...new Set([typed, folded])].filter((words) => words !== '');
  return choices.length === 0 ? null : choices.map((words) => `(${words})`).join(' OR ');
}

/** Why the search table does not serve the map, or null: it must know exactly the records that have words. SQLite checks its inside. */
export function searchProblem(db: Readable, map: MapData): string | null {
  const rows = db.prepare('SELECT record, record_id AS id FROM search_row').all() as { record: Searched; id: string }[];
  const known = new Set(rows.map(({ record, id }) => `${record} ${id}`));
  const expected = [
    ...[...map.entity.keys()].map((id) => ({ record: 'entity' as const, id })),
    ...[...map.link.keys()].map((id) => ({ record: 'link' as const, id })),
  ].filter(({ record, id }) => textsOf(map, record, id) !== null);
  const isWhole = expected.length === known.size && expected.every(({ record, id }) => known.has(`${record} ${id}`));
  return isWhole ? null : 'the search table does not know the entries that the map has';
}
