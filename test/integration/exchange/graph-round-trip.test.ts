// The sample as files of other programs, read into a new map: every entry and link as it was, with all their columns.
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import { readDelimited } from '../../../shared/exchange/tables/delimited.ts';
import { aTestCore } from '../../support/test-core.ts';

vi.setConfig({ testTimeout: 120_000 });

const make = (format: string) => ({ job: 'export', format, view: null, audience: null, date: null, name: 'o' });
const bring = (files: FilePayload[]) => ({
  job: 'import',
  files,
  format: null,
  dryRun: false,
  createMissing: false,
  skipRejected: false,
});

/** What a map made anew cannot have: ids of its own, and places, which readers bring as fields. */
const OTHER = new Set(['id', 'external_ids', 'x', 'y']);

function rowsOf(file: FilePayload | undefined): string[] {
  const text = Buffer.from(file?.base64 ?? '', 'base64').toString('utf8');
  const table = readDelimited(text, 'test', ',');
  if (!table.ok) throw new Error(table.error.message);
  const { headers, rows } = table.value;
  return rows
    .map(({ cells }) =>
      headers.flatMap((header, at) => (OTHER.has(header) || !cells[at] ? [] : `${header}: ${cells[at]}`)).join('; '),
    )
    .sort();
}

test.each(['gexf', 'gexf12', 'graphml', 'yed', 'cyjs', 'kumu', 'kumu-json'])('%s', async (format) => {
  const { connect, folder } = aTestCore();
  const [from, to] = [connect(), connect()];
  await from.ask('map.create', { path: join(folder, 'a.threadmap'), sample: 'trafford', replace: false });
  await to.ask('map.create', { path: join(folder, 'b.threadmap'), sample: null, replace: false });
  const { files } = await from.ask('export.make', make(format));
  const { receipt } = await to.ask('import.run', bring(files));
  expect(receipt).toMatchObject({ applied: true, rejected: [], entities: { added: 364 }, links: { added: 680 } });
  const [before, after] = [await from.ask('export.make', make('csv')), await to.ask('export.make', make('csv'))];
  expect(rowsOf(after.files[0])).toEqual(rowsOf(before.files[0]));
  expect(rowsOf(after.files[1])).toEqual(rowsOf(before.files[1]));
});
