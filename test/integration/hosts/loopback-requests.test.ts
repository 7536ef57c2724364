import { describe, expect, it } from 'vitest';
import { CLIENT_HEADER } from '../../../shared/contract/http.ts';
import { openPage, startHost } from './browser-host.ts';

const post = (body: string | Buffer, headers: Record<string, string> = {}) => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json', ...headers },
});

describe('requests to the browser host', () => {
  it('reach the core, and its refusals come back as answers', async () => {
    const host = await startHost();
    const page = await openPage(host);
    const hello = await page.request('app.hello', {});
    expect(hello).toMatchObject({
      ok: true,
      value: { file: { path: host.file, name: 'one' }, capabilities: { nativeDialogs: false, nativeMenu: false } },
    });
    expect(await page.request('map.undo', {})).toMatchObject({ ok: false, error: { code: 'nothing-to-do' } });
    expect(await page.request('map.history', { limit: -1 })).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(await page.request('file.choose-open', {})).toMatchObject({ ok: false, error: { code: 'not-here' } });
  });

  it('must be ones of the contract', async () => {
    const host = await startHost();
    const page = await openPage(host);
    for (const name of ['no.such', '', 'toString', '__proto__', 'app.hello/', 'app.hello%00', '../rpc/app.hello']) {
      const answer = await host.ask({ ...post('{}', { [CLIENT_HEADER]: page.id }), path: `/rpc/${name}` });
      expect(answer.status, name).toBe(404);
      expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'invalid' } });
    }
  });

  it('must be JSON, and say so', async () => {
    const host = await startHost();
    const page = await openPage(host);
    const path = '/rpc/app.hello';
    const status = async (body: string | Buffer, type: string): Promise<number> =>
      (await host.ask({ ...post(body, { 'content-type': type, [CLIENT_HEADER]: page.id }), path })).status;
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/jsonp',
      '',
    ]) {
      expect(await status('{}', type), type).toBe(415);
    }
    expect(await status('{}', 'Application/JSON; charset=utf-8')).toBe(200);
    expect(await status('{', 'application/json')).toBe(400);
    expect(await status('', 'application/json')).toBe(400);
    expect(await status(Buffer.from([0x22, 0xff, 0x22]), 'application/json')).toBe(400);
  });

  it('must come from a page that is known', async () => {
    const host = await startHost();
    const path = '/rpc/app.hello';
    expect((await host.ask({ ...post('{}'), path })).status).toBe(409);
    const stranger = { [CLIENT_HEADER]: '00000000-0000-4000-8000-000000000000' };
    expect((await host.ask({ ...post('{}', stranger), path })).status).toBe(409);
  });

  it('may not be larger than the limit', async () => {
    const host = await startHost({ parts: { bodyLimit: 1000 } });
    const page = await openPage(host);
    const ask = (size: number, headers: Record<string, string> = {}) => {
      const body = JSON.stringify({ path: 'x'.repeat(size - 11) });
      expect(body).toHaveLength(size);
      return host.ask({ ...post(body, { [CLIENT_HEADER]: page.id, ...headers }), path: '/rpc/app.forget-recent' });
    };
    expect((await ask(1000)).status).toBe(200);
    for (const size of [1001, 1900, 2100, 5000]) {
      const answer = await ask(size);
      expect(answer.status, String(size)).toBe(413);
      expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'too-large' } });
      // Without a length given beforehand.
      expect((await ask(size, { 'transfer-encoding': 'chunked' })).status, `${size} chunked`).toBe(413);
    }
    expect((await page.request('app.recent', {})).ok).toBe(true);
  });

  it('can carry an import of tens of megabytes', async () => {
    const host = await startHost();
    const page = await openPage(host);
    const body = JSON.stringify({ path: 'x'.repeat(60 * 1024 * 1024) });
    const answer = await host.ask({ ...post(body, { [CLIENT_HEADER]: page.id }), path: '/rpc/app.forget-recent' });
    // The core looked at it: the path is too long.
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });
});
