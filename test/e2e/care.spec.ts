// Before somebody is asked once more: the limit of contacts, the warning, and who has been left alone.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/host.ts';

const openEngagement = async (page: Page, part: string): Promise<void> => {
  await page.getByRole('tab', { name: 'Engagement', exact: true }).click();
  await page.getByRole('tab', { name: part }).click();
};
const list = (page: Page, name: string): Locator => page.getByRole('list', { name, exact: true });

test('a working group sets its limit, is warned before it asks once too often, and says what came of it', async ({
  host: { page },
}) => {
  await openEngagement(page, 'Care');
  await expect(page.getByText('Nobody has had 3 in 6 months or more.')).toBeVisible();
  const times = page.getByRole('textbox', { name: 'Times' });
  await times.fill('0');
  await times.press('Enter');
  await expect(page.getByText('Times has to be a whole number from 1 to 99.')).toBeVisible();
  await times.fill('1');
  await times.press('Enter');
  await expect(page.getByText('Nobody has had 1 in 6 months or more.')).toBeVisible();

  // Somebody who was left alone is met, from the list, by keyboard.
  const waiting = list(page, 'Left alone').getByRole('listitem').first();
  const name = (await waiting.getByRole('button').first().locator('span').first().innerText()).trim();
  await waiting.getByRole('button', { name: 'Record a contact' }).press('Enter');
  const form = page.getByRole('dialog');
  await expect(form.getByRole('status').filter({ hasText: 'The limit is' })).toHaveCount(0);
  // The sample has a date of its own, from which ages and periods count.
  await form.getByLabel('When').fill('15 March 2019');
  await form.getByLabel('What was said').fill('The path is dark.');
  await form.getByLabel('What was said').press('Control+Enter');
  await expect(form).toBeHidden();
  const often = list(page, 'Asked too often').getByRole('listitem');
  await expect(often).toHaveCount(1);
  await expect(often).toContainText(name);
  await expect(often).toContainText('Limit reached');

  // Once more would be too often: the form says so before, and does not forbid it.
  await often.getByRole('button').first().click();
  await page.keyboard.press('Control+e');
  await form.getByLabel('When').fill('20 March 2019');
  await expect(form.getByRole('status').filter({ hasText: 'The limit is 1 in 6 months' })).toContainText(name);
  await form.getByLabel('What was said').press('Control+Enter');
  await expect(form).toBeHidden();
  await expect(often).toContainText('Over the limit');

  // What was said is answered, and no longer waits.
  const said = list(page, 'They said, and were told nothing').getByRole('listitem');
  await expect(said).toHaveText(/The path is dark\./);
  await said.getByRole('button', { name: /Say what was done/ }).click();
  await form.getByRole('button', { name: /Topic, others/ }).click();
  await form.getByLabel(/Feedback given/).fill('Lamps were put up.');
  await form.getByRole('button', { name: 'Keep the changes' }).click();
  await expect(page.getByText('Wherever something was said, it is recorded what was done.')).toBeVisible();
});
