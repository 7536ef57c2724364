// Recent maps and choosing a file in the page.
import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aClientWithMap, aTestCore } from '../../support/test-core.ts';

describe('recent maps', () => {
  test('are listed newest first, each once, and outlive the core', async () => {
    let minute = 0;
    const now = () => new Date(Date.UTC(2026, 0, 1, 12, minute++));
    const first = aTestCore({}, { now });
    const { ask } = first.connect();
    const paths = ['a', 'b', 'c'].map((name) => join(first.folder, `${name}.threadmap`));
    for (const path of paths) await ask('map.create', { path, sample: null, replace: false });
    await ask('map.open', { path: paths[0] ?? '' });
    await first.core.close();
    rmSync(paths[1] ?? '');
    const later = aTestCore({}, { settingsFolder: join(first.folder, 'settings') });
    const { files } = await later.connect().ask('app.recent', {});
    expect(files.map(({ name, exists }) => [name, exists])).toEqual([
      ['a', true],
      ['c', true],
      ['b', false],
    ]);
    expect(files.map(({ opened }) => opened)).toEqual(
      files
        .map(({ opened }) => opened)
        .sort()
        .reverse(),
    );
  });

  test('can be forgotten, and a spoilt list is no obstacle', async () => {
    const { ask, path, folder } = await aClientWithMap();
    await ask('app.forget-recent', { path });
    expect(await ask('app.recent', {})).toEqual({ files: [] });
    writeFileSync(join(folder, 'settings', 'recent-maps.json'), '[{"half');
    expect(await ask('app.recent', {})).toEqual({ files: [] });
    await ask('map.open', { path });
    expect((await ask('app.recent', {})).files).toHaveLength(1);
    expect(readdirSync(join(folder, 'settings'))).toEqual(['recent-maps.json']);
  });

  test('opened at once by several windows are all kept', async () => {
    const core = aTestCore();
    const paths = Array.from({ length: 8 }, (_, index) => join(core.folder, `${index}.threadmap`));
    await Promise.all(paths.map((path) => core.connect().ask('map.create', { path, sample: null, replace: false })));
    const { files } = await core.connect().ask('app.recent', {});
    expect(files.map(({ path }) => path).sort()).toEqual(paths);
  });

  test('are kept nowhere without a folder for it, and shells that list them are told', async () => {
    const opened: string[] = [];
    const { ask, path } = await aClientWithMap(
      aTestCore({}, { settingsFolder: null, noteOpened: (file) => void opened.push(file) }),
    );
    expect(await ask('app.recent', {})).toEqual({ files: [] });
    expect(opened).toEqual([path]);
  });
});

describe('choosing a file in the page', () => {
  test('lists folders and maps, without what is hidden and what is neither', async () => {
    const core = aTestCore();
    const { folder } = core;
    for (const name of ['Zebra', 'archive', '.hidden']) mkdirSync(join(folder, name));
    for (const name of ['b.threadmap', 'A.THREADMAP', '.secret.threadmap', 'notes.txt', 'a.threadmap.part']) {
      writeFileSync(join(folder, name), '');
    }
    if (process.platform !== 'win32') {
      symlinkSync('nowhere', join(folder, 'broken.threadmap'));
      symlinkSync(join(folder, 'Zebra'), join(folder, 'linked'));
    }
    const listing = await core.connect().ask('file.browse', { folder: null });
    expect(listing.folder).toBe(folder);
    expect(listing.folders.map(({ name }) => name)).toEqual(
      process.platform === 'win32' ? ['archive', 'Zebra'] : ['archive', 'linked', 'Zebra'],
    );
    expect(listing.files.map(({ name }) => name)).toEqual(['A.THREADMAP', 'b.threadmap']);
    expect(listing.files[0]).toMatchObject({
      path: join(folder, 'A.THREADMAP'),
      modified: expect.stringMatching(/Z$/),
    });
    const inside = await core.connect().ask('file.browse', { folder: join(folder, 'archive') });
    expect(inside).toEqual({ folder: join(folder, 'archive'), parent: folder, folders: [], files: [] });
  });

  test('starts somewhere that exists, and the top has nothing above it', async () => {
    const core = aTestCore({}, { documentsFolder: '/no/such/folder' });
    const { ask, refused } = core.connect();
    expect((await ask('file.browse', { folder: null })).folder).not.toBe('/no/such/folder');
    expect((await ask('file.browse', { folder: '/' })).parent).toBeNull();
    expect((await refused('file.browse', { folder: join(core.folder, 'gone') })).code).toBe('file-missing');
    writeFileSync(join(core.folder, 'file'), '');
    expect((await refused('file.browse', { folder: join(core.folder, 'file') })).code).toBe('invalid');
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a folder that may not be looked into is refused',
    async () => {
      const core = aTestCore();
      mkdirSync(join(core.folder, 'shut'));
      chmodSync(join(core.folder, 'shut'), 0);
      expect((await core.connect().refused('file.browse', { folder: join(core.folder, 'shut') })).code).toBe(
        'unreadable',
      );
      chmodSync(join(core.folder, 'shut'), 0o755);
    },
  );
});
