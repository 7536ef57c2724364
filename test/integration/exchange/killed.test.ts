// A command that is killed in the middle of an import: the map holds what was committed before, whole, and nothing of the import.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aTestCore } from '../../support/test-core.ts';

const cli = join(import.meta.dirname, '../../../electron/cli/bin.mjs');
const ROWS = 10_000;

function threadmap(...words: string[]): { readonly code: number | null; readonly out: string } {
  const { status, stdout } = spawnSync(process.execPath, [cli, ...words], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { code: status, out: stdout };
}

/** Starts the import and kills it, either as soon as the file is being written, or after so many milliseconds. */
async function killDuringImport(map: string, table: string, afterMs: number | null): Promise<void> {
  const child = spawn(process.execPath, [cli, 'import', map, table], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const journal = `${map}-journal`;
  const started = performance.now();
  while (child.exitCode === null) {
    const isTime = afterMs === null ? existsSync(journal) : performance.now() - started > afterMs;
    if (isTime) break;
    await pause(1);
  }
  child.kill('SIGKILL');
  await ended;
}

test('nothing is lost, nothing is half there, and the import can be made again', async () => {
  const folder = temporaryFolder();
  const map = join(folder, 'm.threadmap');
  const before = join(folder, 'before.csv');
  const table = join(folder, 'many.csv');
  writeFileSync(before, 'name\nThere before\n');
  writeFileSync(
    table,
    `name,kind,notes\n${Array.from({ length: ROWS }, (_, n) => `Body ${n},group,${'x'.repeat(200)}`).join('\n')}\n`,
  );
  expect(threadmap('new', map).code).toBe(0);
  expect(threadmap('import', map, before).code).toBe(0);

  let partWay = 0;
  for (const afterMs of [null, null, 300, 700, 1100]) {
    await killDuringImport(map, table, afterMs);
    if (existsSync(`${map}-journal`)) partWay++;
    const check = threadmap('check', map, '--json');
    expect(JSON.parse(check.out)).toMatchObject({ ok: true, problems: [] });
    expect(check.code).toBe(0);
    const { entities, revision } = JSON.parse(threadmap('info', map, '--json').out);
    expect([
      [1, 1],
      [1 + ROWS, 2],
    ]).toContainEqual([entities, revision]);
    expect(existsSync(`${map}-journal`)).toBe(false);
    if (entities > 1) expect(threadmap('undo', map).code).toBe(0);
    if (entities > 1) break;
  }
  // At least once the kill fell between the first byte written and the commit.
  expect(partWay).toBeGreaterThan(0);

  const again = threadmap('import', map, table, '--json');
  expect(again.code).toBe(0);
  expect(JSON.parse(again.out).entities.added).toBe(ROWS);
  const client = aTestCore().connect();
  await client.ask('map.open', { path: map });
  expect((await client.ask('map.load', {})).records.entity).toHaveLength(1 + ROWS);
}, 180_000);
