// A process that is killed in the middle of writing: nothing committed is lost, nothing half-done stays.
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startChild } from '../../support/children.ts';
import { aMapFile, aStore } from '../../support/map-files.ts';

const KILLS = 6;
/** A busy machine plans longer before it writes: we go on until we have killed it while it wrote. */
const MOST_KILLS = 36;
/** As many as bulk-writer.ts adds in one step. */
const STEP = 1500;

test('killing with -9 in the middle of big steps loses nothing that was committed, and the file checks clean', async () => {
  const path = aMapFile();
  let hotJournals = 0;
  for (let kill = 0; kill < KILLS || (hotJournals === 0 && kill < MOST_KILLS); kill++) {
    const writer = await startChild('bulk-writer.ts', path, `run ${kill}`);
    if (kill % 3 > 0) await writer.nextLine();
    // Spread over the time that a step takes, and over longer times from round to round.
    const longest = 250 * (1 + Math.floor(kill / KILLS));
    await new Promise((resolve) => setTimeout(resolve, ((kill % KILLS) * longest) / KILLS));
    await writer.stop('SIGKILL');
    if (existsSync(`${path}-journal`)) hotJournals++;
    const said = writer.lines.slice(1).map(Number);
    const store = aStore(path);
    const revision = store.revision();
    // The last step may have been committed and its process killed before it could say so.
    expect(revision).toBeGreaterThanOrEqual(said.at(-1) ?? 0);
    const stepsThere = store.steps({ limit: 1000 }).map((step) => step.revision);
    expect(said.filter((number) => !stepsThere.includes(number))).toEqual([]);
    expect(store.map().entity.size % STEP).toBe(0);
    expect(store.check()).toEqual([]);
    store.close();
    expect(existsSync(`${path}-journal`)).toBe(false);
  }
  // Otherwise we never killed it while it wrote, and showed nothing.
  expect(hotJournals).toBeGreaterThan(0);
}, 120_000);
