// Ratings as a user of the command line asks for them: out of a table, on the grid, in the matrix of levels.
import { expect, test, vi } from 'vitest';
import { aDesk } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

test('ratings from a table stand in quarters, and levels as C and D', async () => {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap');
  desk.write(
    'entries.csv',
    'name,influence,interest,engagement,desired_engagement',
    'Council,5,4,Neutral,Leading',
    'Club,2,5,Supportive,Supportive',
    'Forum,3,1,,',
  );
  await desk.answer('import', 'a.threadmap', 'entries.csv');
  const grid = await desk.answer('ask', 'a.threadmap', 'grid');
  expect(grid.answer).toBe(
    '3 of 3 (100%) have been judged for both. Work closely with: Council. Keep informed: Club. On a line between quarters: Forum.',
  );
  const levels = await desk.answer('ask', 'a.threadmap', 'levels');
  expect(levels.answer).toContain('Engagement: 1 of 2 is not where they should be, by influence: Council.');
  const judged = await desk.answer('ask', 'a.threadmap', 'judged');
  expect(judged.answer).toContain('it takes at least 4 to compare');
});
