// Fetching Electron, with install scripts that do what networks do.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type ElectronPackage,
  electronPackage,
  type FetchOptions,
  fetchBinary,
  findBinary,
  PATIENCE_MS,
} from '../../../electron/start/electron-binary.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const succeeds = `const fs = require('node:fs'), path = require('node:path');
fs.mkdirSync(path.join(__dirname, 'dist'));
fs.writeFileSync(path.join(__dirname, 'dist/electron'), '');
fs.writeFileSync(path.join(__dirname, 'path.txt'), 'electron');`;
const isOffline = `console.error('TypeError: fetch failed'); process.exit(1);`;
const hangs = `require('node:fs').writeFileSync(require('node:path').join(process.env.TMPDIR, 'part.zip'), Buffer.alloc(3e6));
setInterval(() => {}, 1000);`;

function aPackage(script: string): ElectronPackage & { rewrite: (script: string) => void } {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '');
  const root = temporaryFolder();
  const electron = electronPackage(root);
  mkdirSync(electron.folder, { recursive: true });
  writeFileSync(join(electron.folder, 'package.json'), '{"version":"45.4.1"}');
  const rewrite = (text: string): void => writeFileSync(join(electron.folder, 'install.js'), text);
  rewrite(script);
  return { ...electron, rewrite };
}
const now = new Date('2026-03-01T10:00:00Z');
const later = (ms: number): Date => new Date(now.getTime() + ms);
const options = (more: Partial<FetchOptions> = {}): FetchOptions => ({ now, insist: false, say: () => {}, ...more });

afterEach(() => void vi.unstubAllEnvs());

describe('the binary of Electron', () => {
  it('is fetched once', async () => {
    const electron = aPackage(succeeds);
    expect(findBinary(electron)).toBeNull();
    const said: string[] = [];
    const binary = join(electron.folder, 'dist/electron');
    expect(await fetchBinary(electron, options({ say: (text) => said.push(text) }))).toEqual({ ok: true, binary });
    expect(said[0]).toBe('Fetching Electron 45.4.1, once (at most 60 s) ...');
    expect(findBinary(electron)).toBe(binary);
  });

  it('is taken from where ELECTRON_OVERRIDE_DIST_PATH says', () => {
    const electron = aPackage(succeeds);
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', electron.folder);
    expect(findBinary(electron)).toBeNull();
    writeFileSync(join(electron.folder, 'electron'), '');
    expect(findBinary(electron)).toBe(join(electron.folder, 'electron'));
  });

  it('is given up when the network does not reach it, and left alone for a day', async () => {
    const electron = aPackage(isOffline);
    const why = 'its binary could not be fetched (the network does not reach it)';
    expect(await fetchBinary(electron, options())).toEqual({ ok: false, why });

    electron.rewrite(succeeds);
    const remembered = await fetchBinary(electron, options({ now: later(PATIENCE_MS - 1) }));
    expect(remembered).toEqual({ ok: false, why: expect.stringContaining(why) });
    expect(existsSync(join(electron.folder, 'dist'))).toBe(false);

    expect((await fetchBinary(electron, options({ now: later(PATIENCE_MS) }))).ok).toBe(true);
  });

  it('is tried again at once when asked for, or when another version is wanted', async () => {
    const electron = aPackage(isOffline);
    await fetchBinary(electron, options());
    electron.rewrite(succeeds);
    expect((await fetchBinary(electron, options({ insist: true }))).ok).toBe(true);

    const other = aPackage(isOffline);
    await fetchBinary(other, options());
    other.rewrite(succeeds);
    writeFileSync(join(other.folder, 'package.json'), '{"version":"46.0.0"}');
    expect((await fetchBinary(other, options())).ok).toBe(true);
  });

  it('is waited for no longer than the limit', async () => {
    const electron = aPackage(hangs);
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('threadmap-fetch-'));
    const started = performance.now();
    const fetched = await fetchBinary(electron, options({ limitMs: 1000 }));
    expect(fetched).toEqual({ ok: false, why: 'its binary did not arrive within 1 s' });
    expect(performance.now() - started).toBeLessThan(5000);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('threadmap-fetch-'))).toEqual(before);
  });

  it('says how far it is', async () => {
    const electron = aPackage(hangs);
    const said: string[] = [];
    await fetchBinary(electron, options({ limitMs: 6500, say: (text) => said.push(text) }));
    expect(said[1]).toMatch(/^ {2}3 MB after 5 s$/);
  }, 15_000);
});
