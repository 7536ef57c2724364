// The browser host with a real browser in front of it: what the browser's own rules make of ours.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../fixtures/host.ts';

test.use({ map: 'empty' });

/** A page on another port of this computer: another origin, and to cookies the same site. */
async function elsewhere(html: string): Promise<{ server: Server; address: string }> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}/` };
}

test('the printed address opens the map as often as it is used, and does not stay in the address bar', async ({
  host,
}) => {
  const { origin } = new URL(host.address);
  expect(host.page.url()).toBe(`${origin}/`);
  const again = await host.openTab();
  expect(again.url()).toBe(`${origin}/`);
  await expect(again).toHaveTitle(/Threadmap/);
  const seen = await again.evaluate(() => document.cookie);
  expect(seen).toBe('');
});

test('the page loads within its security policy', async ({ host }) => {
  await host.page.waitForLoadState('networkidle').catch(() => {});
  await expect(host.page.locator('body')).not.toBeEmpty();
  expect(host.complaints).toEqual([]);
});

test('without the cookie a browser is told what to do', async ({ host, browser }) => {
  const stranger = await browser.newContext();
  const page = await stranger.newPage();
  const answer = await page.goto(new URL(host.address).origin);
  expect(answer?.status()).toBe(401);
  await expect(page.getByRole('heading')).toHaveText('This map is locked');
  await expect(page.getByText('Use the address that Threadmap printed')).toBeVisible();
  await stranger.close();
});

test('a link in another page leads to the map, but that page cannot use it', async ({ host, browser }) => {
  const { server, address } = await elsewhere(`<a href="${host.address}">open</a>`);
  const visitor = await browser.newContext();
  const page = await visitor.newPage();
  await page.goto(address);
  await page.getByRole('link').click();
  await expect(page).toHaveURL(`${new URL(host.address).origin}/`);
  await expect(page).toHaveTitle(/^(?!This map is locked)/);
  await expect(page.getByText('This map is locked')).toHaveCount(0);

  // The browser has the cookie now; a foreign page in it asks all the same for nothing.
  await page.goto(address);
  const { origin } = new URL(host.address);
  const outcome = await page.evaluate(async (target) => {
    const attempt = (init: RequestInit): Promise<string> =>
      fetch(`${target}/rpc/map.load`, { method: 'POST', credentials: 'include', body: '{}', ...init }).then(
        (answer) => `read ${answer.status}`,
        () => 'not read',
      );
    const stream = await new Promise<string>((done) => {
      const events = new EventSource(`${target}/events`, { withCredentials: true });
      events.onerror = () => done('refused');
      events.onopen = () => done('open');
    });
    const frame = document.createElement('iframe');
    frame.src = `${target}/`;
    document.body.append(frame);
    await new Promise((done) => {
      frame.onload = done;
    });
    return {
      json: await attempt({ headers: { 'content-type': 'application/json' } }),
      plain: await attempt({ headers: { 'content-type': 'text/plain' } }),
      stream,
    };
  }, origin);
  expect(outcome).toEqual({ json: 'not read', plain: 'not read', stream: 'refused' });
  const framed = page.frames().find((frame) => frame !== page.mainFrame());
  expect(await framed?.locator('#root').count()).toBe(0);
  await visitor.close();
  server.close();
});

test('a clean stop ends with 0, and a fresh start needs its own address', async ({ host, browser }) => {
  const former = host.address;
  await host.stop();
  await host.restart();
  expect(new URL(host.address).port).toBe(new URL(former).port);
  const visitor = await browser.newContext();
  const page = await visitor.newPage();
  expect((await page.goto(former))?.status()).toBe(401);
  await visitor.close();
});
