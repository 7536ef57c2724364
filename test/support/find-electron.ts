// Whether real Electron can be tested here. Never loads the `electron` package: that would start to fetch its binary.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../node_modules/electron');

export type FoundElectron =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly because: string };

export function findElectron(): FoundElectron {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const pathFile = join(folder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron';
  const path = process.env.ELECTRON_PATH || join(override || join(folder, 'dist'), name);
  if (!existsSync(path)) return { ok: false, because: 'its binary is not here; `npm start` fetches it' };
  const { DISPLAY: x11, WAYLAND_DISPLAY: wayland } = process.env;
  if (process.platform === 'linux' && !x11 && !wayland)
    return { ok: false, because: 'there is no display; run the tests under `xvfb-run`' };
  return { ok: true, path };
}
