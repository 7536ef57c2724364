// Ctrl-C while a command writes its file: the file is whole, nothing lies beside it, and the command ends by the signal.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const child = join(import.meta.dirname, '../../support/children/interrupted-write.ts');

test.skipIf(process.platform === 'win32')('no half-written file is left behind', () => {
  const folder = temporaryFolder();
  const { signal, stderr } = spawnSync(process.execPath, [child, folder, 'out.png'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(signal).toBe('SIGINT');
  expect(readdirSync(folder)).toEqual(['out.png']);
  expect(readFileSync(join(folder, 'out.png'))).toHaveLength(1000);
});
