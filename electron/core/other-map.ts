// Another map, given as the bytes of its file: opened beside, looked at, and put away again.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { FilePayload } from '../../shared/contract/shapes.ts';
import { type MapStore, openStore } from '../store/index.ts';

const ENDING = '.threadmap';

/** Opens a copy, which may be brought up to date without touching the file itself. Nothing of it stays behind. */
export async function withOtherMap<Value>(file: FilePayload, use: (store: MapStore) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'threadmap-merge-'));
  let store: MapStore | null = null;
  try {
    const path = join(folder, basename(file.name) || `map${ENDING}`);
    writeFileSync(path, Buffer.from(file.base64, 'base64'), { mode: 0o600 });
    store = openStore(path);
    return await use(store);
  } finally {
    store?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
