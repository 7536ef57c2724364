import { expect, test } from 'vitest';
import { clipboardText } from '../../../../renderer/features/tables/model/clipboard-text.ts';
import { entryColumn, entryRow, sampleWorld } from './sample-rows.ts';

const described = (name: string, description: string) => [
  { edit: 'entity.add', input: { kind: 'organisation', name, description } },
];

test('cells are parted by tabs and rows by line ends, under the headings of their columns', () => {
  const world = sampleWorld();
  const columns = [entryColumn(world, 'name'), entryColumn(world, 'sector'), entryColumn(world, 'links')];
  const rows = [entryRow(world, 'Trafford Council'), entryRow(world, 'Trafford Leisure')];
  expect(clipboardText(columns, rows)).toBe(
    'Name\tSector\tLinks\r\nTrafford Council\tPublic\t1\r\nTrafford Leisure\t\t1',
  );
});

test('a cell with a tab, a line break or a quotation mark is quoted', () => {
  const world = sampleWorld(described('Quoted', 'one\ttwo\nthree "four"'));
  const text = clipboardText([entryColumn(world, 'description')], [entryRow(world, 'Quoted')]);
  expect(text).toBe('Description\r\n"one\ttwo\nthree ""four"""');
});

test('what a spreadsheet would run as a formula is marked as text', () => {
  const world = sampleWorld(described('=HYPERLINK("http://example.org")', '-5'));
  const row = entryRow(world, '=HYPERLINK("http://example.org")');
  const [, line] = clipboardText([entryColumn(world, 'name'), entryColumn(world, 'description')], [row]).split('\r\n');
  expect(line).toBe(`"'=HYPERLINK(""http://example.org"")"\t-5`);
});
