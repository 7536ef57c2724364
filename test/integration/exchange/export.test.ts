// Exporting through the core, and what comes back when that is imported.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import { storedFilter } from '../../../shared/graph/filters/index.ts';
import { aClientWithMap, aTestCore } from '../../support/test-core.ts';
import { wordsFilter } from '../../support/words-filter.ts';

// Worker threads start for each test; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

const make = (format: string, options: object = {}) => ({
  job: 'export',
  format,
  view: null,
  audience: null,
  date: null,
  name: 'o',
  ...options,
});
const bring = (files: FilePayload[]) => ({
  job: 'import',
  files,
  format: null,
  dryRun: false,
  createMissing: false,
  skipRejected: false,
});
const textOf = (file: FilePayload | undefined): string => Buffer.from(file?.base64 ?? '', 'base64').toString('utf8');

async function sample() {
  const testCore = aTestCore();
  const client = testCore.connect();
  await client.ask('map.create', {
    path: join(testCore.folder, 'sample.threadmap'),
    sample: 'trafford',
    replace: false,
  });
  return { ...testCore, ...client };
}

describe('the sample', () => {
  test('as JSON goes into a new map and comes out as the same bytes', async () => {
    const { ask, connect, folder } = await sample();
    const { files, omitted } = await ask('export.make', make('json'));
    expect(files.map(({ name }) => name)).toEqual(['o.json']);
    expect(omitted).toEqual([]);
    const other = connect();
    await other.ask('map.create', { path: join(folder, 'other.threadmap'), sample: null, replace: false });
    const { receipt } = await other.ask('import.run', bring(files));
    expect(receipt).toMatchObject({ applied: true, rejected: [], ambiguous: [] });
    expect((await other.ask('export.make', make('json'))).files).toEqual(files);
    expect(await other.ask('map.check', {})).toMatchObject({ ok: true });
  });

  test('as tables goes into a new map and comes out as the same tables', async () => {
    const { ask, connect, folder } = await sample();
    const { files } = await ask('export.make', make('csv'));
    expect(files.map(({ name }) => name)).toEqual(['o.entities.csv', 'o.links.csv']);
    expect(files.map((file) => textOf(file).split('\r\n').length - 2)).toEqual([364, 680]);
    const other = connect();
    await other.ask('map.create', { path: join(folder, 'other.threadmap'), sample: null, replace: false });
    const { receipt } = await other.ask('import.run', bring(files));
    expect(receipt).toMatchObject({ entities: { added: 364 }, links: { added: 680 }, rejected: [], ambiguous: [] });
    expect((await other.ask('export.make', make('csv'))).files.map(textOf)).toEqual(files.map(textOf));
  });

  test('as tables into itself changes nothing', async () => {
    const { ask } = await sample();
    const { files } = await ask('export.make', make('csv'));
    const { receipt, revision } = await ask('import.run', bring(files));
    expect(revision).toBe(0);
    expect(receipt).toMatchObject({ entities: { unchanged: 364 }, links: { unchanged: 680 }, applied: false });
  });

  test('from its own tables into itself changes nothing either', async () => {
    const { ask } = await sample();
    const folder = join(import.meta.dirname, '../../../resources/samples/trafford');
    const files = ['evidence.csv', 'sources.csv', 'links.csv', 'entities.csv'].map((name) => ({
      name,
      mediaType: 'text/csv',
      base64: readFileSync(join(folder, name)).toString('base64'),
    }));
    expect((await ask('import.run', bring(files))).revision).toBe(0);
  });

  test('for the public holds no assumption and says what it leaves out', async () => {
    const { ask } = await sample();
    const { files, omitted } = await ask('export.make', make('csv', { audience: 'public' }));
    expect(textOf(files[1])).not.toContain('assumption');
    expect(omitted.map(({ what }) => what)).toEqual(expect.arrayContaining([expect.stringContaining('only assumed')]));
  });
});

