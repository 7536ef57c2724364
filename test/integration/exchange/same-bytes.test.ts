// The same map gives the same bytes in every format, wherever and whenever it is written: in another time zone, in another language, in another
// folder, a day later.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { DATA_FORMATS } from '../../../electron/writers/data.ts';
import { PICTURE_FORMATS } from '../../../electron/writers/formats.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const script = join(import.meta.dirname, '../../support/children/everything-written.ts');

async function written(hoursLater: number, env: NodeJS.ProcessEnv, cwd: string): Promise<Record<string, string>> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(LC_|LANG|TZ$|NODE_OPTIONS$)/.test(name));
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(hoursLater)], {
    cwd,
    env: { ...Object.fromEntries(inherited), ...env },
    maxBuffer: 4_000_000,
  });
  return JSON.parse(stdout);
}

test('the same map gives the same bytes in another zone, language and folder, a day later', async () => {
  const [here, there] = await Promise.all([
    written(0, { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' }, process.cwd()),
    written(33, { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }, temporaryFolder()),
  ]);
  const kinds = new Set(Object.keys(here).map((name) => name.split(':')[0]));
  for (const format of [...PICTURE_FORMATS, ...DATA_FORMATS, 'copy', 'paper']) expect(kinds).toContain(format);
  expect(there).toEqual(here);
}, 120_000);
