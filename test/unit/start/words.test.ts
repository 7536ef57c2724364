import { describe, expect, it } from 'vitest';
import { readStartWords } from '../../../electron/start/words.ts';

describe('the words after npm start --', () => {
  it('are none, or a file as seen from where they were typed', () => {
    const nothing = { browser: false, open: true, fetch: false, port: null, file: null };
    expect(readStartWords([], '/folder')).toEqual(nothing);
    expect(readStartWords(['maps/a.threadmap'], '/folder')).toEqual({ ...nothing, file: '/folder/maps/a.threadmap' });
    expect(readStartWords(['--', '-odd.threadmap'], '/folder')).toMatchObject({ file: '/folder/-odd.threadmap' });
  });

  it('may be options', () => {
    expect(readStartWords(['--browser', '--no-open', '--port', '4711', '--fetch', '/a'], '/')).toEqual({
      browser: true,
      open: false,
      fetch: true,
      port: 4711,
      file: '/a',
    });
  });

  it('are refused with a reason when they make no sense', () => {
    for (const words of [['a', 'b'], ['--port', 'x'], ['--port', '70000'], ['--port'], ['--port=-1'], ['--nonsense']]) {
      expect(readStartWords(words, '/'), words.join(' ')).toEqual(expect.any(String));
    }
  });
});