describe('an export', () => {
  test('of tables can be limited to a view, and says so', async () => {
    const { ask } = await aClientWithMap();
    const table = {
      name: 'e.csv',
      mediaType: 'text/csv',
      base64: Buffer.from('name,kind\nA,group\nB,place').toString('base64'),
    };
    await ask('import.run', bring([table]));
    const { created } = await ask('map.edit', {
      edits: [
        {
          edit: 'view.add',
          input: { name: 'Groups', filter: storedFilter(wordsFilter({ 'entity.kind': ['group'] })) },
        },
      ],
    });
    const { files, omitted } = await ask('export.make', make('csv', { view: created[0] }));
    expect(textOf(files[0]).split('\r\n')).toHaveLength(3);
    expect(omitted).toContainEqual({ what: '1 entry', why: 'not in the view “Groups”' });
    expect(omitted).toContainEqual({ what: '2 views', why: 'A pair of tables holds none' });
  });

  test.each([
    ['abc', 'invalid'],
    ['gexf14', 'invalid'],
  ])('as %s is refused: %s', async (format, code) => {
    const { refused } = await aClientWithMap();
    expect(await refused('export.make', make(format))).toMatchObject({
      code,
      message: expect.stringContaining(format),
    });
  });

  test('of a view that is not there is refused', async () => {
    const { refused } = await aClientWithMap();
    const view = '01890000-0000-7000-8000-000000000001';
    expect((await refused('export.make', make('csv', { view }))).code).toBe('not-found');
    expect((await refused('export.make', make('svg', { view }))).code).toBe('not-found');
  });
});

describe('a copy of a map', () => {
  const write = (folder: string, name: string, file: FilePayload | undefined): string => {
    const path = join(folder, name);
    writeFileSync(path, Buffer.from(file?.base64 ?? '', 'base64'));
    return path;
  };

  test('is the map without its history, and the same bytes each time', async () => {
    const { ask, connect, folder } = await sample();
    const [entity] = (await ask('map.load', {})).records.entity ?? [];
    await ask('map.edit', {
      edits: [{ edit: 'entity.update', input: { id: (entity as { id: string }).id, fields: { notes: 'zqxundone' } } }],
    });
    await ask('map.undo', {});
    const { files, omitted } = await ask('export.make', make('threadmap'));
    expect(omitted).toEqual([]);
    expect(files[0]?.name).toBe('o.threadmap');
    expect(Buffer.from(files[0]?.base64 ?? '', 'base64').includes('zqxundone')).toBe(false);
    expect((await ask('export.make', make('threadmap'))).files).toEqual(files);
    const other = connect();
    await other.ask('map.open', { path: write(folder, 'copy.threadmap', files[0]) });
    expect((await other.ask('export.make', make('json'))).files).toEqual(
      (await ask('export.make', make('json'))).files,
    );
    expect(await other.ask('map.check', {})).toMatchObject({ ok: true });
    expect((await other.ask('map.load', {})).history).toEqual({ undo: null, redo: null });
  });

  test('holds for others only what they may see, down to its last page', async () => {
    const { ask, connect, folder } = await sample();
    const people = (await ask('map.load', {})).records.entity as {
      name: string;
      person: object | null;
      notes: string | null;
    }[];
    const { files, omitted } = await ask('export.make', make('threadmap', { audience: 'public' }));
    expect(omitted.length).toBeGreaterThan(0);
    const bytes = Buffer.from(files[0]?.base64 ?? '', 'base64');
    for (const { notes } of people)
      if (notes !== null && notes.length > 20) expect(bytes.includes(notes.slice(0, 20))).toBe(false);
    const other = connect();
    await other.ask('map.open', { path: write(folder, 'public.threadmap', files[0]) });
    const seen = (await other.ask('map.load', {})).records.entity as { notes: string | null }[];
    expect(seen.every(({ notes }) => notes === null)).toBe(true);
    expect(await other.ask('map.check', {})).toMatchObject({ ok: true });
  });
});
