// A questionnaire: forms are made in the window, filled in, brought back, and both sides of a link are heard.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { type Cells, filledForm } from '../support/filled-form.ts';
import { expect, test } from './fixtures/host.ts';
import { ImportDialogPage } from './pages/import-dialog.ts';
import { SurveyDialogPage } from './pages/survey-dialog.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

test.use({ map: 'empty' });

const answering =
  (answers: Readonly<Record<string, readonly string[]>>) =>
  (cells: Cells): Cells =>
    cells.map((row) => {
      const said = answers[row[0] ?? ''];
      return said ? row.map((cell, at) => said[at - 1] ?? cell) : row;
    });

test('forms go out and come back: confirmed by both, by one side, disputed, and who has not answered', async ({
  host,
}) => {
  const { page, folder } = host;
  const app = new ThreadmapPage(page);
  const survey = new SurveyDialogPage(app);
  const bringing = new ImportDialogPage(app);
  await app.opened();
  const list = join(folder, 'names.csv');
  writeFileSync(list, 'name,kind\nSale Board,group\nWrens Club,\nAshmere Trust,\nQuiet Forum,group\n');
  await bringing.choose(list);
  await bringing.importButton.click();
  await expect(app.dialog).toBeHidden();

  await survey.open();
  await expect(survey.whoIsAsked).toHaveValue('usual');
  await expect(survey.sum).toHaveText('4 forms with 3 names to go through.');
  await survey.title.fill('Ties');
  await survey.asks('Anything else').uncheck();
  const archive = join(folder, 'forms.zip');
  await survey.save(archive);
  const forms = unzipSync(readFileSync(archive));
  const names = ['Ashmere Trust', 'Quiet Forum', 'Sale Board', 'Wrens Club'];
  expect(Object.keys(forms)).toEqual(names.map((name) => `Ties - ${name}.xlsx`));
  const filled = (name: string, answers: Readonly<Record<string, readonly string[]>>): string => {
    const path = join(folder, `Ties - ${name}.xlsx`);
    writeFileSync(path, filledForm(forms[`Ties - ${name}.xlsx`] as Uint8Array, answering(answers)));
    return path;
  };

  const wrong = filled('Wrens Club', { 'Sale Board': ['Yes', 'Weekly', 'Email', '', '', 'lots'] });
  await bringing.choose(wrong);
  await expect(app.dialog.getByText(/row 7, How well does it work\?: “lots” is not one of 1 Very poor/)).toBeVisible();
  await expect(bringing.importButton).toBeDisabled();
  await page.keyboard.press('Escape');

  await bringing.choose(
    filled('Sale Board', {
      'Wrens Club': ['Yes', 'Weekly', 'Email', '', '', '4 Good', 'More'],
      'Ashmere Trust': ['Yes', 'Monthly'],
      'Quiet Forum': ['Yes'],
    }),
    filled('Wrens Club', { 'Sale Board': ['Yes', 'Quarterly', 'Meeting', '', '', '2 Poor'] }),
    filled('Ashmere Trust', { 'Sale Board': ['No', '', '', '', '', '', 'Start'] }),
  );
  await expect(bringing.said).toHaveText(
    'Adds 3 links and 4 pieces of evidence. Changes 2 links and 1 questionnaire. 3 of 4 asked answered (75%).',
  );
  // Forms that are all alike stand under one heading, so that what they bring is seen.
  await expect(bringing.table(/Sale Board/)).toBeHidden();
  await app.dialog.getByText('3 filled forms').click();
  await expect(bringing.table(/Sale Board/)).toBeVisible();
  await expect(app.dialog.getByText(/^Ties - Ashmere Trust\.xlsx, Answers, row \d+:$/).first()).toBeAttached();
  await expect(app.dialog.getByText('Ties: 3 of 4 asked answered (75%)')).toBeVisible();
  await expect(app.dialog.getByText('Not answered yet: Quiet Forum')).toBeVisible();
  await bringing.importButton.click();
  await expect(app.dialog).toBeHidden();

  // What each side says, at the link.
  await survey.openLink('Sale Board', 'Wrens Club');
  await expect(survey.confirmedBy).toHaveValue(/both/i);
  await expect(survey.sides).toContainText(
    'Sale Board says so: weekly; by email; quality 4 of 5, good; wants more (Ties).',
  );
  await expect(survey.sides).toContainText('Wrens Club says so: quarterly; by meeting; quality 2 of 5, poor (Ties).');
  await survey.openLink('Sale Board', 'Ashmere Trust');
  await expect(survey.confirmedBy).toHaveValue('Disputed: the two sides disagree');
  await expect(survey.sides).toContainText(
    'Ashmere Trust says that there is no such link, and wants it to start (Ties).',
  );
  await survey.openLink('Sale Board', 'Quiet Forum');
  await expect(survey.confirmedBy).toHaveValue(/Sale Board/);
  await expect(survey.sides).toContainText('Quiet Forum was asked and has not answered: unknown.');

  // How many answered stands with every measure, and a form goes again to whoever has not.
  await survey.openMeasure('Go-betweens');
  await expect(survey.rate.first()).toContainText(
    '3 of 4 asked answered (75%); links of those who did not answer are unknown.',
  );
  await page.getByRole('button', { name: '3 of 4 answered' }).click();
  await expect(survey.response).toContainText('3 of 4 asked answered (75%).');
  await expect(survey.sum).toHaveText('1 form with 3 names to go through.');
  const again = join(folder, 'again.xlsx');
  await survey.save(again);
  filledForm(new Uint8Array(readFileSync(again)), (cells) => {
    expect(cells[1]).toContain('Quiet Forum');
    expect(cells[3]).not.toContain('Anything else?');
    return cells;
  });
  expect(host.complaints).toEqual([]);
});
