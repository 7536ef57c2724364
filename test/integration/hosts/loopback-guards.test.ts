import { symlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../electron/page/policy.ts';
import { CLIENT_HEADER } from '../../../shared/contract/http.ts';
import { openPage, send, startHost } from './browser-host.ts';

const json = { 'content-type': 'application/json' };

describe('the address of the browser host', () => {
  it('is on 127.0.0.1 alone', async () => {
    const host = await startHost();
    expect(host.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]{43}$/);
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ address, family }) => address !== '127.0.0.1' && !(family === 'IPv6' && address.startsWith('fe80')));
    const isOpen = (address: string): Promise<boolean> =>
      new Promise((resolve) => {
        const socket = connect({ host: address, port: host.port, timeout: 2000 });
        socket
          .on('connect', () => resolve(true))
          .on('error', () => resolve(false))
          .on('timeout', () => resolve(false));
        socket.on('connect', () => socket.destroy());
      });
    // 127.0.0.2 is this computer too, and is not the address we listen on.
    for (const address of ['127.0.0.2', '::1', ...others.map(({ address }) => address)]) {
      expect(await isOpen(address), address).toBe(false);
    }
    expect(await isOpen('127.0.0.1')).toBe(true);
  });

  it('signs a page in as often as it is opened, and keeps the key out of the page', async () => {
    const host = await startHost();
    for (let time = 0; time < 3; time++) {
      const answer = await send(host.port, { path: `/?key=${host.key}`, headers: { host: host.ours.host } });
      expect(answer.status).toBe(303);
      expect(answer.headers.location).toBe('/');
      expect(answer.headers['set-cookie']).toEqual([`${host.cookie}; Path=/; HttpOnly; SameSite=Strict`]);
    }
    const page = await host.ask({});
    expect(page).toMatchObject({ status: 200, body: '<!doctype html><title>Threadmap</title>' });
    expect(page.headers['referrer-policy']).toBe('no-referrer');
  });

  it('refuses a wrong key, and says in plain words what to do', async () => {
    const host = await startHost();
    for (const path of ['/', `/?key=${host.key.slice(1)}`, '/?key=', '/index.html', '/events', '/rpc/app.hello']) {
      const answer = await send(host.port, { path, headers: { host: host.ours.host } });
      expect(answer.status, path).toBe(401);
      expect(answer.headers['set-cookie']).toBeUndefined();
      expect(answer.headers['content-type']).toContain('text/html');
      expect(answer.body).toContain('Use the address that Threadmap printed');
    }
  });

  it('helps on a browser that came by a link in another page, once', async () => {
    const host = await startHost();
    const ask = (site: string, path = '/') =>
      send(host.port, { path, headers: { host: host.ours.host, 'sec-fetch-site': site } });
    const refresh = '<meta http-equiv="refresh" content="0; url=/">';
    expect((await ask('cross-site')).body).toContain(refresh);
    // The page that comes of it asks by itself: no second time.
    expect((await ask('same-origin')).body).not.toContain(refresh);
    expect((await ask('cross-site', '/rpc/app.hello')).body).not.toContain(refresh);
  });

  it('refuses cookies that are not of this launch', async () => {
    const host = await startHost();
    const other = await startHost();
    const status = async (cookie: string): Promise<number> =>
      (await send(host.port, { headers: { host: host.ours.host, cookie } })).status;
    expect(await status(other.cookie)).toBe(401);
    expect(await status(`threadmap-${host.port}=${other.key}`)).toBe(401);
    expect(await status(`threadmap-${other.port}=${host.key}`)).toBe(401);
    expect(await status(`threadmap-${host.port}=`)).toBe(401);
    // Two hosts in one browser send both; a stale one of the same name may come first.
    expect(await status(`${other.cookie}; threadmap-${host.port}=stale; ${host.cookie}`)).toBe(200);
  });

  it('answers to no name but its own', async () => {
    const host = await startHost();
    const { port } = host;
    const foreign = [
      'threadmap.example',
      `threadmap.example:${port}`,
      `127.0.0.1.threadmap.example:${port}`,
      `localhost:${port}`,
      `127.0.0.1:${port + 1}`,
      '127.0.0.1',
      `127.0.0.1@threadmap.example:${port}`,
      `threadmap.example#@127.0.0.1:${port}`,
      `127.1:${port}`,
      `0x7f000001:${port}`,
    ];
    for (const name of foreign) {
      const answer = await send(port, { path: `/?key=${host.key}`, headers: { host: name, cookie: host.cookie } });
      expect([421, 400], name).toContain(answer.status);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    expect((await send(port, { headers: { host: `threadmap.example:${port}`, cookie: host.cookie } })).status).toBe(
      421,
    );
  });

  it('refuses what another page sends', async () => {
    const host = await startHost();
    const foreign = [
      'http://threadmap.example',
      'null',
      '',
      `http://localhost:${host.port}`,
      `https://127.0.0.1:${host.port}`,
      `http://127.0.0.1:${host.port + 1}`,
      `http://127.0.0.1:${host.port}.threadmap.example`,
      `http://127.0.0.1:${host.port}/`,
      'file://',
    ];
    for (const origin of foreign) {
      for (const path of ['/', '/rpc/app.hello', '/events']) {
        const answer = await host.ask({
          method: path === '/rpc/app.hello' ? 'POST' : 'GET',
          path,
          headers: { ...json, origin },
          body: '{}',
        });
        expect(answer.status, `${origin} ${path}`).toBe(403);
      }
    }
    for (const site of ['cross-site', 'same-site', 'none']) {
      const headers = { ...json, 'sec-fetch-site': site };
      expect((await host.ask({ method: 'POST', path: '/rpc/app.hello', headers, body: '{}' })).status).toBe(403);
    }
    const page = await openPage(host);
    const headers = {
      ...json,
      origin: `http://127.0.0.1:${host.port}`,
      'sec-fetch-site': 'same-origin',
      [CLIENT_HEADER]: page.id,
    };
    expect((await host.ask({ method: 'POST', path: '/rpc/app.hello', headers, body: '{}' })).status).toBe(200);
  });

  it('sends the security headers with everything', async () => {
    const host = await startHost();
    const answers = [
      await host.ask({}),
      await host.ask({ path: '/assets/app-1234.js' }),
      await host.ask({ path: '/nothing.js' }),
      await host.ask({ method: 'POST', path: '/rpc/nothing' }),
      await send(host.port, { headers: { host: 'threadmap.example' } }),
      await send(host.port, { headers: { host: host.ours.host } }),
      await send(host.port, { path: `/?key=${host.key}`, headers: { host: host.ours.host } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 404, 421, 401, 303]);
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
    expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe-eval');
    expect(CONTENT_SECURITY_POLICY.match(/unsafe-inline/g)).toHaveLength(1);
    expect(CONTENT_SECURITY_POLICY).toContain("script-src 'self';");
  });
});

