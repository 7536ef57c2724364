// Several values in a cell: what parts them is seen in the values, can be said, and is remembered.
import { describe, expect, test } from 'vitest';
import type { Receipt } from '../../../../shared/contract/receipt.ts';
import { planEdit } from '../../../../shared/edits/index.ts';
import { lookAtTables } from '../../../../shared/edits/look-at-tables.ts';
import type { Mapping } from '../../../../shared/exchange/tables/mapping.ts';
import { applyChanges } from '../../../../shared/model/change.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { editContext, mapOf } from '../../../support/maps.ts';

const table = (headers: string[], ...rows: string[][]) => ({
  source: 't.csv',
  sheet: null,
  headers,
  headerRow: 1,
  rows: rows.map((cells, at) => ({ row: at + 2, cells })),
});
const tagged = (...cells: string[]) => table(['Name', 'Tags'], ...cells.map((cell, at) => [`Body ${at}`, cell]));
const seen = (read: ReturnType<typeof table>, mapping?: Mapping, map = mapOf([])) =>
  lookAtTables(map, [read], mapping)[0]?.columns.map(({ parter }) => parter);

function imported(map: MapData, read: ReturnType<typeof table>, more: object = {}) {
  const outcome = planEdit(map, { edit: 'import.tables', input: { tables: [read], ...more } }, editContext('parts'));
  if (!outcome.ok) throw new Error(outcome.error.message);
  return { map: applyChanges(map, outcome.value.changes), receipt: outcome.value.report as Receipt };
}
const tagsIn = (map: MapData) => [...map.entity.values()].map(({ tags }) => tags);

describe('what parts values', () => {
  test.each([
    ['bars, whatever else', ['a|b, c', 'd; e'], '|'],
    ['semicolons', ['health; sport', 'sport'], ';'],
    ['new lines', ['health\nsport', 'sport'], '\n'],
    ['commas where the parts stand in other cells', ['health, sport', 'sport', 'health'], ','],
    ['no comma that names hold', ['Health, wellbeing and sport', 'Arts'], '|'],
    ['no mark in a sentence', ['They asked for this twice in the spring; nobody came back to them', 'x'], '|'],
    ['nothing where there is one value', ['health', ''], '|'],
  ])('%s', (_what, cells, parter) => {
    expect(seen(tagged(...cells))).toEqual([null, parter]);
  });

  test('words that the map knows are parted by commas at once, and kept whole where they hold one', () => {
    const links = (cell: string) => table(['From', 'To', 'Methods'], ['A', 'B', cell]);
    expect(seen(links('Email, telephone'))).toEqual([null, '|', ',']);
    const { map } = imported(mapOf([]), tagged('Health, sport'), {
      mapping: { tables: [{ columns: {}, parts: { Tags: '|' } }] },
    });
    expect(seen(tagged('Health, sport', 'Health', 'sport'), undefined, map)).toEqual([null, '|']);
  });

  test('of ends, sources and ids is never guessed', () => {
    const read = table(['From', 'To', 'Source'], ['A', 'B; C', 'Interview; minutes']);
    expect(seen(read)).toEqual([null, '|', '|']);
  });

  test('of tables of ours is known', () => {
    const id = '00000000-0000-7000-8000-000000000009';
    expect(seen(table(['id', 'name', 'tags'], [id, 'A', 'one; two']))).toEqual([null, null, '|']);
  });
});

test('values come in one by one, and the receipt says what parted them', () => {
  const { map, receipt } = imported(mapOf([]), tagged('health; sport', 'Sport;', 'arts'));
  expect(tagsIn(map)).toEqual([['health', 'sport'], ['sport'], ['arts']]);
  expect(receipt.assumed).toMatchObject([
    { what: 'column “Tags” of t.csv', why: expect.stringMatching(/^semicolons/) },
  ]);
});

test('what is said goes before what is seen, for fields of one’s own as well, and is kept', () => {
  const read = table(['Name', 'Tags', 'Likes'], ['A', 'health; sport', 'tea, cake'], ['B', 'arts', 'tea']);
  const mapping: Mapping = { tables: [{ columns: {}, parts: { tags: '|', Likes: ',' } }] };
  expect(seen(read, mapping)).toEqual([null, '|', ',']);
  const { map, receipt } = imported(mapOf([]), read, { mapping, keepMapping: true });
  expect(receipt.assumed).toEqual([]);
  expect(tagsIn(map)).toEqual([['health-sport'], ['arts']]);
  expect([...map.customField.values()]).toMatchObject([{ label: 'Likes', type: 'choices', choices: ['tea', 'cake'] }]);
  expect([...map.entity.values()].map(({ custom }) => custom)).toEqual([
    { likes: ['tea', 'cake'] },
    { likes: ['tea'] },
  ]);
  expect(seen(read, undefined, map)).toEqual([null, '|', ',']);
  // Saying something of one column leaves what is remembered of the others.
  const more: Mapping = { tables: [{ columns: {}, parts: { Tags: ';' } }] };
  expect(seen(read, more, map)).toEqual([null, ';', ',']);
  expect(imported(map, read, { mapping: more, keepMapping: true }).map.mapping.size).toBe(1);
});

test('one cell may name several ends by a mark that is said', () => {
  const entries = imported(mapOf([]), table(['Name'], ['A'], ['B'], ['C'])).map;
  const { map } = imported(entries, table(['From', 'To'], ['A', 'B; C']), {
    mapping: { tables: [{ columns: {}, parts: { To: ';' } }] },
  });
  expect(map.link.size).toBe(2);
});
