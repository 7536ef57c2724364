// Questions as a user of the command line asks them, of the sample and of an empty map.
import { describe, expect, test, vi } from 'vitest';
import { aDesk } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

describe('on the sample', () => {
  test('no reporting path is stated: where the chain stops, and the nearest route', async () => {
    const desk = aDesk();
    await desk.answer('new', 'a.threadmap', '--sample', 'trafford');
    const ends = ['--from', 'Vision 31 Steering Group', '--to', 'Health and Wellbeing Board'];
    const said = await desk.answer('ask', 'a.threadmap', 'pathway', ...ends);
    expect(said).toMatchObject({
      question: 'pathway',
      found: false,
      path: [],
      stopsAt: ['Strong Communities Board'],
      nearest: [['Vision 31 Steering Group', 'Trafford Local Pilot', 'Health and Wellbeing Board']],
    });
    expect(said.answer).toMatch(
      /^No reporting path from Vision 31 Steering Group to Health and Wellbeing Board is stated\./,
    );
    const { code, out } = await desk.threadmap('ask', 'a.threadmap', 'pathway', ...ends);
    expect(code).toBe(0);
    expect(out).toContain('How far to trust it.');
  });

  test('an exact name comes before longer ones', async () => {
    const desk = aDesk();
    await desk.answer('new', 'a.threadmap', '--sample', 'trafford');
    const said = await desk.answer('ask', 'a.threadmap', 'members', '--about', 'vision 31');
    const names = said.rows.map(({ member }: { member: string }) => member);
    expect(names).toHaveLength(14);
    expect(names).toContain('Trafford Housing Trust');
    expect(new Set(said.rows.map(({ body }: { body: string }) => body))).toEqual(new Set(['Vision 31']));
  });
});

test('what is not said, or not known, is refused in one line', async () => {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap');
  const tries: [number, RegExp, ...string[]][] = [
    [2, /--from is missing/, 'pathway'],
    [2, /no question “gossip”\. There are: /, 'gossip'],
    [2, /QUESTION is missing/],
    [2, /takes no --to/, 'members', '--to', 'x'],
    [1, /has no entry called “nobody”/, 'members', '--about', 'nobody'],
    [1, /has no type of link “gossips with”/, 'members', '--type', 'gossips with'],
  ];
  for (const [code, reason, ...words] of tries) {
    const ended = await desk.threadmap('ask', 'a.threadmap', ...words);
    expect(ended.code, words.join(' ')).toBe(code);
    expect(ended.err).toMatch(reason);
    expect(ended.out).toBe('');
  }
});

test('every question answers on an empty map, also when there is nothing to be about', async () => {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap');
  const { questions } = await desk.answer('ask', 'a.threadmap', '--list');
  for (const { id, needs } of questions as { id: string; needs: string[] }[]) {
    if (needs.length > 0) continue;
    const said = await desk.answer('ask', 'a.threadmap', id);
    expect(said.answer, id).toMatch(/\S/);
    expect(said.rows, id).toEqual(expect.any(Array));
  }
});

test('questions of the whole map, asked of one entry: an exact name comes before longer ones, an unknown one is refused', async () => {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap', '--sample', 'trafford');
  for (const question of ['go-betweens', 'communities', 'out-of-reach', 'duplications']) {
    const said = await desk.answer('ask', 'a.threadmap', question, '--about', 'vision 31');
    expect(said.answer, question).toContain('Vision 31');
    expect(said.answer, question).not.toContain('speaking to Vision 31 Steering Group');
    const refused = await desk.threadmap('ask', 'a.threadmap', question, '--about', 'Nobody of that name');
    expect(refused.code, question).toBe(1);
    expect(refused.err, question).toMatch(/has no entry called “Nobody of that name”/);
  }
  const { rows } = await desk.answer('ask', 'a.threadmap', 'go-betweens', '--about', 'Vision 31');
  expect(rows.map(({ entry }: { entry: string }) => entry)).toEqual(['Vision 31']);
});
