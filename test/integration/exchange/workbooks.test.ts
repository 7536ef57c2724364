// Excel workbooks: written by other programs, by hand where no program writes it so, and harmful ones.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { readWorkbook } from '../../../electron/workers/reading/workbook/read-workbook.ts';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import { tablesInWorkbook } from '../../../shared/exchange/tables/tables-in-grid.ts';
import type { Entity } from '../../../shared/model/entity.ts';
import { seededRandom } from '../../../shared/util/seeded-random.ts';
import { aWorkbook, bareRow, type HandMade } from '../../support/a-workbook.ts';
import { aClientWithMap } from '../../support/test-core.ts';

// Worker threads start for each test; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/exchange/xlsx', name)));
const payload = (name: string, bytes: Uint8Array): FilePayload => ({
  name,
  mediaType: 'application/octet-stream',
  base64: Buffer.from(bytes).toString('base64'),
});
const asked = (...files: FilePayload[]) => ({
  job: 'import',
  files,
  format: null as string | null,
  dryRun: false,
  createMissing: false,
  skipRejected: false,
});

async function imported(name: string) {
  const { ask } = await aClientWithMap();
  const { receipt } = await ask('import.run', asked(payload(name, fixture(name))));
  const { records } = await ask('map.load', {});
  const entities = (records.entity ?? []) as unknown as { id: string; name: string }[];
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name;
  const links = (
    (records.link ?? []) as unknown as { from: string; to: string; type: string; direction: string }[]
  ).map((link) => ({ ...link, from: nameOf(link.from), to: nameOf(link.to) }));
  return { receipt, entities, links, records };
}

describe('a workbook of', () => {
  test('LibreOffice: under a title, with dates as they are shown, a hidden sheet, and notes beside', async () => {
    const { receipt, entities, links } = await imported('libreoffice-review.xlsx');
    expect(entities).toMatchObject([
      { name: 'Parks & Paths “Friends”', kind: 'group', started: '2019-03-31', ended: '2024-06' },
      { name: 'Café Wythenwood', kind: 'organisation', started: '1999-12-31' },
    ]);
    expect(links).toMatchObject([
      { from: 'Café Wythenwood', to: 'Parks & Paths “Friends”', type: 'partners-with', restricted: true },
    ]);
    expect(receipt.sources).toEqual([
      { source: 'libreoffice-review.xlsx', sheet: 'Who there is', table: 'entities', rows: 2 },
      { source: 'libreoffice-review.xlsx', sheet: 'Links', table: 'links', rows: 1 },
    ]);
    expect(receipt.omitted).toEqual([
      { what: 'cell D6 of sheet “Who there is”', why: 'Excel shows an error in place of a value' },
      { what: 'sheet “Lookups”', why: 'it is hidden' },
      { what: 'sheet “Notes”', why: 'no table that we know was found on it' },
    ]);
    expect(receipt.entities.details[0]).toMatchObject({ sheet: 'Who there is', row: 5 });
  });

  test.each(['openpyxl', 'libreoffice'])(
    'Kumu, by %s: pipes part values and ends, and its words say the direction',
    async (writer) => {
      const { entities, links, receipt } = await imported(`${writer}-kumu-sheets.xlsx`);
      expect(entities).toMatchObject([
        { name: 'Ashmere Forum', tags: ['walking', 'health'], description: 'Meets monthly\nin the library' },
        { name: 'Borrow Trust' },
        { name: 'Crakehall Team', kind: 'team' },
      ]);
      expect(links).toMatchObject([
        { from: 'Ashmere Forum', to: 'Borrow Trust', type: 'funds', direction: 'forward', strength: 3 },
        { from: 'Ashmere Forum', to: 'Crakehall Team', type: 'funds', direction: 'forward', strength: 3 },
        { from: 'Borrow Trust', to: 'Crakehall Team', direction: 'both' },
      ]);
      expect(receipt.omitted).toEqual([{ what: 'sheet “Old (ignore)”', why: 'its name says to ignore it' }]);
    },
  );

  test('Onodo: "from" and "to" are dates where a link has its ends under other names', async () => {
    const { links } = await imported('openpyxl-onodo-sheets.xlsx');
    expect(links).toMatchObject([
      { from: 'Gorse Network', to: 'Hexthorpe Trust', type: 'funds', started: '2019-01-01', ended: '2020-01-01' },
    ]);
  });

  test('NodeXL: headers in the second row', async () => {
    const { entities, links } = await imported('openpyxl-nodexl-sheets.xlsx');
    expect(entities.map(({ name }) => name)).toEqual(['Inglebeck Forum', 'Marden Trust']);
    expect(links).toMatchObject([{ from: 'Inglebeck Forum', to: 'Marden Trust' }]);
  });

  test('a matrix, as LibreOffice writes it', async () => {
    const { entities, links } = await imported('libreoffice-matrix.xlsx');
    expect(entities).toHaveLength(4);
    expect(links[1]).toMatchObject({ from: 'County Council', to: 'Voluntary Action', weight: 2.5 });
  });

  test('one sheet with two tables: a gap parts them only where headers follow', () => {
    const read = readWorkbook('two.xlsx', fixture('openpyxl-two-tables.xlsx'));
    if (!read.ok) throw new Error(read.error.message);
    const tables = tablesInWorkbook(read.value);
    expect(tables).toMatchObject({
      ok: true,
      value: {
        tables: [
          { headers: ['Label', 'Type'], headerRow: 3, rows: [{ row: 4 }, { row: 6 }] },
          { headers: ['From', 'To', 'Type'], headerRow: 9, rows: [{ row: 10 }, { row: 13 }] },
        ],
      },
    });
  });
});

