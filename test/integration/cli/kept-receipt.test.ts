// The receipt of an import stays in the map, and is told again.
import { expect, test, vi } from 'vitest';
import { aDesk, expectRefused, expectUsage } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

test('history tells the receipt of a step that was an import, and says of others that they left none', async () => {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap');
  desk.write('a.csv', 'name,notes,Ward\nForum,,North\nBoard,Meets,\n');
  await desk.answer('import', 'a.threadmap', 'a.csv');
  desk.write('a.csv', 'name,notes,Ward\nForum,Meets monthly,North\nBoard,Meets,\n');
  const trial = await desk.threadmap('import', 'a.threadmap', 'a.csv', '--dry-run');
  const real = await desk.threadmap('import', 'a.threadmap', 'a.csv');
  const body = (text: string): string => text.slice(text.indexOf('\n'));
  expect(body(trial.out)).toBe(body(real.out));
  expect(real.out).toMatch(/\nChanged\n {2}a\.csv +row 2 +Forum +notes: not set → Meets monthly\n/);

  const kept = await desk.threadmap('history', 'a.threadmap', '--receipt', '2');
  expect(kept.out).toMatch(/^Import “a\.csv” \(step 2 of a\.threadmap\):\n/);
  expect(body(kept.out)).toBe(body(real.out));
  expect(await desk.answer('history', 'a.threadmap', '--receipt', '1')).toMatchObject({
    entities: {
      added: 2,
      details: [
        { row: 2, name: 'Forum' },
        { row: 3, name: 'Board' },
      ],
    },
  });
  const none = await desk.threadmap('history', 'a.threadmap', '--receipt', '0');
  expectRefused(none, 'a.threadmap', /Step 0 of a\.threadmap has left no receipt/);
  expectUsage(await desk.threadmap('history', 'a.threadmap', '--receipt', 'last'), /takes the number of a revision/);
});
