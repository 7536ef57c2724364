import { randomUUID } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { HostEvent } from '../../../shared/contract/events.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aMapFile, openPage, send, startHost } from './browser-host.ts';

type TestPage = Awaited<ReturnType<typeof openPage>>;

async function addEntry(page: TestPage, name: string): Promise<void> {
  const reply = await page.request('map.edit', {
    edits: [{ edit: 'entity.add', input: { kind: 'organisation', name } }],
  });
  if (!reply.ok) throw new Error(reply.error.message);
}

const labels = ({ messages }: TestPage): string[] =>
  messages
    .filter(({ type }) => type === 'message')
    .map(({ data }) => data as HostEvent)
    .flatMap((event) => (event.event === 'map.changed' ? [event.payload.label] : []));

const entries = async (page: TestPage): Promise<number> => {
  const reply = await page.request('map.load', {});
  return reply.ok ? (reply.value.records.entity?.length ?? 0) : -1;
};

describe('pages of the browser host', () => {
  it('stay in step when they have one file open', async () => {
    const host = await startHost();
    const [first, second] = [await openPage(host), await openPage(host)];
    await addEntry(first, 'Sale Board');
    await first.until(() => labels(first).length === 1);
    await second.until(() => labels(second).length === 1);
    await addEntry(second, 'Stretford Board');
    await first.until(() => labels(first).length === 2);
    await second.until(() => labels(second).length === 2);
    expect(labels(first)).toEqual(labels(second));
    const undone = await first.request('map.undo', {});
    expect(undone.ok).toBe(true);
    await second.until(() => labels(second).length === 3);
    expect([await entries(first), await entries(second)]).toEqual([1, 1]);
  });

  it('hear nothing of files that others have open', async () => {
    const host = await startHost();
    const other = await aMapFile(host.folder, 'other.threadmap');
    const [first, second] = [await openPage(host), await openPage(host)];
    expect((await second.request('map.open', { path: other })).ok).toBe(true);
    await addEntry(second, 'Sale Board');
    await second.until(() => labels(second).length === 1);
    await addEntry(first, 'Stretford Board');
    await first.until(() => labels(first).length === 1);
    expect(labels(first)).toEqual(labels(second).map((label) => label.replace('Sale', 'Stretford')));
    expect(labels(second)).toHaveLength(1);
  });

  it('hear nothing without the cookie', async () => {
    const host = await startHost();
    const page = await openPage(host);
    const headers = { host: host.ours.host, 'last-event-id': page.lastMessage() };
    const answer = await send(host.port, { path: '/events', headers });
    expect(answer.status).toBe(401);
    expect(answer.body).not.toContain(page.id);
  });

  it('begin with the file that was opened last', async () => {
    const host = await startHost();
    const other = await aMapFile(host.folder, 'other.threadmap');
    const first = await openPage(host);
    await first.request('map.open', { path: other });
    const second = await openPage(host);
    expect(await second.request('app.hello', {})).toMatchObject({ value: { file: { name: 'other' } } });
    await second.request('map.close', {});
    const third = await openPage(host);
    expect(await third.request('app.hello', {})).toMatchObject({ value: { file: null } });
    expect(await first.request('app.hello', {})).toMatchObject({ value: { file: { name: 'other' } } });
  });

  it('are the same after a short break, and get what happened in it', async () => {
    const host = await startHost();
    const [first, second] = [await openPage(host), await openPage(host)];
    second.leave();
    await second.until(second.isEnded);
    await addEntry(first, 'Sale Board');
    await first.until(() => labels(first).length === 1);
    const again = await openPage(host, second.lastMessage());
    expect(again.id).toBe(second.id);
    await again.until(() => labels(again).length === 1);
    expect(again.messages.map(({ type }) => type)).toEqual(['client', 'message']);
  });

  it('get again what a broken stream took with it, once', async () => {
    const host = await startHost();
    const [first, second] = [await openPage(host), await openPage(host)];
    await addEntry(first, 'Sale Board');
    await second.until(() => labels(second).length === 1);
    const heard = second.lastMessage();
    await addEntry(first, 'Stretford Board');
    await second.until(() => labels(second).length === 2);
    // As if the second event had been written to a connection that was dead already.
    const again = await openPage(host, heard);
    await again.until(() => labels(again).length === 1);
    expect(labels(again)).toEqual(labels(second).slice(1));
    // One stream a page: the former is ended.
    await second.until(second.isEnded);
    const upToDate = await openPage(host, again.lastMessage());
    await pause(50);
    expect(upToDate.messages.map(({ type }) => type)).toEqual(['client']);
  });

  it('are told to load again after a long one, and have their file open again', async () => {
    const host = await startHost({ parts: { graceMs: 30 } });
    const other = await aMapFile(host.folder, 'other.threadmap');
    const page = await openPage(host);
    await page.request('map.open', { path: other });
    const newest = await openPage(host);
    await newest.request('map.open', { path: host.file ?? '' });
    page.leave();
    await pause(150);
    const again = await openPage(host, page.lastMessage());
    await again.until(() => again.messages.length === 2);
    expect(again.messages).toEqual([
      { type: 'client', data: page.id },
      { type: 'missed', data: {} },
    ]);
    expect(await again.request('app.hello', {})).toMatchObject({ value: { file: { name: 'other' } } });
  });

  it('may ask before their stream is back', async () => {
    const host = await startHost({ parts: { graceMs: 30 } });
    const page = await openPage(host);
    page.leave();
    await pause(150);
    expect(await page.request('app.hello', {})).toMatchObject({ ok: true, value: { file: { name: 'one' } } });
    const again = await openPage(host, page.lastMessage());
    await again.until(() => again.messages.some(({ type }) => type === 'missed'));
  });

  it('live through a restart of the host', async () => {
    const folder = temporaryFolder();
    const host = await startHost({ folder });
    // A page of a host that is gone: the browser repeats the id it had.
    const id = randomUUID();
    const page = await openPage(host, `${id}/17`);
    expect(page.id).toBe(id);
    await page.until(() => page.messages.some(({ type }) => type === 'missed'));
    expect(await page.request('app.hello', {})).toMatchObject({ ok: true, value: { file: { name: 'one' } } });
    // Nothing but an id is taken for one.
    for (const nonsense of ['x"}\\n', id, `${id}/x`, `${id}/1/2`, 'x/1']) {
      const odd = await openPage(host, nonsense);
      expect(odd.id).toMatch(/^[0-9a-f-]{36}$/);
      expect(odd.id).not.toBe(id);
    }
  });
});

