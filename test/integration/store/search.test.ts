// What the search table finds, and that it follows every change.
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../../electron/store/index.ts';
import { matchExpression } from '../../../electron/store/search.ts';
import { added } from '../../../shared/model/change.ts';
import { aMapFile, aStore, edit } from '../../support/map-files.ts';
import { aLink, anEntity, NOW, startChanges, testId } from '../../support/maps.ts';

const board = anEntity(1, {
  name: 'Health & Well-Being Board',
  aliases: ['HWB', 'The Board'],
  description: 'Meets quarterly to agree priorities',
});
const cafe = anEntity(2, { name: 'Café Zürich', notes: 'Asked for a hearing loop' });
const panel = anEntity(3, { name: "People's Panel" });
const link = aLink(9, board, cafe, { purpose: 'Breakfast club funding', notes: 'Ends in spring' });
const changes = [
  ...startChanges(),
  ...[board, cafe, panel].map((entity) => added('entity', entity)),
  added('link', link),
];

const found = (text: string, store = aStore(aMapFile(changes))) => store.find(text, 20).map(({ id }) => id);

describe('words are found', () => {
  test.each([
    ['health', board.id],
    ['well-being', board.id],
    ['wellbeing', board.id],
    ['well being', board.id],
    ['health and wellbeing board', board.id],
    ['Health & Well-Being Board', board.id],
    ['boar heal', board.id],
    ['hwb', board.id],
    ['quarter', board.id],
    ['cafe zurich', cafe.id],
    ['CAFÉ', cafe.id],
    ['hearing', cafe.id],
    ['peoples', panel.id],
    ["people's pan", panel.id],
    ['breakfast', link.id],
    ['spring', link.id],
  ])('%s', (text, id) => {
    expect(found(text)).toContain(id);
  });

  test.each(['xyzzy', '', '   ', '"', '*', 'OR', 'NEAR(', "'; DROP TABLE entity; --", 'name:health', '- ^ + : ( )'])(
    'nothing for %j, whatever it means to SQLite',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

test('what is typed becomes words only', () => {
  expect(matchExpression('a"b* OR c')).toBe('("a"* AND "b"* AND "or"* AND "c"*)');
  expect(matchExpression('Well-being')).toBe('("well"* AND "being"*) OR ("wellbeing"*)');
  expect(matchExpression('…')).toBeNull();
});

test('the table follows every change, undo and redo', () => {
  const store = aStore(aMapFile(changes));
  edit(store, { edit: 'entity.update', input: { id: panel.id, fields: { name: 'Residents Forum' } } });
  expect([found('panel', store), found('forum', store)]).toEqual([[], [panel.id]]);
  store.undo(NOW);
  expect([found('panel', store), found('forum', store)]).toEqual([[panel.id], []]);
  edit(store, { edit: 'entity.remove', input: { ids: [board.id] } });
  expect([found('hwb', store), found('breakfast', store)]).toEqual([[], []]);
  store.undo(NOW);
  expect([found('hwb', store), found('breakfast', store)]).toEqual([[board.id], [link.id]]);
  edit(store, { edit: 'link.update', input: { id: link.id, fields: { notes: null, purpose: null } } });
  expect(found('breakfast', store)).toEqual([]);
  edit(store, { edit: 'link.update', input: { id: link.id, fields: { notes: 'Supper' } } });
  expect(found('supper', store)).toEqual([link.id]);
  expect(store.check()).toEqual([]);
});

test('a bulk of changes, which builds the index anew, leaves it as sound as small ones, and deleting secure', () => {
  const many = Array.from({ length: 1500 }, (_, index) => anEntity(index + 100, { name: `Street group ${index}` }));
  const store = aStore(aMapFile([...startChanges(), ...many.map((entity) => added('entity', entity))]));
  edit(
    store,
    ...many.map(({ id }, index) => ({
      edit: 'entity.update',
      input: { id, fields: { name: `Lane circle ${index}` } },
    })),
  );
  expect(found('street', store)).toEqual([]);
  expect(store.find('lane', 5000)).toHaveLength(1500);
  store.undo(NOW);
  expect(store.find('street', 5000)).toHaveLength(1500);
  edit(store, { edit: 'entity.remove', input: { ids: many.map(({ id }) => id) } });
  expect(found('street', store)).toEqual([]);
  expect(store.check()).toEqual([]);
  store.close();
  const db = new Database(store.path, { readonly: true });
  expect(db.prepare("SELECT v FROM search_config WHERE k = 'secure-delete'").pluck().get()).toBe(1);
  db.close();
});

test('checking finds a search table that has lost an entry', () => {
  const path = aMapFile(changes);
  const db = new Database(path);
  db.exec(`DELETE FROM search_row WHERE record_id = '${testId(1)}'`);
  db.close();
  const store = openStore(path);
  expect(store.check()).toMatchObject([{ record: 'file', message: expect.stringContaining('search table') }]);
  store.close();
});
