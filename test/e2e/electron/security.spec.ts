// The walls of the desktop shell, tried from inside a real page in real Electron.
import { expect, test } from '../fixtures/host.ts';

test.use({ map: 'empty' });

test('the page has neither Node nor Electron, and one narrow bridge', async ({ host }) => {
  const found = await host.page.evaluate(() => {
    const names = ['require', 'process', 'Buffer', 'module', 'global', 'ipcRenderer', 'electron', '__dirname'];
    const bridge = 'threadmap' in window ? (window.threadmap as object) : {};
    return { globals: names.filter((name) => name in window), bridge: Object.keys(bridge).sort() };
  });
  expect(found).toEqual({ globals: [], bridge: ['request', 'subscribe'] });
  expect(host.page.url()).toBe('app://threadmap/');
});

test('the bridge takes the requests of the contract, and no other', async ({ host }) => {
  const replies = await host.page.evaluate(() => {
    type Bridge = { request: (name: string, params: unknown) => Promise<unknown> };
    const { threadmap } = window as unknown as { threadmap: Bridge };
    return Promise.all([threadmap.request('app.hello', {}), threadmap.request('no.such', {})]);
  });
  expect(replies).toMatchObject([
    { ok: true, value: { capabilities: { nativeDialogs: true } } },
    { ok: false, error: { code: 'invalid' } },
  ]);
});

test('nothing can be loaded, run or reached that is not ours', async ({ host }) => {
  const outcome = await host.page.evaluate(async () => {
    const reach = (address: string): Promise<string> =>
      fetch(address).then(
        (answer) => String(answer.status),
        () => 'refused',
      );
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    document.body.append(script);
    let evaluated = 'ran';
    try {
      // biome-ignore lint/security/noGlobalEval: it must not work.
      globalThis.eval('1');
    } catch {
      evaluated = 'refused';
    }
    return {
      evaluated,
      inline: 'ranInline' in window,
      web: await reach('https://example.com/'),
      file: await reach('file:///etc/passwd'),
      outside: await reach('app://threadmap/..%2f..%2fpackage.json'),
      other: await reach('app://elsewhere/index.html'),
    };
  });
  expect(outcome).toMatchObject({
    evaluated: 'refused',
    inline: false,
    web: 'refused',
    file: 'refused',
    outside: '404',
  });
  expect(outcome.other).not.toBe('200');
});

test('the page goes nowhere and opens nothing', async ({ host }) => {
  await host.page.evaluate(() => {
    globalThis.open('file:///etc/passwd');
    location.href = 'app://elsewhere/';
  });
  await host.page.waitForTimeout(500);
  expect(host.page.url()).toBe('app://threadmap/');
  expect(host.page.context().pages()).toHaveLength(1);
});
