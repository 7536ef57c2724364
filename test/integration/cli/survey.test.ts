// A questionnaire on the command line: forms written, filled in, brought back, and who has answered.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { type Cells, filledForm } from '../../support/filled-form.ts';
import { aDesk } from './command-line.ts';

vi.setConfig({ testTimeout: 180_000 });

const answer =
  (about: string, ...answers: readonly string[]) =>
  (cells: Cells): Cells =>
    cells.map((row) => (row[0] === about ? row.map((cell, at) => answers[at - 1] ?? cell) : row));

test('forms go out, come back filled, and it is known who has not answered', async () => {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap');
  desk.write('e.csv', 'name,kind,restricted', 'Board,group,', 'Club,,', 'Trust,,', 'Closed Panel,group,yes');
  await desk.answer('import', 'a.threadmap', 'e.csv');
  expect((await desk.threadmap('survey', 'a.threadmap')).out).toMatch(/no questionnaire/);

  const made = await desk.answer('survey', 'a.threadmap', '--to', 'forms', '--title', 'Ties', '--waiting');
  // Whoever is restricted is not asked, and nobody is asked about them, unless they are named.
  expect(made).toMatchObject({ title: 'Ties', asked: 3, answered: 0, waiting: ['Board', 'Club', 'Trust'] });
  expect(made.written).toEqual(['forms/Ties - Board.xlsx', 'forms/Ties - Club.xlsx', 'forms/Ties - Trust.xlsx']);

  const fill = (name: string, how: (cells: Cells) => Cells): void => {
    const path = desk.path(`forms/Ties - ${name}.xlsx`);
    writeFileSync(path, filledForm(readFileSync(path), how));
  };
  fill('Board', answer('Club', 'Yes', 'Weekly', 'Email', '', '', '4'));
  fill('Club', answer('Board', 'No'));
  const receipt = await desk.answer('import', 'a.threadmap', 'forms/Ties - Board.xlsx', 'forms/Ties - Club.xlsx');
  expect(receipt).toMatchObject({ links: { added: 1 }, rejected: [], others: { survey: { updated: 1 } } });
  const told = await desk.threadmap('survey', 'a.threadmap');
  expect(told.out).toContain('Ties: 2 of 3 asked answered (67%)');
  expect(told.out).toContain('Not answered yet, so not known: Trust');
  const { notes } = (await desk.answer('analyse', 'a.threadmap', '--measure', 'degree')).scope;
  expect(notes.join(' ')).toContain('2 of 3 asked answered (67%); links of those who did not answer are unknown.');

  // Figures say so too, but where small numbers are not to be told.
  await desk.answer('export', 'a.threadmap', '--to', 'a.svg');
  expect(readFileSync(desk.path('a.svg'), 'utf8')).toContain('2 of 3 asked answered (67%)');
  await desk.answer('export', 'a.threadmap', '--to', 'b.svg', '--suppress-small');
  expect(readFileSync(desk.path('b.svg'), 'utf8')).not.toContain('asked answered');

  // A form only for who has not answered, with less to fill in.
  const again = await desk.answer(
    'survey',
    'a.threadmap',
    '--to',
    'more',
    '--title',
    'Ties',
    '--waiting',
    '--without',
    'wish',
  );
  expect(again.written).toEqual(['more/Ties - Trust.xlsx']);

  filledForm(readFileSync(desk.path('more/Ties - Trust.xlsx')), (cells) => {
    expect(cells[3]).not.toContain('Should it be more or less?');
    expect(cells[3]?.at(-1)).toBe('Reference');
    return cells;
  });

  fill('Trust', answer('Club', 'Yes', 'now and then'));
  const refused = await desk.threadmap('import', 'a.threadmap', 'forms/Ties - Trust.xlsx');
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(
    /Ties - Trust\.xlsx \(Answers\) row 6 column How often\?: “now and then” is not one of Daily/,
  );
});
