// The one door of the sandboxed page.
import { EventEmitter } from 'node:events';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { EVENT_CHANNEL, REQUEST_CHANNEL } from '../../../../electron/main/ipc/channels.ts';
import { REQUEST_NAMES } from '../../../../shared/contract/names.ts';

type Bridge = {
  request: (name: unknown, params: unknown) => Promise<unknown>;
  subscribe: (listener: (event: unknown) => void) => () => void;
};

const electron = vi.hoisted(() => ({
  exposed: new Map<string, Bridge>(),
  invoke: vi.fn((..._words: unknown[]) => Promise.resolve('answer')),
  renderer: undefined as unknown as EventEmitter,
}));
vi.mock('electron', () => {
  electron.renderer = new EventEmitter();
  return {
    contextBridge: { exposeInMainWorld: (key: string, value: Bridge) => electron.exposed.set(key, value) },
    ipcRenderer: Object.assign(electron.renderer, { invoke: electron.invoke }),
  };
});

let bridge: Bridge;
beforeAll(async () => {
  await import('../../../../electron/preload/index.ts');
  const found = electron.exposed.get('threadmap');
  if (!found) throw new Error('nothing was exposed');
  bridge = found;
});

describe('the bridge', () => {
  it('is two functions under one name', () => {
    expect([...electron.exposed.keys()]).toEqual(['threadmap']);
    expect(Object.keys(bridge)).toEqual(['request', 'subscribe']);
  });

  it('sends the requests of the contract, and no other', async () => {
    for (const name of REQUEST_NAMES) expect(await bridge.request(name, { a: 1 })).toBe('answer');
    expect(electron.invoke.mock.calls).toEqual(REQUEST_NAMES.map((name) => [REQUEST_CHANNEL, name, { a: 1 }]));
    electron.invoke.mockClear();
    for (const name of ['no.such', 'toString', '', null, undefined, {}, ['app.hello']]) {
      expect(await bridge.request(name, {})).toMatchObject({ ok: false, error: { code: 'invalid' } });
    }
    expect(electron.invoke).not.toHaveBeenCalled();
  });

  it('passes events on without what Electron wraps them in, until stopped', () => {
    const heard: unknown[][] = [];
    const stop = bridge.subscribe((...words) => heard.push(words));
    const event = { event: 'map.closed', payload: { reason: 'It was moved.' } };
    electron.renderer.emit(EVENT_CHANNEL, { sender: 'secret' }, event);
    electron.renderer.emit(EVENT_CHANNEL, {}, { event: 'no.such' });
    electron.renderer.emit('other', {}, event);
    expect(heard).toEqual([[event]]);
    stop();
    electron.renderer.emit(EVENT_CHANNEL, {}, event);
    expect(heard).toHaveLength(1);
    expect(electron.renderer.listenerCount(EVENT_CHANNEL)).toBe(0);
  });
});
