// What is behind a figure as a workbook: what its sheets hold, and that nothing in it runs.
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test, vi } from 'vitest';
import { makePictures, type PictureRequest } from '../../../electron/writers/figures.ts';
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

test('it has a sheet about the figure, and three of tables with a header that stays and filters', () => {
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="(\w+)"/g)].map(([, name]) => name);
  expect(names).toEqual(['About', 'Entries', 'Links', 'Sources']);
  for (const sheet of [2, 3, 4]) {
    expect(part(`xl/worksheets/sheet${sheet}.xml`)).toContain('state="frozen"');
    expect(part(`xl/worksheets/sheet${sheet}.xml`)).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+\d+"\/>/);
  }
  expect(part('xl/worksheets/sheet2.xml').match(/<row /g)).toHaveLength(1 + 41);
  for (const text of ['Scope', 'Made for', 'Internal use', 'desired_engagement', 'certainty', 'from'])
    expect(part('xl/sharedStrings.xml')).toContain(`>${text}<`);
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
