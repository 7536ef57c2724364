// A reviewer switches on what a governance review expects, goes to those that fail, and writes an expectation of their own.
import { expect, test } from './fixtures/host.ts';
import { ExpectationsPart } from './pages/expectations-part.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

test('a reviewer switches on a set, goes to who fails, and takes it back', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const part = new ExpectationsPart(app);
  await app.drawn();
  await expect(part.statusLine).toHaveCount(0);
  await part.open();
  await part.set('Governance review').press('Space');
  await expect(part.statusLine).toHaveText('6 expectations unmet');
  await expect(part.failures('Every group answers to somebody').first()).toContainText('No link says');
  await part.failures('Every group answers to somebody').first().press('Enter');
  await expect(part.panel).toBeVisible();
  await part.panel.getByRole('button', { name: 'Back to the details' }).click();
  await expect(app.details.getByRole('heading', { name: 'Adult social care' })).toBeVisible();
  await part.statusLine.click();
  await part.set('Governance review').press('Space');
  await expect(part.statusLine).toHaveCount(0);
  expect(host.complaints).toEqual([]);
});

test('writes one as a sentence, sees whom it finds, keeps it, changes it and takes it back', async ({ host }) => {
  const { page } = host;
  const app = new ThreadmapPage(page);
  const part = new ExpectationsPart(app);
  await app.drawn();
  await part.open();
  await part.begin();
  await part.tick('Who it is about', 'Strategy');
  await part.blank('Which way').selectOption('either way');
  await expect(part.found).toHaveText(/^It speaks of \d+ entries: \d+ fail\.$/);
  const found = await part.found.textContent();
  // What cannot be kept says why beside the blank, and sending it goes there.
  await part.blank('How many links').fill('1.5');
  await expect(part.panel.getByText('Write a whole number from 1 to 1,000.')).toBeVisible();
  await part.keep();
  await expect(part.blank('How many links')).toBeFocused();
  await part.blank('How many links').fill('1');
  await expect(part.found).toHaveText(found ?? '');
  // The way to one of them leaves what is being written as it is.
  const name = (await part.whoWouldFail.first().locator('span').first().textContent()) ?? '';
  await part.whoWouldFail.first().press('Enter');
  await expect(part.title('New expectation')).toBeVisible();
  await part.keep();

  const sentence = 'Every strategy has a communication link';
  await expect(part.rule(sentence)).toBeFocused();
  const [, all, fail] = found?.match(/of (\d+) entries: (\d+) fail/) ?? [];
  await expect(part.panel.getByText(`Unmet: ${fail} of ${all} fail.`)).toBeVisible();
  await expect(part.failures(sentence).first()).toContainText(name);

  // F8 walks from one to the next, here or in a table, and says which it is.
  await page.keyboard.press('F8');
  await expect(part.walkedTo).toContainText(`1 of ${fail}. ${name}: `);
  await app.tab('Entries');
  await page.keyboard.press('F8');
  await expect(page.getByRole('row', { selected: true })).toHaveCount(1);
  await expect(part.failures(sentence).nth(1)).toHaveAttribute('aria-current', 'true');

  await part.menuOf(sentence, 'Change…');
  await part.blank('What it must have').selectOption('evidence');
  await part.keep();
  await expect(part.rule('Every strategy is stated as a fact')).toBeVisible();
  await part.menuOf('Every strategy is stated as a fact', 'Start from this one…');
  await part.keep();
  await expect(part.panel.getByText('The map has that expectation already.')).toBeVisible();
  await part.blank('How certain').selectOption('any');
  await part.keep();
  await expect(part.rule('Every strategy has evidence')).toBeVisible();
  await part.menuOf('Every strategy has evidence', 'Remove');
  await expect(part.rule('Every strategy has evidence')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(part.rule('Every strategy has evidence')).toBeVisible();
  expect(host.complaints).toEqual([]);
});
