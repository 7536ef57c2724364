// What checking a file finds when someone has been at it with another tool.
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { added } from '../../../shared/model/change.ts';
import { aMapFile, aStore, edit } from '../../support/map-files.ts';
import { aLink, anEntity, NOW, startChanges, testId } from '../../support/maps.ts';

const [a, b] = [anEntity(1), anEntity(2)];

/** Checks a file with two entries, a link and some history after statements that we would never run. */
function checkAfter(...statements: readonly string[]) {
  const path = aMapFile([...startChanges(), added('entity', a), added('entity', b), added('link', aLink(3, a, b))]);
  const store = aStore(path);
  edit(store, { edit: 'entity.update', input: { id: a.id, fields: { notes: 'Noted' } } });
  edit(store, { edit: 'entity.add', input: { name: 'Third', id: testId(4) } });
  edit(store, { edit: 'entity.update', input: { id: a.id, fields: { notes: 'Noted again' } } });
  store.undo(NOW);
  const db = new Database(path);
  db.pragma('foreign_keys = OFF');
  for (const statement of statements) db.exec(statement);
  db.close();
  return aStore(path).check();
}

test('a file as we left it is sound', () => {
  expect(checkAfter()).toEqual([]);
});

test.each([
  ['a link to an entry that is gone', `DELETE FROM entity WHERE id = '${testId(2)}'`, 'link'],
  [
    'a word that is not in its vocabulary',
    `UPDATE entity SET sector = 'nonsense' WHERE id = '${testId(2)}'`,
    'nonsense',
  ],
  ['a value outside its list', "UPDATE entity SET status = 'perhaps'", 'status'],
  ['an entry that is part of itself', "UPDATE entity SET parent = id WHERE name = 'Third'", 'part of itself'],
  [
    'a changed value that the history does not know',
    "UPDATE entity SET notes = 'Sneaked in' WHERE notes = 'Noted'",
    'does not fit the map',
  ],
  [
    'a step that is missing',
    'DELETE FROM step_change WHERE revision = 2; DELETE FROM step WHERE revision = 2',
    'missing',
  ],
  ['a step whose changes are missing', 'DELETE FROM step_change WHERE revision = 2', 'changes are missing'],
  [
    'a change that says nothing we know',
    "UPDATE step_change SET record = 'planet' WHERE revision = 2",
    'does not fit the map',
  ],
  ['an undone step below one in force', "UPDATE step SET state = 'undone' WHERE revision = 1", 'taken back'],
])('%s is found', (_what, statement, expected) => {
  const problems = checkAfter(statement);
  expect(problems.map(({ record, field, message }) => `${record} ${field} ${message}`).join('\n')).toContain(expected);
});
