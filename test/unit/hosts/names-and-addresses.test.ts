import { describe, expect, it } from 'vitest';
import { isOurHost, isOurOrigin } from '../../../electron/loopback/guard/address.ts';
import { hasSecretCookie, isSecret, makeSecret } from '../../../electron/loopback/guard/secret.ts';
import { plainFileName, withMapEnding } from '../../../electron/main/dialogs/file-names.ts';
import { filesFromArguments, filesFromSecondStart } from '../../../electron/main/files/launch-files.ts';
import { isPageAddress } from '../../../electron/main/page-address.ts';

describe('file names that a page suggests', () => {
  it.each([
    ['map.svg', 'map.svg'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Windows\\x.svg', 'x.svg'],
    ['a\u0000b<c>:d|e?f*g"h.png', 'a b c  d e f g h.png'],
    ['  .hidden. ', 'hidden'],
    ['..', 'Threadmap'],
    ['/', 'Threadmap'],
    ['Trafford – whole system.png', 'Trafford – whole system.png'],
  ])('%j becomes %j', (suggested, plain) => {
    expect(plainFileName(suggested)).toBe(plain);
  });

  it('get the ending of a map once', () => {
    expect(withMapEnding('/a/b')).toBe('/a/b.threadmap');
    expect(withMapEnding('/a/b.THREADMAP')).toBe('/a/b.THREADMAP');
    expect(withMapEnding('/a/b.v2')).toBe('/a/b.v2.threadmap');
  });
});

describe('files that the app is started with', () => {
  it('are the words that are neither switches nor the app itself', () => {
    const words = [
      '--no-sandbox',
      '/app',
      'my map.threadmap',
      '/maps/b.threadmap',
      '',
      '--user-data-dir=x',
      '-psn_0_1',
    ];
    expect(filesFromArguments(words, '/folder', (path) => path === '/app')).toEqual([
      '/folder/my map.threadmap',
      '/maps/b.threadmap',
    ]);
  });

  it('are taken from a second start only in the form the first expects', () => {
    expect(filesFromSecondStart({ files: ['/a.threadmap'] })).toEqual(['/a.threadmap']);
    expect(filesFromSecondStart({ files: [''] })).toEqual([]);
    expect(filesFromSecondStart('/a.threadmap')).toEqual([]);
  });
});

describe('our own addresses', () => {
  it('are told from those that only begin alike', () => {
    expect(isPageAddress('app://threadmap/')).toBe(true);
    expect(isPageAddress('app://threadmap/assets/a.js#x')).toBe(true);
    for (const other of [
      'app://threadmap.example/',
      'app://x@threadmap/',
      'https://threadmap/',
      'app:/threadmap',
      '',
    ]) {
      expect(isPageAddress(other), other).toBe(false);
    }
  });

  it('are one host and one origin', () => {
    expect(isOurHost('127.0.0.1:4711', 4711)).toBe(true);
    expect(isOurHost('127.0.0.1', 80)).toBe(true);
    for (const other of [
      undefined,
      '',
      'localhost:4711',
      '127.0.0.1:4712',
      '127.0.0.1:4711/',
      '127.1:4711',
      'a:b@127.0.0.1:4711',
    ]) {
      expect(isOurHost(other, 4711), other).toBe(false);
    }
    expect(isOurOrigin(undefined, 4711)).toBe(true);
    expect(isOurOrigin('http://127.0.0.1:4711', 4711)).toBe(true);
    for (const other of ['', 'null', 'https://127.0.0.1:4711', 'http://127.0.0.1:4711/', 'http://127.0.0.1:47110']) {
      expect(isOurOrigin(other, 4711), other).toBe(false);
    }
  });
});

describe('the secret', () => {
  it('is another each time, and right only when it is whole', () => {
    const secret = makeSecret();
    expect(makeSecret()).not.toBe(secret);
    expect(isSecret(secret, secret)).toBe(true);
    for (const wrong of [null, undefined, '', secret.slice(1), `${secret}a`, secret.toUpperCase()]) {
      expect(isSecret(secret, wrong)).toBe(false);
    }
  });

  it('is found among other cookies', () => {
    const header = (cookies: string): boolean => hasSecretCookie(cookies, 4711, 'abc');
    expect(header('a=b; threadmap-4711=abc; c=d')).toBe(true);
    expect(header('threadmap-4711=old;threadmap-4711=abc')).toBe(true);
    expect(header('threadmap-47110=abc; xthreadmap-4711=abc; threadmap-4711="abc"')).toBe(false);
    expect(hasSecretCookie(undefined, 4711, 'abc')).toBe(false);
  });
});
