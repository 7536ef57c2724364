// Files that are something else than their name says, or than can be read: each is told what it is, and what to do about it.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { aWorkbook, bareRow } from '../../support/a-workbook.ts';
import { aClientWithMap } from '../../support/test-core.ts';

vi.setConfig({ testTimeout: 60_000 });

const payload = (name: string, bytes: Uint8Array | string) => ({
  name,
  mediaType: '',
  base64: Buffer.from(bytes).toString('base64'),
});
const asked = (file: ReturnType<typeof payload>) => ({
  job: 'import',
  files: [file],
  format: null,
  dryRun: false,
  createMissing: false,
  skipRejected: false,
});

/** A file of older Office, as far as it is looked at: its mark, and the names of what it holds. */
const compound = (...streams: string[]): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    ...streams.map((stream) => Buffer.from(stream.padEnd(32, '\0'), 'utf16le')),
  ]);
const archive = (...parts: string[]): Uint8Array =>
  zipSync(Object.fromEntries(parts.map((part) => [part, strToU8('<a/>')])));
const spreadsheet = (body: string, more: Record<string, Uint8Array> = {}, styles = ''): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:number="n"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
    ),
    ...more,
  });

describe('is told what it is and what to do', () => {
  test.each([
    [
      'a workbook with a password',
      'x.xlsx',
      compound('EncryptionInfo', 'EncryptedPackage'),
      /protected by a password\. Open it with the password, take that off/,
    ],
    [
      'a workbook of old Excel',
      'x.xls',
      compound('Workbook'),
      /of Excel before 2007 \(\.xls\), which is not read\. Open it, save it as an Excel workbook \(\.xlsx\)/,
    ],
    ['a document of old Word', 'x.xls', compound('WordDocument'), /is a Word document, not a table/],
    ['some other file of old Office', 'x.xls', compound('Contents'), /a file of older Office/],
    ['a binary workbook', 'x.xlsb', archive('[Content_Types].xml', 'xl/workbook.bin'), /a binary workbook \(\.xlsb\)/],
    [
      'a Word document',
      'x.xlsx',
      archive('[Content_Types].xml', 'word/document.xml'),
      /is a Word document, not a workbook\. Copy the table/,
    ],
    ['slides', 'x.xlsx', archive('ppt/presentation.xml'), /holds slides/],
    ['a spreadsheet of Numbers', 'x.numbers', archive('Index/Document.iwa'), /Numbers.* choose File, Export To, Excel/],
    ['an archive', 'x.zip', archive('readme.txt'), /is a zip archive without a workbook in it\. What is read/],
    ['nothing, called a workbook', 'x.xlsx', '', /^“x\.xlsx” is empty\.$/],
    [
      'a spreadsheet with a password',
      'x.ods',
      spreadsheet('', { 'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>') }),
      /protected by a password\. Open it with the password, save it without/,
    ],
    [
      'a table, called GraphML',
      'x.graphml',
      'name,kind\nA,group\n',
      /is no XML: it does not begin with “<”\. If it is a table, give it the ending \.csv/,
    ],
    [
      'a table, called JSON',
      'x.json',
      'name,kind\nA,group\n',
      /is no JSON: it begins with neither “\{” nor “\[”\. If it is a table, give it the ending \.csv/,
    ],
    [
      'a table, called GML',
      'x.gml',
      'name,kind\nA,group\n',
      /is no GML: there is no “graph \[” in it\. If it is a table/,
    ],
    [
      'a spreadsheet as one XML file',
      'x.fods',
      '<?xml version="1.0"?><office:document><office:body><office:spreadsheet/></office:body></office:document>',
      /a spreadsheet as plain XML \(\.fods\).*save it as \.ods or \.xlsx/,
    ],
  ])('%s', async (_what, name, bytes, message) => {
    const { refused } = await aClientWithMap();
    const error = await refused('import.run', asked(payload(name, bytes)));
    expect(error.code).toBe('unreadable');
    expect(error.message).toMatch(message);
  });

  test('a table with headers and no rows comes in as nothing, and says so', async () => {
    const { ask } = await aClientWithMap();
    const { receipt } = await ask('import.run', asked(payload('x.csv', 'name,kind\n')));
    expect(receipt).toMatchObject({
      applied: false,
      omitted: [{ what: 'x.csv', why: 'it has headers and no rows below them' }],
    });
    const book = aWorkbook({ sheets: { People: bareRow('Name', 'Kind'), More: bareRow('Name') + bareRow('A') } });
    const both = await ask('import.run', asked(payload('x.xlsx', book)));
    expect(both.receipt).toMatchObject({
      entities: { added: 1 },
      omitted: [{ what: 'x.xlsx, sheet “People”', why: 'it has headers and no rows below them' }],
    });
  });
});

test('a table of text that some system calls .xls is read', async () => {
  const { ask } = await aClientWithMap();
  const { receipt } = await ask('import.run', asked(payload('export.xls', 'name\tkind\nA\tgroup\n')));
  expect(receipt).toMatchObject({ entities: { added: 1 } });
});

describe('an OpenDocument spreadsheet', () => {
  const text = (value: string, more = ''): string =>
    `<table:table-cell office:value-type="string"${more}><text:p>${value}</text:p></table:table-cell>`;
  const row = (cells: string, more = ''): string => `<table:table-row${more}>${cells}</table:table-row>`;
  const sheet = (name: string, rows: string, more = ''): string =>
    `<table:table table:name="${name}"${more}>${rows}</table:table>`;
  const bringIn = async (bytes: Uint8Array) => {
    const { ask } = await aClientWithMap();
    const { receipt } = await ask('import.run', asked(payload('x.ods', bytes)));
    const { records } = await ask('map.load', {});
    return { receipt, entities: records.entity ?? [] };
  };

  test('rows and cells that repeat stand as often as they say, and blank ones take no room', async () => {
    const body = sheet(
      'People',
      row(text('Name') + text('Kind') + text('Ward')) +
        row('<table:table-cell table:number-columns-repeated="16384"/>', ' table:number-rows-repeated="2"') +
        row(text('North', ' table:number-columns-repeated="1"') + text('group', ' table:number-columns-repeated="2"')) +
        row(text('South') + text('group')) +
        row('<table:table-cell/>', ' table:number-rows-repeated="1048570"'),
    );
    const { receipt, entities } = await bringIn(spreadsheet(body));
    expect(receipt.sources).toEqual([{ source: 'x.ods', sheet: 'People', table: 'entities', rows: 2 }]);
    expect(receipt.entities.details.map(({ row: at }) => at)).toEqual([4, 5]);
    expect(entities).toMatchObject([{ name: 'North' }, { name: 'South' }]);
  });

  test('remarks are no part of a cell, and lines, spaces and links in one are', async () => {
    const remark = '<office:annotation><text:p>who said this?</text:p></office:annotation>';
    const cell = `<table:table-cell office:value-type="string">${remark}<text:p>one<text:s text:c="2"/>two</text:p><text:p><text:a>three</text:a></text:p></table:table-cell>`;
    const body = sheet('A', row(text('Name') + text('Description')) + row(text('North') + cell));
    const { entities } = await bringIn(spreadsheet(body));
    expect(entities).toMatchObject([{ description: 'one  two\nthree' }]);
  });

  test('hidden sheets are named and left out', async () => {
    const styles = '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>';
    const body =
      sheet('Lists', row(text('Name')) + row(text('Hidden')), ' table:style-name="ta1"') +
      sheet('A', row(text('Name')) + row(text('North')));
    const { receipt, entities } = await bringIn(spreadsheet(body, {}, styles));
    expect(receipt.omitted).toEqual([{ what: 'sheet “Lists”', why: 'it is hidden' }]);
    expect(entities).toMatchObject([{ name: 'North' }]);
  });

  test('a million rows that are alike are refused', async () => {
    const { refused } = await aClientWithMap();
    const body = sheet('A', row(text('Name')) + row(text('North'), ' table:number-rows-repeated="1000000"'));
    const error = await refused('import.run', asked(payload('x.ods', spreadsheet(body))));
    expect(error.message).toMatch(/^“x\.ods” \(sheet “A”\) has more than 200000 rows/);
  });
});

describe('a mapping', () => {
  const table = payload('x.csv', 'name,kind,Ward\nA,group,North\n');

  test('that speaks of columns or sheets that are not there is pointed out', async () => {
    const { ask } = await aClientWithMap();
    const tables = [
      { sheet: 'Elsewhere', columns: {} },
      { columns: { Nope: 'kind', name: 'name' }, parts: { Tegs: ';' } },
    ];
    const { receipt } = await ask('import.run', { ...asked(table), mapping: { tables } } as never);
    expect(receipt.cautions).toEqual([
      { what: 'The mapping speaks of sheet “Elsewhere”', why: 'there is none; there is x.csv' },
      { what: 'The mapping speaks of a column “Nope”', why: 'no table has it; x.csv has “name”, “kind”, “Ward”' },
      { what: 'The mapping speaks of a column “Tegs”', why: 'no table has it; x.csv has “name”, “kind”, “Ward”' },
    ]);
  });

  test('that takes a column for what there is not says so', async () => {
    const { refused } = await aClientWithMap();
    const mapping = { tables: [{ columns: { name: 'nmae' } }] };
    const error = await refused('import.run', { ...asked(table), mapping } as never);
    expect(error.message).toMatch(
      /“name” cannot mean “nmae”: no table has such a column\. Those of entities are id, name/,
    );
  });
});
