// Wrong usage ends with 2 and one line; help and version need no file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { COMMANDS } from '../../../electron/cli/commands/index.ts';
import { aDesk, expectRefused, expectUsage, root } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

test.each<[words: string[], says: string | RegExp]>([
  [[], 'no command'],
  [['nonsense'], 'no command “nonsense”'],
  [['--nonsense'], '“--nonsense” names no command'],
  [['info'], 'FILE is missing'],
  [['info', ''], 'empty'],
  [['info', 'a.threadmap', 'b.threadmap'], '“b.threadmap” is one word too many'],
  [['info', 'a.threadmap', '--nonsense'], 'no option --nonsense'],
  [['info', 'a.threadmap', '-x'], 'no option -x'],
  [['info', 'a.threadmap', '--json=yes'], '--json takes no value'],
  [['--nonsense', 'info', 'a.threadmap'], 'no option --nonsense'],
  [['new', 'a.threadmap', '--sample'], '--sample needs a value'],
  [['new', 'a.threadmap', '--sample', 'moon'], '--sample takes trafford; not “moon”'],
  [['import', 'a.threadmap'], 'SOURCE is missing'],
  [['survey', 'a.threadmap', '--to'], '--to needs a value'],
  [['export', 'a.threadmap'], '--to is missing'],
  [['export', 'a.threadmap', '--to'], '--to needs a value'],
  [['export', 'a.threadmap', '--to', '--json'], '--to needs a value'],
  [['export', 'a.threadmap', '--to', ''], '--to needs a value'],
  [['export', 'a.threadmap', '--to', 'o'], 'no ending'],
  [['export', 'a.threadmap', '--to', 'o.svg', '--audience', 'everyone'], 'internal, partners, public'],
  [['export', 'a.threadmap', '--to', 'o.svg', '--people', 'nobody'], 'roles, initials, hidden, named'],
  [['export', 'a.threadmap', '--to', 'o.svg', '--leave-out', 'notes,names'], 'not “names”'],
  [['export', 'a.threadmap', '--to', 'o.svg', '--date', '31/03/2019'], 'YYYY-MM-DD'],
  [['export', 'a.threadmap', '--to', 'o.svg', '--date', '2019-02-30'], 'YYYY-MM-DD'],
  [['merge', 'a.threadmap'], 'OTHER is missing'],
  [['merge', 'a.threadmap', 'b.threadmap', '--prefer', 'me'], 'file, other, newest'],
  [['serve', 'a.threadmap', '--port', '65536'], '0 to 65535'],
  [['serve', 'a.threadmap', '--port', 'http'], '0 to 65535'],
])('%j is wrong usage', async (words, says) => {
  const desk = aDesk();
  expectUsage(await desk.threadmap(...words), says);
  expect(desk.files()).toEqual([]);
});

test('a format that there is not is wrong usage; a file that is not what its name says is refused', async () => {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap');
  expectUsage(await desk.threadmap('export', 'a.threadmap', '--to', 'o.nonsense'), /no format “nonsense”/);
  desk.write('a.ods', 'not really');
  expectRefused(await desk.threadmap('import', 'a.threadmap', 'a.ods'), 'a.ods', /no workbook, whatever its name says/);
  expectUsage(await desk.threadmap('import', 'a.threadmap', 'a.ods', '--format', 'nonsense'), /no format/);
  expect(desk.files()).toEqual(['a.ods', 'a.threadmap']);
});

describe('help', () => {
  test('lists every command', async () => {
    for (const word of ['--help', '-h']) {
      const { code, out, err } = await aDesk().threadmap(word);
      expect([code, err]).toEqual([0, '']);
      for (const { name, does } of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${name} +${does}$`, 'm'));
    }
  });

  test.each(COMMANDS.map(({ name }) => name))('tells of %s, whatever else was typed', async (name) => {
    const { code, out, err } = await aDesk().threadmap(name, '--help');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^Usage: threadmap ${name} FILE`));
    const command = COMMANDS.find((item) => item.name === name);
    for (const option of Object.keys(command?.options ?? {})) expect(out).toContain(`--${option}`);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
  });
});

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(await aDesk().threadmap('--version')).toMatchObject({ code: 0, out: `${version}\n`, err: '' });
});
