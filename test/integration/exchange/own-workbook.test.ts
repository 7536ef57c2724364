// The workbook behind a picture comes back: entries, links, sources, evidence and contacts, as they are in the map.
import { expect, test, vi } from 'vitest';
import { aClientWithMap, aTestCore } from '../../support/test-core.ts';

vi.setConfig({ testTimeout: 120_000 });

const ROWS =
  'date,method,met,said,next,owner,due\n2019-03-01,Meeting,Vision 31|Trafford Council,=1+1,Send notes,Chair,2019-04-01\n';

test('the sample, written out as a workbook and imported into an empty map, has all of it again', async () => {
  const core = aTestCore();
  const sample = core.connect();
  await sample.ask('map.create', { path: `${core.folder}/sample.threadmap`, sample: 'trafford', replace: false });
  const asked = { job: 'import', format: null, dryRun: false, createMissing: false, skipRejected: false };
  const log = { name: 'log.csv', mediaType: 'text/csv', base64: Buffer.from(ROWS).toString('base64') };
  await sample.ask('import.run', { ...asked, files: [log] });
  const { files, omitted } = await sample.ask('export.make', {
    job: 'export',
    format: 'xlsx',
    view: null,
    look: null,
    at: null,
    audience: 'internal',
    date: null,
    name: 'sample',
  } as never);
  // What comes back is the map less exactly this.
  expect(omitted).toEqual([
    { what: '6 views', why: 'A workbook holds none' },
    { what: '1 setting of the map', why: 'A workbook holds none' },
    {
      what: '19 kinds, types, scales, fields and words of the map’s own',
      why: 'A workbook holds only what they are called, where they are used',
    },
    { what: '1 receipt of an import', why: 'A workbook holds none' },
  ]);
  const [book] = files;
  if (!book) throw new Error('nothing was written');

  const empty = await aClientWithMap(core, 'empty.threadmap');
  const { receipt } = await empty.ask('import.run', {
    ...asked,
    files: [{ name: 'sample.xlsx', mediaType: book.mediaType, base64: book.base64 }],
  });
  expect(receipt).toMatchObject({ rejected: [], ambiguous: [], applied: true });
  expect(receipt.omitted).toContainEqual({ what: 'sheet “About”', why: expect.any(String) });
  const before = (await sample.ask('map.load', {})).records;
  const after = (await empty.ask('map.load', {})).records;
  const count = (records: typeof before) =>
    Object.fromEntries(
      (['entity', 'link', 'source', 'evidence', 'engagement'] as const).map((kind) => [
        kind,
        records[kind]?.length ?? 0,
      ]),
    );
  expect(count(after)).toEqual(count(before));
  type Piece = Record<string, unknown>;
  const said = (pieces: unknown) =>
    (pieces as Piece[])
      .map(({ entity, link, source, section, note, quote, certainty }) =>
        JSON.stringify([entity, link, source, section, note, quote, certainty]),
      )
      .sort();
  expect(said(after.evidence)).toEqual(said(before.evidence));
  expect(after.engagement).toMatchObject([{ date: '2019-03-01', said: '=1+1', next: 'Send notes' }]);
});