describe('the files of the browser host', () => {
  it('are those of the interface and no others', async () => {
    const host = await startHost();
    symlinkSync(join(host.folder, 'secret.txt'), join(host.folder, 'page/link.txt'));
    expect((await host.ask({ path: '/assets/app-1234.js' })).headers['content-type']).toBe(
      'text/javascript; charset=utf-8',
    );
    const outside = [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/%2e%2e%2fsecret.txt',
      '/..%5csecret.txt',
      '/..\\secret.txt',
      '/assets/../../secret.txt',
      '/assets/..%2f..%2fsecret.txt',
      '/%252e%252e%252fsecret.txt',
      '/../page-secret/secret.txt',
      '/..%2fpage-secret%2fsecret.txt',
      `/${encodeURIComponent(join(host.folder, 'secret.txt'))}`,
      `/${join(host.folder, 'secret.txt')}`,
      `//${join(host.folder, 'secret.txt')}`,
      '/link.txt',
      '/secret.txt%00.html',
      '/index.html%00',
      '/index.html::$DATA',
      '/notes.unknown',
      '/assets',
      '/assets/',
      '/%',
      '/%ff',
      '/.',
      '/..',
    ];
    for (const path of outside) {
      const answer = await host.ask({ path });
      expect(answer.status, path).toBe(404);
      expect(answer.body, path).not.toContain('SECRET');
    }
    const whole = await send(host.port, { path: `http://threadmap.example/index.html`, headers: host.ours });
    expect(whole.status).toBe(400);
  });

  it('are only read', async () => {
    const host = await startHost();
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      expect((await host.ask({ method, path: '/index.html' })).status, method).toBe(405);
    }
    expect(await host.ask({ method: 'HEAD', path: '/index.html' })).toMatchObject({ status: 200, body: '' });
    expect((await host.ask({ method: 'GET', path: '/rpc/app.hello' })).status).toBe(405);
    expect((await host.ask({ method: 'POST', path: '/events' })).status).toBe(405);
  });
});