/** Until a request has reached the host: what is still on its way when the host closes has no promise of an answer. */
function nextRequest(): Promise<void> {
  return new Promise((resolve) => {
    const arrived = (): void => {
      unsubscribe('http.server.request.start', arrived);
      resolve();
    };
    subscribe('http.server.request.start', arrived);
  });
}

describe('closing the browser host', () => {
  it('ends the streams, lets requests finish, and lets go of the port and the file', async () => {
    const host = await startHost();
    const page = await openPage(host);
    const arrived = nextRequest();
    const adding = addEntry(page, 'Sale Board');
    await arrived;
    await Promise.all([host.close(), host.close()]);
    await adding;
    await page.until(page.isEnded);
    await expect(send(host.port, {})).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    const next = await startHost({ folder: temporaryFolder(), file: host.file });
    expect(await entries(await openPage(next))).toBe(1);
  });
});

/** A host that has ended: its port is free. */
async function closedHost() {
  const host = await startHost();
  await host.close();
  return host;
}

describe('starting the browser host', () => {
  it('refuses a file that cannot be opened, and a port that is taken', async () => {
    const folder = temporaryFolder();
    await expect(startHost({ folder, file: `${folder}/none.threadmap` })).rejects.toMatchObject({
      error: { code: 'file-missing' },
    });
    const host = await startHost();
    const { serve } = await import('../../../electron/loopback/index.ts');
    await expect(serve({ file: null, port: host.port })).rejects.toMatchObject({ error: { code: 'refused' } });
  });

  it('keeps to one port, so that what the page remembers is there again; a second host beside it takes another', async () => {
    const { port: usualPort } = await closedHost();
    const ports: number[] = [];
    for (const _ of [1, 2]) {
      const host = await startHost({ port: null, parts: { usualPort } });
      const beside = await startHost({ port: null, parts: { usualPort } });
      ports.push(host.port);
      expect(beside.port).not.toBe(usualPort);
      const page = await openPage(beside);
      expect(await page.request('app.hello', {})).toMatchObject({ ok: true, value: { file: { path: beside.file } } });
      await Promise.all([host.close(), beside.close()]);
    }
    expect(ports).toEqual([usualPort, usualPort]);
  });

  it('shows the start screen without a file', async () => {
    const host = await startHost({ file: null });
    const page = await openPage(host);
    expect(await page.request('app.hello', {})).toMatchObject({ ok: true, value: { file: null } });
  });
});
