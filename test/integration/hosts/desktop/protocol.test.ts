import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPageHandler } from '../../../../electron/main/protocol/serve-page.ts';
import { CONTENT_SECURITY_POLICY } from '../../../../electron/page/policy.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

function aPage(): (address: string, method?: string) => Promise<Response> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'page/assets'), { recursive: true });
  mkdirSync(join(folder, 'page-secret'));
  writeFileSync(join(folder, 'page/index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'page/assets/a.css'), 'a{}');
  for (const name of ['secret.txt', 'page-secret/secret.txt']) writeFileSync(join(folder, name), 'SECRET');
  const handle = createPageHandler(join(folder, 'page'));
  return (address, method = 'GET') => handle(new Request(address, { method }));
}

describe('app://', () => {
  it('serves the interface under the same policy as the browser host', async () => {
    const get = aPage();
    const page = await get('app://threadmap/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(await page.text()).toBe('<!doctype html>');
    expect((await get('app://threadmap/assets/a.css?v=1#x')).headers.get('cache-control')).toContain('immutable');
  });

  it('serves nothing else', async () => {
    const get = aPage();
    for (const address of [
      'app://threadmap/../secret.txt',
      'app://threadmap/..%2fsecret.txt',
      'app://threadmap/%2e%2e/secret.txt',
      'app://threadmap/..%5csecret.txt',
      'app://threadmap/..%2fpage-secret%2fsecret.txt',
      'app://threadmap/%2fetc%2fpasswd',
      'app://threadmap/nothing.js',
      'app://elsewhere/index.html',
      'app://threadmap.elsewhere/index.html',
      'app:threadmap/index.html',
    ]) {
      const answer = await get(address);
      expect(answer.status, address).toBe(404);
      expect(answer.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
      expect(await answer.text()).toBe('');
    }
    expect((await get('app://threadmap/', 'POST')).status).toBe(405);
  });
});
