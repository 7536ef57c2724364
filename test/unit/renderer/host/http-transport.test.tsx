import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHostClient, createHttpTransport } from '../../../../renderer/host/index.ts';

/** A stream as the browser has it, fed by the test. */
class Stream extends EventTarget {
  static last: Stream;
  readonly url: string;
  constructor(url: string) {
    super();
    this.url = url;
    Stream.last = this;
  }
  say(type: string, data: unknown): void {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }));
  }
}

const asked: { url: string; client: string | null; body: unknown }[] = [];
beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('EventSource', Stream);
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    asked.push({
      url,
      client: new Headers(init.headers).get('x-threadmap-client'),
      body: JSON.parse(String(init.body)),
    });
    return Promise.resolve(Response.json({ ok: true, value: { files: [] } }));
  });
});
afterEach(() => vi.unstubAllGlobals());

test('requests wait until the stream has named the page, and carry that name', async () => {
  const client = createHostClient(createHttpTransport(() => {}));
  const reply = client.request('app.recent', {});
  await Promise.resolve();
  expect(asked).toEqual([]);
  Stream.last.say('client', 'page-7');
  expect(await reply).toEqual({ ok: true, value: { files: [] } });
  expect(asked).toEqual([{ url: '/rpc/app.recent', client: 'page-7', body: {} }]);
});

test('events of the stream reach every listener until it stops', () => {
  const transport = createHttpTransport(() => {});
  const heard: unknown[] = [];
  const stop = transport.subscribe((event) => void heard.push(event));
  const event = { event: 'command.invoked', payload: { command: 'edit.undo' } };
  Stream.last.say('message', event);
  stop();
  Stream.last.say('message', event);
  expect(heard).toEqual([event]);
});

test('lost events are passed on as such', () => {
  const missed = vi.fn();
  createHttpTransport(missed);
  Stream.last.say('missed', null);
  expect(missed).toHaveBeenCalledOnce();
});

test('a host that does not answer is a refusal, not an exception', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const client = createHostClient(createHttpTransport(() => {}));
  Stream.last.say('client', 'page-7');
  const reply = await client.request('app.recent', {});
  expect(reply.ok).toBe(false);
});
