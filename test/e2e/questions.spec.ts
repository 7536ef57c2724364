// A reviewer asks who sits on a partnership and whether a group answers to a board, and takes the answer along.
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures/host.ts';
import { FigurePage } from './pages/figure-page.ts';
import { QuestionsPage } from './pages/questions-page.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';
import { ViewsPart } from './pages/views-part.ts';

test('a reviewer asks the map, sees the answer on it, and makes it a view and a table', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const questions = new QuestionsPage(app);
  await app.drawn();
  await questions.open();

  // Where nothing need be said, the answer is there at once; what is said changes it.
  await questions.choose('Who sits where');
  await expect(questions.answer).toContainText('seats are recorded');
  await questions.say('About', 'Vision 31');
  await expect(questions.answer).toHaveText(/^Vision 31 has 14 members: .*Your Housing Group\.$/);
  await expect(questions.rows('Members of Vision 31')).toHaveCount(14);
  await expect(questions.trust).toContainText('14 exist now, all stated in a source');

  // "No" is an answer: where the chain stops, and the nearest way.
  await questions.choose('Pathway from one to another');
  await expect(questions.asked).toContainText('Choose “From” and “To”');
  await questions.say('From', 'Vision 31 Steering Group');
  await questions.say('To', 'Health and Wellbeing Board');
  await expect(questions.answer).toContainText(/^No reporting path .* The chain stops at Strong Communities Board\./);

  // Names lead to details, without leaving the question.
  await questions
    .rows(/nearest way/)
    .first()
    .getByRole('button', { name: 'Trafford Local Pilot', exact: true })
    .click();
  await expect(app.details.getByRole('heading', { name: 'Trafford Local Pilot' })).toBeVisible();

  // Saved as a table that a spreadsheet opens.
  const download = host.page.waitForEvent('download');
  await questions.save(/^Tables for a spreadsheet/);
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('pathway.csv');
  const table = readFileSync(await saved.path(), 'utf8');
  expect(table).toMatch(/^\uFEFFWay,Step,From,fromId,To,toId,Link,linkId\r\n1,1,Vision 31 Steering Group,/);

  // And as a picture that says question and answer.
  const drawing = host.page.waitForEvent('download');
  await questions.save(/SVG/);
  const picture = await drawing;
  expect(picture.suggestedFilename()).toBe('pathway.svg');
  const svg = readFileSync(await picture.path(), 'utf8');
  expect(svg).toContain('Is there a governance pathway');
  expect(svg).toContain('No reporting path');
  expect(svg).toContain('3 of 364 entries, 4 of 680 links');

  // And on a page, for a paper, chosen from there: a view of its own, which undo takes away again.
  const figure = new FigurePage(app);
  await figure.open();
  await host.page.getByRole('combobox', { name: 'What it shows' }).selectOption('An answer to a question…');
  await questions.save(/Set on a page/);
  await expect(figure.sheet).toContainText('Is there a governance pathway', { timeout: 30_000 });
  await expect(figure.sheet).toContainText('3 of 364 entries');
  await expect(host.page.getByRole('combobox', { name: 'What it shows' })).toContainText('Pathway');
  await app.undo();
  await questions.open();

  // On the map, and as a view of its own that says question and answer.
  await questions.press('Show on the map');
  await expect(app.details.getByRole('heading', { name: /^3 entries and 4 links selected/ })).toBeVisible();
  await questions.open();
  await questions.press('Make it a view…');
  await app.dialog.getByRole('button', { name: 'Save the view' }).click();
  await expect(app.dialog).toBeHidden();
  await expect(new ViewsPart(host.page).current).toHaveAccessibleName(/Pathway from one to another/);
  await expect(app.showing).toContainText('3 of 364');

  // What is still to find out is long: a part of it is found, and read from the end that matters.
  await questions.open();
  await questions.choose('What is still to find out');
  await expect(questions.asked).toContainText(/Asked at \d\d:\d\d, of the map as it is recorded\./);
  await questions.find('What to do, most urgent first', 'pilot', 'An assumption');
  // More columns than there is room for are not missed: a line says which, and leads there.
  const work = questions.asked.getByRole('region', { name: 'What to do, most urgent first' });
  await work.getByRole('button', { name: /^Further right: .*“Links around it”$/ }).click();
  await work.getByRole('button', { name: 'Back to the first columns' }).click();
  await expect(work.getByRole('button', { name: /^Further right/ })).toBeVisible();
  await questions.sort('What to do, most urgent first', 'Links around it');
  await expect(questions.rows('What to do, most urgent first').first()).toContainText('Local Pilot Working Group');
  await questions.choose('Pathway from one to another');

  // The map has moved on since.
  await questions.open();
  await expect(questions.askAgain).toBeVisible();
  await questions.askAgain.click();
  await expect(questions.askAgain).toBeHidden();
  await expect(questions.answer).toContainText('No reporting path');

  // Measures stand below the questions, with the same that can be done with them; the picture is sized by one.
  await questions.choose('Strongest ties');
  await questions.choose('Go-between');
  await expect(questions.answer).toContainText(/^The highest: Trafford Local Pilot \([\d,.]+\), then /);
  await expect(questions.rows('Entries').first()).toContainText('Trafford Local Pilot');
  await questions.press('Size entries by it');
  await expect(host.page.getByText('Entries are sized by “Go-between”.').first()).toBeVisible();
  await expect(app.picture).toBeVisible();
  expect(host.complaints).toEqual([]);
});
