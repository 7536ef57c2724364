// What a meeting goes through, with and without a date of the last one.
import { expect } from '@playwright/test';
import type { Screen } from './screen.ts';

export const MEETING_SCREENS: readonly Screen[] = [
  {
    name: 'a first meeting',
    byTab: true,
    async show({ page }) {
      await page.getByRole('tab', { name: 'Engagement', exact: true }).click();
      await page.getByRole('tab', { name: 'Meeting' }).click();
      await expect(page.getByText('Say when the group met last')).toBeVisible();
    },
  },
  {
    name: 'a meeting that compares with the last one',
    goesOn: true,
    async show({ page }) {
      await page.keyboard.press('Control+e');
      const form = page.getByRole('dialog');
      await form.getByLabel('Who was met').fill('Sport England');
      await page
        .getByRole('option', { name: /Sport England/ })
        .first()
        .click();
      await form.getByLabel('When', { exact: true }).fill('15 March 2019');
      await form.getByRole('textbox', { name: 'Next step' }).fill('Send the draft');
      await form.getByLabel('Due', { exact: true }).fill('20 March 2019');
      await form.getByRole('button', { name: 'Record it' }).click();
      await page.getByRole('textbox', { name: 'Last meeting' }).fill('soon');
      await page.getByRole('textbox', { name: 'Last meeting' }).press('Enter');
      await expect(page.getByText('“soon” is not a date')).toBeVisible();
      await page.getByRole('textbox', { name: 'Last meeting' }).fill('1 March 2019');
      await page.getByRole('textbox', { name: 'Last meeting' }).press('Enter');
      await expect(page.getByText('Overdue: 20 March 2019')).toBeVisible();
      await expect(page.getByText('No entry and no link differs.')).toBeVisible();
    },
  },
];
