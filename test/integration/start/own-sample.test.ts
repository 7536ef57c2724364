import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCore } from '../../../electron/core/create-core.ts';
import { emptyMapChanges } from '../../../electron/core/new-map.ts';
import { browserServices } from '../../../electron/loopback/services.ts';
import { ownSample } from '../../../electron/start/own-sample.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function aCoreWithSample(folder: string) {
  const services = { ...browserServices(), settingsFolder: join(folder, 'settings') };
  let last = 0;
  const newId = () => `00000000-0000-7000-8000-${String(++last).padStart(12, '0')}`;
  return createCore(services, { sampleChanges: () => Promise.resolve(emptyMapChanges('Sample', newId)) });
}

describe("the user's own copy of the sample", () => {
  it('is made among their documents once, and from then on theirs', async () => {
    const folder = temporaryFolder();
    const core = aCoreWithSample(folder);
    const path = join(folder, 'docs', 'Threadmap', 'Trafford whole system.threadmap');
    expect(await ownSample(core, join(folder, 'docs'))).toEqual({ ok: true, value: path });
    const client = core.connect(() => {});
    await client.handle('map.open', { path });
    const edits = [{ edit: 'entity.add', input: { kind: 'organisation', name: 'Mine' } }];
    expect(await client.handle('map.edit', { edits })).toMatchObject({ ok: true });
    await client.close();
    const mine = readFileSync(path);
    expect(await ownSample(core, join(folder, 'docs'))).toEqual({ ok: true, value: path });
    expect(readFileSync(path).equals(mine)).toBe(true);
    await core.close();
  });

  it('is refused with a reason where it cannot be made', async () => {
    const folder = temporaryFolder();
    const core = aCoreWithSample(folder);
    // A file stands where the folder would have to be.
    const made = await ownSample(core, join(import.meta.filename, 'docs'));
    expect(made).toMatchObject({ ok: false, error: { message: expect.any(String) } });
    await core.close();
  });
});
