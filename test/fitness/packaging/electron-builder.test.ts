// The packaging settings are valid by electron-builder's own check, and everything they name exists and is what it says.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../source-files.ts';

type Association = { readonly ext: string; readonly mimeType: string; readonly icon: string };
type System = {
  readonly icon: string;
  readonly target: readonly string[];
  readonly fileAssociations: readonly Association[];
};
type Settings = {
  readonly directories: { readonly buildResources: string };
  readonly asarUnpack: readonly string[];
  readonly win: System;
  readonly mac: System;
  readonly linux: System;
};
type ConfigModule = {
  getConfig(folder: string, file: string, options: null): Promise<Settings>;
  validateConfiguration(settings: unknown, log: { isEnabled: boolean }): Promise<void>;
};

// Its public face packs an app and cannot only check; so we ask the part that does the checking.
const fromBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { getConfig, validateConfiguration }: ConfigModule = fromBuilder('app-builder-lib/out/util/config/config.js');

const settings = await getConfig(root, 'electron-builder.yml', null);
const resource = (path: string): string => join(root, settings.directories.buildResources, path);

describe('electron-builder.yml', () => {
  test('passes the check of electron-builder', async () => {
    await expect(validateConfiguration(settings, { isEnabled: false })).resolves.toBeUndefined();
  });

  test.each([
    ['an unknown setting', { ...settings, asarUnpacked: [] }],
    ['a target that does not exist', { ...settings, linux: { target: ['deb'], ikon: 'x' } }],
    ['a wrong type', { ...settings, electronFuses: { runAsNode: 'maybe' } }],
  ])('would not pass with %s', async (_, spoilt) => {
    await expect(validateConfiguration(spoilt, { isEnabled: false })).rejects.toThrow(/invalid|unknown|should be/i);
  });

  test('packs for the three systems', () => {
    expect([settings.win.target, settings.mac.target, settings.linux.target]).toEqual([
      ['nsis', 'portable'],
      ['dmg', 'zip'],
      ['AppImage', 'deb'],
    ]);
  });

  test('opens .threadmap files on each of them', () => {
    const associations = [settings.win, settings.mac, settings.linux].flatMap((system) => system.fileAssociations);
    expect(associations.map(({ ext, mimeType }) => [ext, mimeType])).toEqual(
      Array.from({ length: 3 }, () => ['threadmap', 'application/vnd.threadmap']),
    );
    for (const { icon } of associations) expect(existsSync(resource(icon)), icon).toBe(true);
  });

  test('keeps native code outside the archive', () => {
    expect(settings.asarUnpack).toContain('**/*.node');
  });

  test('starts from the file that the build writes', () => {
    const manifest: { main: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest.main).toBe('dist/main/index.js');
  });
});

describe('icons', () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

  test.each(['app.ico', 'document.ico'])('%s holds the sizes Windows asks for, each a PNG', (name) => {
    const bytes = readFileSync(resource(`icons/${name}`));
    const sizes = Array.from({ length: bytes.readUInt16LE(4) }, (_, index) => {
      const offset = bytes.readUInt32LE(6 + 16 * index + 12);
      expect(bytes.subarray(offset, offset + 4)).toEqual(png);
      return bytes.readUInt32BE(offset + 16); // the width in the PNG itself
    });
    expect(sizes).toEqual(expect.arrayContaining([16, 32, 48, 256]));
  });

  test.each(['app.icns', 'document.icns'])('%s holds the sizes macOS asks for, each a PNG', (name) => {
    const bytes = readFileSync(resource(`icons/${name}`));
    expect(bytes.toString('latin1', 0, 4)).toBe('icns');
    expect(bytes.readUInt32BE(4)).toBe(bytes.length);
    const sizes: number[] = [];
    for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4)) {
      expect(bytes.subarray(at + 8, at + 12)).toEqual(png);
      sizes.push(bytes.readUInt32BE(at + 8 + 16));
    }
    expect(sizes).toEqual(expect.arrayContaining([16, 32, 128, 256, 512, 1024]));
  });

  test('for Linux are as large as their names say', () => {
    const names = readdirSync(resource(settings.linux.icon));
    expect(names.length).toBeGreaterThan(6);
    for (const name of names) {
      const bytes = readFileSync(resource(join(settings.linux.icon, name)));
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}.png`).toBe(name);
    }
  });
});
