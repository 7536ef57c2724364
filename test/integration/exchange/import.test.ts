// Importing through the core into a real file: one step, or nothing at all.
import { chmodSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { Receipt } from '../../../shared/contract/receipt.ts';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import { aClientWithMap, aTestCore, eventually } from '../../support/test-core.ts';

// Worker threads start for each test; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

const payload = (name: string, ...lines: string[]): FilePayload => ({
  name,
  mediaType: 'text/csv',
  base64: Buffer.from(lines.join('\n')).toString('base64'),
});
const asked = (files: FilePayload[], options: object = {}) => ({
  job: 'import',
  files,
  format: null,
  dryRun: false,
  createMissing: false,
  skipRejected: false,
  ...options,
});
const entities = payload('e.csv', 'id,name,kind', 'a,Alpha,', 'b,Beta,group');
const links = payload('l.csv', 'from,to,type', 'a,Beta,funds');

describe('an import', () => {
  test('is one step, that is undone and redone whole, also after closing', async () => {
    const first = await aClientWithMap();
    const { receipt, revision } = await first.ask('import.run', asked([links, entities]));
    expect(revision).toBe(1);
    expect(receipt).toMatchObject({ applied: true, entities: { added: 2 }, links: { added: 1 }, rejected: [] });
    const { steps, history } = await first.ask('map.history', { limit: 10 });
    expect(steps.map(({ label }) => label)).toEqual(['Import 2 files', 'New map']);
    expect(history.undo).toBe('Import 2 files');
    await first.client.close();

    const again = aTestCore().connect();
    await again.ask('map.open', { path: first.path });
    await again.ask('map.undo', {});
    expect((await again.ask('map.load', {})).records.entity).toBe(undefined);
    await again.ask('map.redo', {});
    const { records } = await again.ask('map.load', {});
    expect([records.entity?.length, records.link?.length]).toEqual([2, 1]);
    expect(await again.ask('map.check', {})).toMatchObject({ ok: true });
  });

  test('is heard of by every other window on the file', async () => {
    const { core, connect, path, ask } = await aClientWithMap();
    const other = connect();
    await other.ask('map.open', { path });
    await ask('import.run', asked([entities]));
    await eventually(() => other.heard.some(({ event }) => event === 'map.changed'));
    expect(core).toBeDefined();
  });

  test('tells how far it is', async () => {
    const { ask, heard } = await aClientWithMap();
    await ask('import.run', asked([entities]));
    expect(heard.filter(({ event }) => event === 'job.progress').length).toBeGreaterThan(0);
  });

  test('that is only tried changes nothing and tells what it would do', async () => {
    const { ask, path } = await aClientWithMap();
    const before = readFileSync(path);
    const { receipt, revision } = await ask('import.run', asked([entities, links], { dryRun: true }));
    expect(receipt).toMatchObject({ applied: false, entities: { added: 2 }, links: { added: 1 } });
    expect(revision).toBe(0);
    expect(readFileSync(path).equals(before)).toBe(true);
    const bad = await ask('import.run', asked([payload('l.csv', 'from,to', 'a,b')], { dryRun: true }));
    expect(bad.receipt.rejected).toHaveLength(2);
    expect(bad.receipt.applied).toBe(false);
  });

  test('of what is there already adds no step', async () => {
    const { ask } = await aClientWithMap();
    await ask('import.run', asked([entities, links]));
    const { receipt, revision } = await ask('import.run', asked([entities, links]));
    expect(revision).toBe(1);
    expect(receipt).toMatchObject({ applied: false, entities: { unchanged: 2 }, links: { unchanged: 1 } });
  });

  test('with one bad row changes no byte of the file, and says which row', async () => {
    const { ask, refused, path } = await aClientWithMap();
    await ask('import.run', asked([entities]));
    const before = readFileSync(path);
    const error = await refused('import.run', asked([payload('l.csv', 'from,to,strength', 'a,b,1', 'a,Nobody,9')]));
    expect(error.code).toBe('rejected');
    expect(error.message).toContain('l.csv row 3 column to');
    expect(error.message).toContain('l.csv row 3 column strength');
    expect((error.details as { receipt: Receipt }).receipt).toMatchObject({ applied: false, links: { added: 0 } });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('may skip the bad rows', async () => {
    const { ask } = await aClientWithMap();
    const { receipt } = await ask(
      'import.run',
      asked([entities, payload('l.csv', 'from,to', 'a,b', 'a,Nobody')], { skipRejected: true }),
    );
    expect(receipt).toMatchObject({
      applied: true,
      links: { added: 1 },
      rejected: [{ source: 'l.csv', row: 3, column: 'to' }],
    });
  });

  test('may make what is missing', async () => {
    const { ask } = await aClientWithMap();
    const { receipt } = await ask(
      'import.run',
      asked([payload('l.csv', 'from,to', 'One,Two')], { createMissing: true }),
    );
    expect(receipt).toMatchObject({ entities: { added: 2 }, links: { added: 1 } });
  });

  test('can be stopped, and then changes nothing', async () => {
    const { ask, refused, client } = await aClientWithMap();
    const large = payload('e.csv', 'name', ...Array.from({ length: 50_000 }, (_, n) => `Body ${n}`));
    const importing = refused('import.run', asked([large]));
    await new Promise((resolve) => setTimeout(resolve, 5));
    await client.handle('job.cancel', { job: 'import' });
    expect((await importing).code).toBe('cancelled');
    expect((await ask('map.load', {})).revision).toBe(0);
  });

  test('into a map that can only be read is refused', async () => {
    const made = await aClientWithMap();
    await made.client.close();
    chmodSync(made.path, 0o444);
    const { ask, refused } = made.connect();
    const { readOnly } = await ask('map.open', { path: made.path });
    // Root may write where others may not.
    if (readOnly) expect((await refused('import.run', asked([entities]))).code).toBe('file-read-only');
  });

  test('needs a map', async () => {
    expect(
      (
        await aTestCore()
          .connect()
          .refused('import.run', asked([entities]))
      ).code,
    ).toBe('no-map');
  });
});

test('ten thousand rows come in within seconds', async () => {
  const { ask } = await aClientWithMap();
  const bodies = payload(
    'e.csv',
    'id,name,kind,tags',
    ...Array.from({ length: 5000 }, (_, n) => `e${n},Body ${n},group,t${n % 20}`),
  );
  const ties = payload(
    'l.csv',
    'from,to,type',
    ...Array.from({ length: 5000 }, (_, n) => `e${n},Body ${(n * 7) % 5000},funds`),
  );
  const started = performance.now();
  const { receipt } = await ask('import.run', asked([ties, bodies]));
  const seconds = (performance.now() - started) / 1000;
  expect(receipt).toMatchObject({ entities: { added: 5000 }, links: { added: 5000 }, rejected: [] });
  expect(seconds).toBeLessThan(20);
}, 60_000);

describe('fifty thousand links', () => {
  const names = Array.from({ length: 500 }, (_, at) => `Walking group ${at}`);
  const many = payload(
    'many.csv',
    'from,to,type,notes',
    ...Array.from({ length: 50_000 }, (_, at) => {
      const [from, to] = [at % 500, (at % 500) + 1 + Math.floor(at / 500)];
      return `${names[from]},${names[to % 500]},funds,note ${at}`;
    }),
  );
  const groups = payload('groups.csv', 'name', ...names);

  test('come in with a bar that moves, while others are answered', async () => {
    const { ask, heard } = await aClientWithMap();
    const running = ask('import.run', asked([groups, many]));
    let answered = 0;
    const asking = (async () => {
      while (answered < 5) {
        await ask('search.find', { text: 'walking', limit: 1 });
        answered++;
      }
    })();
    await Promise.race([running, asking]);
    expect(answered).toBe(5);
    const { receipt } = await running;
    expect(receipt.links.added).toBe(50_000);
    const told = heard.flatMap(({ event, payload: told }) => (event === 'job.progress' ? [told.done ?? 0] : []));
    expect(told.filter((done) => done > 0.3 && done < 1).length).toBeGreaterThan(3);
    expect(told.filter((done) => done > 0)).toEqual(told.filter((done) => done > 0).toSorted((a, b) => a - b));
    await ask('map.undo', {});
    expect((await ask('map.load', {})).records.link).toBe(undefined);
  }, 120_000);

  test('can be stopped half-way, and leave nothing behind', async () => {
    const { ask, client, heard, path } = await aClientWithMap();
    const running = client.handle('import.run', asked([groups, many]));
    const isOnItsWay = () =>
      heard.some(({ event, payload: told }) => event === 'job.progress' && (told.done ?? 0) > 0.4);
    await eventually(isOnItsWay);
    await ask('job.cancel', { job: 'import' });
    expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    const { revision, records } = await ask('map.load', {});
    expect([revision, records.entity]).toEqual([0, undefined]);
    expect(await ask('map.check', {})).toMatchObject({ ok: true });
    expect(readFileSync(path).includes('Walking group 7')).toBe(false);
  }, 120_000);
});

test('a map that was changed while files were read is planned on anew', async () => {
  const { ask, connect, path } = await aClientWithMap();
  const other = connect();
  await other.ask('map.open', { path });
  const running = ask('import.run', asked([entities, links]));
  await other.ask('map.edit', { edits: [{ edit: 'entity.add', input: { name: 'Alpha' } }] });
  const { receipt } = await running;
  expect(receipt.applied).toBe(true);
  expect((await ask('map.load', {})).records.entity).toHaveLength(2);
});
