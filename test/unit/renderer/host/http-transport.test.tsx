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

const quiet = { onMissed: () => {}, onLost: () => {}, onBack: () => {} };
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
  const client = createHostClient(createHttpTransport(quiet));
  const reply = client.request('app.recent', {});
  await Promise.resolve();
  expect(asked).toEqual([]);
  Stream.last.say('client', 'page-7');
  expect(await reply).toEqual({ ok: true, value: { files: [] } });
  expect(asked).toEqual([{ url: '/rpc/app.recent', client: 'page-7', body: {} }]);
});

test('events of the stream reach every listener until it stops', () => {
  const transport = createHttpTransport(quiet);
  const heard: unknown[] = [];
  const stop = transport.subscribe((event) => void heard.push(event));
  const event = { event: 'command.invoked', payload: { command: 'edit.undo' } };
  Stream.last.say('message', event);
  stop();
  Stream.last.say('message', event);
  expect(heard).toEqual([event]);
});

test('lost events are passed on as such', () => {
  const onMissed = vi.fn();
  createHttpTransport({ ...quiet, onMissed });
  Stream.last.say('missed', null);
  expect(onMissed).toHaveBeenCalledOnce();
});

test('a stream that breaks is mourned only after some seconds, and once', () => {
  vi.useFakeTimers();
  const onLost = vi.fn();
  const onBack = vi.fn();
  createHttpTransport({ ...quiet, onLost, onBack });
  Stream.last.say('client', 'page-7');
  Stream.last.dispatchEvent(new Event('error'));
  vi.advanceTimersByTime(1000);
  Stream.last.say('client', 'page-7');
  vi.advanceTimersByTime(60_000);
  expect(onLost).not.toHaveBeenCalled();

  Stream.last.dispatchEvent(new Event('error'));
  vi.advanceTimersByTime(3000);
  Stream.last.dispatchEvent(new Event('error'));
  vi.advanceTimersByTime(60_000);
  expect(onLost).toHaveBeenCalledOnce();
  Stream.last.say('client', 'page-7');
  expect(onBack).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

test('a host that does not answer is a refusal, not an exception', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const client = createHostClient(createHttpTransport(quiet));
  Stream.last.say('client', 'page-7');
  const reply = await client.request('app.recent', {});
  expect(reply.ok).toBe(false);
});