const cellsOf = (made: HandMade): readonly (readonly string[])[] => {
  const read = readWorkbook('made.xlsx', aWorkbook(made));
  if (!read.ok) throw new Error(read.error.message);
  return read.value.grids.flatMap(({ rows }) => rows.map(({ cells }) => cells));
};

describe('cells', () => {
  test('without references stand one after another, and after one that has a reference', () => {
    const sheet = `${bareRow('Name', 'Kind')}<row r="4"><c r="C4"><v>7</v></c><c><v>8</v></c></row>${bareRow('A')}`;
    const read = readWorkbook('made.xlsx', aWorkbook({ sheets: { One: sheet } }));
    expect(read).toMatchObject({
      ok: true,
      value: {
        grids: [
          {
            rows: [
              { row: 1, cells: ['Name', 'Kind'] },
              { row: 4, cells: ['', '', '7', '8'] },
              { row: 5, cells: ['A'] },
            ],
          },
        ],
      },
    });
  });

  test('hold days of either calendar, as much of them as their format shows', () => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="[$-809]mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="yyyy"/><numFmt numFmtId="166" formatCode="&quot;day&quot;\\ 0.00"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/></cellXfs>`;
    const cell = (style: number, value: string) => `<c s="${style}"><v>${value}</v></c>`;
    const row = (...cells: string[]) => `<row>${cells.join('')}</row>`;
    // 31 March 2019 is day 43555 from 1900 (which counts a 29 February that never was) and 42093 from 1904.
    const days = [cell(1, '43555'), cell(2, '43555'), cell(3, '43555'), cell(4, '43555'), cell(5, '43555.5')];
    const shown = ['2019-03-31', '2019-03', '2019', '43555', '2019-03-31 12:00'];
    expect(cellsOf({ sheets: { One: row(...days) }, styles })).toEqual([shown]);
    const early = row(cell(1, '1'), cell(1, '59'), cell(1, '61'));
    expect(cellsOf({ sheets: { One: early }, styles })).toEqual([['1900-01-01', '1900-02-28', '1900-03-01']]);
    const mac = { sheets: { One: row(cell(1, '42093')) }, styles, workbookPr: '<workbookPr date1904="1"/>' };
    expect(cellsOf(mac)).toEqual([['2019-03-31']]);
  });

  test('hold text in runs without its reading aids, numbers as they are shown, and yes or no', () => {
    const sharedStrings =
      '<si><r><t>Ash</t></r><r><t xml:space="preserve">mere </t></r><rPh><t>reading</t></rPh></si><si><t>a_x000D_&#10;b &amp; c</t></si>';
    const sheet =
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c><f>0.1+0.2</f><v>0.30000000000000004</v></c><c t="b"><v>1</v></c><c t="str"><v>x</v></c><c t="s"><v>99</v></c></row>';
    expect(cellsOf({ sheets: { One: sheet }, sharedStrings })).toEqual([['Ashmere ', 'a\nb & c', '0.3', 'TRUE', 'x']]);
  });
});

const refusal = (bytes: Uint8Array): string => {
  const read = readWorkbook('bad.xlsx', bytes);
  if (read.ok) throw new Error('it was read');
  return read.error.message;
};

