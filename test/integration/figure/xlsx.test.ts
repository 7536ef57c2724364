// What is behind a figure as a workbook: what its sheets hold, and that nothing in it runs.
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test, vi } from 'vitest';
import { makePictures, type PictureRequest } from '../../../electron/writers/figures.ts';
import { columnName, printedColumns } from '../../../electron/writers/xlsx/printing.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import { listedBackwards, madeUpMap } from '../../support/made-up-map.ts';
import { anEntity } from '../../support/maps.ts';

vi.setConfig({ testTimeout: 60_000 });

const map = applyChanges(madeUpMap({ entities: 40, links: 60 }), [
  added('entity', anEntity(990, { name: '=HYPERLINK("x")', started: '2019-03-01' })),
]);

async function makeXlsx(of = map): Promise<Uint8Array> {
  const request: PictureRequest = { format: 'xlsx', name: 'a map', views: [null], audience: null, date: null };
  const made = await makePictures(of, request);
  if (!made.ok) throw new Error(made.error.message);
  return made.value.files[0]?.bytes as Uint8Array;
}

let bytes: Uint8Array;
let part: (name: string) => string;
beforeAll(async () => {
  bytes = await makeXlsx();
  const parts = unzipSync(bytes);
  part = (name) => strFromU8(parts[name] as Uint8Array);
});

test('a workbook is the same every time, in whatever order the map is listed', async () => {
  expect(Buffer.compare(await makeXlsx(), bytes)).toBe(0);
  expect(Buffer.compare(await makeXlsx(listedBackwards(map)), bytes)).toBe(0);
});

test('it has a sheet about the figure, and one for each table with a header that stays and filters', () => {
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="(\w+)"/g)].map(([, name]) => name);
  expect(names).toEqual(['About', 'Entries', 'Links', 'Sources', 'Evidence']);
  for (const sheet of [2, 3, 4, 5]) {
    expect(part(`xl/worksheets/sheet${sheet}.xml`)).toContain('state="frozen"');
    expect(part(`xl/worksheets/sheet${sheet}.xml`)).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+\d+"\/>/);
  }
  expect(part('xl/worksheets/sheet2.xml').match(/<row /g)).toHaveLength(1 + 41);
  for (const text of ['Scope', 'Made for', 'Internal use', 'certainty', 'from'])
    expect(part('xl/sharedStrings.xml')).toContain(`>${text}<`);
});

test('it prints across one sheet, as much as can be read of it, with its header on each page', () => {
  const [workbook, entries] = [part('xl/workbook.xml'), part('xl/worksheets/sheet2.xml')];
  expect(workbook).toMatch(/Print_Area" localSheetId="1">Entries!\$A\$1:\$[A-Z]+\$42</);
  expect(workbook).toContain('Print_Titles" localSheetId="3">Sources!$1:$1<');
  expect(entries).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(entries).toMatch(/fitToWidth="1" fitToHeight="0"\/><headerFooter><oddFooter>&amp;L.*&amp;R&amp;P of &amp;N</);
  expect([170, 171].map((last) => printedColumns([60, last - 60, 40]))).toEqual([2, 1]);
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

test('its tables are for readers: names first, and no column that is blank throughout', () => {
  const heads = part('xl/sharedStrings.xml').match(/>(name|id|email|external_ids)</g) ?? [];
  expect(heads[0]).toBe('>name<');
  expect(heads).not.toContain('>email<');
  expect(part('xl/worksheets/sheet2.xml')).toMatch(/<autoFilter ref="A1:[A-Z]42"\/>/);
});

test('nothing in it runs, dates are text, and nobody is named as its maker', () => {
  expect(part('xl/sharedStrings.xml')).toContain("'=HYPERLINK(");
  expect(part('xl/sharedStrings.xml')).toContain('>2019-03-01<');
  expect(part('xl/worksheets/sheet2.xml')).not.toContain('<f>');
  expect(part('docProps/core.xml')).not.toMatch(/creator|lastModifiedBy/);
});

test('an empty map has a workbook too', async () => {
  expect((await makeXlsx(madeUpMap({ entities: 0, links: 0 }))).length).toBeGreaterThan(1000);
});

test('it draws nothing: names that no page had room for are no matter of tables', async () => {
  const crowded = unzipSync(await makeXlsx(madeUpMap({ entities: 400, links: 600 })));
  expect(strFromU8(crowded['xl/sharedStrings.xml'] as Uint8Array)).not.toMatch(/in the key|numbered name/);
  expect(strFromU8(crowded['xl/worksheets/sheet2.xml'] as Uint8Array).match(/<row /g)).toHaveLength(1 + 400);
});
