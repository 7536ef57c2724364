// The house style from the command line.
import { writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { aPng } from '../../support/a-png.ts';
import { aDesk, expectRefused, expectUsage } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

test('is set, said, taken away in parts, and is one step', async () => {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap');
  writeFileSync(desk.path('logo.png'), aPng(60, 20, ['a name nobody should read']));
  expect(await desk.answer('house-style', 'a.threadmap')).toEqual({
    organisation: null,
    colour: null,
    logo: null,
    typeface: 'source-sans',
  });
  const set = [
    '--organisation',
    'The Board',
    '--colour',
    '#005EB8',
    '--logo',
    'logo.png',
    '--logo-says',
    'Our logo',
    '--typeface',
    'arial',
  ];
  const style = {
    organisation: 'The Board',
    colour: '#005eb8',
    logo: { width: 60, height: 20, says: 'Our logo' },
    typeface: 'arial',
  };
  expect(await desk.answer('house-style', 'a.threadmap', ...set)).toEqual(style);
  expect(await desk.answer('house-style', 'a.threadmap', '--take-away', 'logo')).toEqual({ ...style, logo: null });
  await desk.answer('undo', 'a.threadmap');
  expect(await desk.answer('house-style', 'a.threadmap')).toEqual(style);

  writeFileSync(desk.path('no.png'), 'no picture');
  expectRefused(await desk.threadmap('house-style', 'a.threadmap', '--logo', 'no.png'), 'is not a picture');
  expectRefused(await desk.threadmap('house-style', 'a.threadmap', '--logo', 'gone.png'), 'gone.png');
  expectUsage(await desk.threadmap('house-style', 'a.threadmap', '--take-away', 'flag'), 'organisation, colour, logo');
  expectUsage(await desk.threadmap('house-style', 'a.threadmap', '--typeface', 'papyrus'), 'source-sans, arial');
  expect(await desk.answer('house-style', 'a.threadmap')).toEqual(style);
});