describe('is refused, with its name and the reason', () => {
  test('a workbook as .xls, whatever its name', async () => {
    const { refused } = await aClientWithMap();
    for (const name of ['review.xls', 'review.csv']) {
      const error = await refused('import.run', asked(payload(name, fixture('libreoffice-review.xls'))));
      expect(error).toMatchObject({
        code: 'unreadable',
        message: `“${name}” is a workbook of Excel before 2007 (.xls), which is not read. Open it, save it as an Excel workbook (.xlsx) and import that.`,
      });
    }
  });

  test('one that unpacks to far more than it says', () => {
    const bomb = aWorkbook({ sheets: { One: bareRow('Name') + bareRow('A'.repeat(20_000_000)) } });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusal(bomb)).toMatch(/^“bad\.xlsx” would unpack to 20 MB of text, more than a workbook holds/);
  });

  test('one of gigabytes, by the size that it has', () => {
    const whole = Buffer.from(aWorkbook({ sheets: { One: bareRow('Name') } }));
    // Sizes from 2 GB on stand behind the name in the archive's directory, and a mark where they should be.
    const at = whole.lastIndexOf('xl/worksheets/sheet1.xml');
    const end = at + 'xl/worksheets/sheet1.xml'.length;
    whole.writeUInt32LE(0xffff_ffff, at - 46 + 24);
    whole.writeUInt16LE(12, at - 46 + 30);
    const field = Buffer.alloc(12);
    field.writeUInt16LE(1, 0);
    field.writeUInt16LE(8, 2);
    field.writeBigUInt64LE(BigInt(2.5 * 2 ** 30), 4);
    const large = Buffer.concat([whole.subarray(0, end), field, whole.subarray(end)]);
    expect(refusal(large)).toMatch(/^“bad\.xlsx” would unpack to 2\.5 GB of text, more than a workbook holds\. It was/);
  });

  test('one with a document type, bottomless nesting, or XML that is not sound', () => {
    const more = (xml: string) => ({ 'xl/sharedStrings.xml': strToU8(xml) });
    const made = (xml: string) => aWorkbook({ sheets: { One: bareRow('Name') }, more: more(xml) });
    expect(refusal(made('<!DOCTYPE a [<!ENTITY b "ccc">]><sst>&b;</sst>'))).toMatch(
      /begins with a document type \(line 1, /,
    );
    expect(refusal(made(`<sst>${'<r>'.repeat(500)}${'</r>'.repeat(500)}</sst>`))).toMatch(/nested more than 200 deep/);
    expect(refusal(made('<sst>\n<si></sst>'))).toMatch(/not sound XML \(.*line 2, column 10\)/);
  });

  test('an archive that is no workbook, one without anything, and one whose sheets hold no table', async () => {
    const { refused } = await aClientWithMap();
    const archive = payload('bad.xlsx', zipSync({ 'readme.txt': strToU8('hello') }));
    expect((await refused('import.run', asked(archive))).message).toMatch(
      /^“bad\.xlsx” is a zip archive without a workbook in it\. What is read: workbooks/,
    );
    const told = async (made: HandMade) =>
      (await refused('import.run', asked(payload('w.xlsx', aWorkbook(made))))).message;
    expect(await told({ sheets: { One: '' } })).toMatch(/^“w\.xlsx” is empty: none of its sheets/);
    expect(await told({ sheets: { One: bareRow('Colour', 'Size') } })).toMatch(/It has “Colour”, “Size”/);
    expect(await told({ sheets: { One: bareRow('Colour'), Two: bareRow('Size') } })).toMatch(
      /^“w\.xlsx” \(sheet “One”\) cannot be imported/,
    );
  });

  test('fifty damaged ones: told as damaged, or read, and never anything else', () => {
    const whole = fixture('libreoffice-review.xlsx');
    const random = seededRandom('workbooks');
    for (let turn = 0; turn < 50; turn++) {
      const bytes = whole.slice(0, random() < 0.3 ? Math.floor(random() * whole.length) : whole.length);
      for (let at = 0; at < 20; at++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      const read = readWorkbook('bad.xlsx', bytes);
      if (read.ok) tablesInWorkbook(read.value);
      else expect(read.error.message).toMatch(/^“bad\.xlsx” .+\.$/);
    }
  });
});

test('an OpenDocument spreadsheet says what the same as .xlsx says: days, months, numbers, sheets', async () => {
  const [open, excel] = [await imported('libreoffice-review.ods'), await imported('libreoffice-review.xlsx')];
  const told = ({ receipt, entities, links }: typeof open) => ({
    entities: (entities as unknown as Entity[]).map(({ name, kind, started, ended, custom }) => [
      name,
      kind,
      started,
      ended,
      Object.values(custom),
    ]),
    links: links.map(({ from, to, type, direction }) => [from, to, type, direction]),
    omitted: receipt.omitted,
    rows: receipt.sources.map(({ sheet, table, rows }) => [sheet, table, rows]),
    details: receipt.entities.details.map(({ sheet, row, name }) => [sheet, row, name]),
  });
  expect(told(open)).toEqual(told(excel));
});
