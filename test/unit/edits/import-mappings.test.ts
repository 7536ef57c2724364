// What columns mean: said for one import, kept in the map, and used again for tables with the same headers.
import { expect, test } from 'vitest';
import type { Receipt } from '../../../shared/contract/receipt.ts';
import { planEdit } from '../../../shared/edits/index.ts';
import { lookAtTables } from '../../../shared/edits/look-at-tables.ts';
import type { Mapping } from '../../../shared/exchange/tables/mapping.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { editContext, mapOf } from '../../support/maps.ts';

const table = (source: string, headers: string[], ...rows: string[][]) => ({
  source,
  sheet: null,
  headers,
  headerRow: 1,
  rows: rows.map((cells, at) => ({ row: at + 2, cells })),
});
const charities = (source: string) =>
  table(source, ['Charity', 'Works in', 'Ref', 'Tone'], ['Ashmere Walkers', 'Sale', 'A7', 'warm']);
const mapping: Mapping = {
  tables: [{ kind: 'entities', columns: { charity: 'name', 'Works in': 'localities', Ref: null, Tone: 'own' } }],
};

let times = 0;
function imported(map: MapData, input: object) {
  const outcome = planEdit(map, { edit: 'import.tables', input }, editContext(`import ${times++}`));
  if (!outcome.ok) throw new Error(outcome.error.message);
  return { map: applyChanges(map, outcome.value.changes), receipt: outcome.value.report as Receipt };
}

test('a table that nobody would know is read as it is said, and what is left out is told', () => {
  const { map, receipt } = imported(mapOf([]), { tables: [charities('list.csv')], mapping });
  expect([...map.entity.values()]).toMatchObject([{ name: 'Ashmere Walkers', localities: ['sale'] }]);
  expect([...map.customField.values()].map(({ label }) => label)).toEqual(['Tone']);
  expect(receipt.omitted).toEqual([{ what: 'column “Ref” of list.csv', why: 'it was chosen to be left out' }]);
  expect(map.mapping.size).toBe(0);
});

test('kept in the map it serves the next table with these headers, in any order, and is kept once', () => {
  const first = imported(mapOf([]), { tables: [charities('list.csv')], mapping, keepMapping: true });
  expect([...first.map.mapping.values()]).toMatchObject([{ name: 'list.csv', mapping: { kind: 'entities' } }]);
  const later = table('may.csv', ['Works in', 'Charity', 'Tone', 'REF'], ['Stretford', 'Borrow Bikes', 'cool', 'B2']);
  const second = imported(first.map, { tables: [later] });
  expect(second.receipt.entities.added).toBe(1);
  expect(lookAtTables(first.map, [later])).toMatchObject([{ kind: 'entities', problem: null }]);
  const again = imported(second.map, { tables: [later], mapping, keepMapping: true });
  expect(again.map.mapping.size).toBe(1);
});

test('a column is taken as it is said, whatever its header says', () => {
  const said: Mapping = { tables: [{ columns: { Type: 'own', Name: 'aliases', Title: 'name' } }] };
  const { map } = imported(mapOf([]), {
    tables: [table('t.csv', ['Name', 'Title', 'Type'], ['AW', 'Ashmere Walkers', 'warm'])],
    mapping: said,
  });
  expect([...map.entity.values()]).toMatchObject([{ name: 'Ashmere Walkers', aliases: ['AW'], kind: 'organisation' }]);
});

test('what cannot be meant is refused with what can', () => {
  const wrong = (columns: Record<string, string>) => {
    const input = { tables: [charities('list.csv')], mapping: { tables: [{ kind: 'entities', columns }] } };
    const outcome = planEdit(mapOf([]), { edit: 'import.tables', input }, editContext());
    return outcome.ok ? null : outcome.error.message;
  };
  expect(wrong({ Charity: 'name', Tone: 'colour' })).toMatch(
    /“Tone” cannot mean “colour”: the columns of entities are id, name/,
  );
  expect(wrong({ Tone: 'notes' })).toMatch(/A table of entities needs a column for “name”: say which it is/);
});

test('a table beside those that are known is left out until something is said of it', () => {
  const notes = { ...table('book.xlsx', ['Remember the kettle']), sheet: 'Notes' };
  const names = { ...table('book.xlsx', ['Name'], ['Ashmere Walkers']), sheet: 'Names' };
  expect(lookAtTables(mapOf([]), [names, notes])).toMatchObject([
    { kind: 'entities', problem: null, columns: [{ header: 'Name', as: 'name', samples: ['Ashmere Walkers'] }] },
    { kind: 'none', problem: null },
  ]);
  expect(lookAtTables(mapOf([]), [notes])).toMatchObject([{ kind: null, problem: expect.stringMatching(/none of/) }]);
  const out: Mapping = { tables: [{ sheet: 'Names', kind: 'none', columns: {} }] };
  const { receipt } = imported(mapOf([]), { tables: [names, { ...names, sheet: 'More' }], mapping: out });
  expect(receipt.omitted).toEqual([{ what: 'book.xlsx, sheet “Names”', why: 'it was chosen to be left out' }]);
  expect(receipt.entities.added).toBe(1);
});
