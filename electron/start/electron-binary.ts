// Electron's binary is not in the npm package: it is fetched on the first start. Here: whether it is there, and the fetching.
import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const FETCH_LIMIT_MS = 60_000;
/** After a failure, starts go straight to the browser for this long rather than have everybody wait each time. */
export const PATIENCE_MS = 24 * 60 * 60 * 1000;

export type ElectronPackage = {
  /** The package's own folder, `node_modules/electron`. */
  readonly folder: string;
  /** Where a failure is noted: in node_modules, so that `npm ci` forgets it. */
  readonly noteFile: string;
};

export function electronPackage(root: string): ElectronPackage {
  return {
    folder: join(root, 'node_modules/electron'),
    noteFile: join(root, 'node_modules/.cache/threadmap/electron-fetch.json'),
  };
}

/** The binary, or null. The `electron` package is never loaded for that: it would start to fetch without limit. */
export function findBinary({ folder }: ElectronPackage): string | null {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const pathFile = join(folder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : override ? 'electron' : null;
  if (name === null) return null;
  const binary = join(override || join(folder, 'dist'), name);
  return existsSync(binary) ? binary : null;
}

export type Fetched = { readonly ok: true; readonly binary: string } | { readonly ok: false; readonly why: string };

export type FetchOptions = {
  readonly limitMs?: number;
  readonly now: Date;
  /** Fetches even though it failed lately. */
  readonly insist: boolean;
  readonly say: (text: string) => void;
};

/** Runs the package's own install script, says every few seconds how far it is, and gives up at the limit. */
export async function fetchBinary(electron: ElectronPackage, options: FetchOptions): Promise<Fetched> {
  const version = versionOf(electron);
  const lately = options.insist ? null : failedLately(electron, version, options.now);
  if (lately) return { ok: false, why: `${lately} when it was last tried (\`npm start -- --fetch\` tries again)` };

  const problem = await install(electron, version, options);
  const binary = problem === null ? findBinary(electron) : null;
  if (binary) {
    rmSync(electron.noteFile, { force: true });
    return { ok: true, binary };
  }
  const why = problem ?? 'its binary could not be unpacked';
  note(electron, { version, at: options.now.toISOString(), why });
  return { ok: false, why };
}

function install(
  electron: ElectronPackage,
  version: string,
  { limitMs = FETCH_LIMIT_MS, say }: FetchOptions,
): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'threadmap-fetch-'));
  const started = performance.now();
  const seconds = (): number => Math.round((performance.now() - started) / 1000);
  const most = Math.round(limitMs / 1000);
  say(`Fetching Electron ${version}, once (at most ${most} s) ...`);
  const child = spawn(process.execPath, [join(electron.folder, 'install.js')], {
    cwd: electron.folder,
    // The download lands where we can watch it grow.
    env: {
      ...process.env,
      TMPDIR: folder,
      TEMP: folder,
      TMP: folder,
      ELECTRON_GET_NO_PROGRESS: '1',
      // Where HTTPS_PROXY names a proxy, as it must on many office networks, Node takes notice only when told to.
      NODE_USE_ENV_PROXY: '1',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const progress = setInterval(() => say(`  ${megabytesIn(folder)} MB after ${seconds()} s`), 5000);
  return new Promise((done) => {
    let isLate = false;
    const limit = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, limitMs);
    const finish = (problem: string | null): void => {
      clearInterval(progress);
      clearTimeout(limit);
      rmSync(folder, { recursive: true, force: true });
      done(problem);
    };
    child.on('error', () => finish('its install script could not be started'));
    child.on('close', (code) => {
      if (isLate) finish(`its binary did not arrive within ${most} s`);
      else finish(code === 0 ? null : `its binary could not be fetched${reasonIn(complaint)}`);
    });
  });
}

function reasonIn(complaint: string): string {
  if (/fetch failed|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT/.test(complaint))
    return ' (the network does not reach it)';
  const status = /Response code (\d+)/.exec(complaint)?.[1];
  if (status) return ` (the server answered ${status})`;
  return /certificate/i.test(complaint) ? ' (its certificate was not trusted)' : '';
}

function megabytesIn(folder: string): number {
  const size = globSync('**/*', { cwd: folder }).reduce((sum, name) => sum + sizeOf(join(folder, name)), 0);
  return Math.round(size / 1_000_000);
}

/** A file may be gone between being listed and being looked at. */
function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : 0;
}

type Note = { readonly version: string; readonly at: string; readonly why: string };

function note({ noteFile }: ElectronPackage, content: Note): void {
  try {
    mkdirSync(dirname(noteFile), { recursive: true });
    writeFileSync(noteFile, JSON.stringify(content));
  } catch {
    // Then the next start tries again.
  }
}

function failedLately({ noteFile }: ElectronPackage, version: string, now: Date): string | null {
  try {
    const { version: tried, at, why }: Note = JSON.parse(readFileSync(noteFile, 'utf8'));
    const age = now.getTime() - new Date(at).getTime();
    return tried === version && age >= 0 && age < PATIENCE_MS ? why : null;
  } catch {
    return null;
  }
}

function versionOf({ folder }: ElectronPackage): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return manifest.version;
}
