// Who is asked too much, and who is left alone.
import { expect } from '@playwright/test';
import type { Screen } from './screen.ts';

export const CARE_SCREENS: readonly Screen[] = [
  {
    name: 'care with contacts',
    byTab: true,
    async show({ page }) {
      await page.getByRole('tab', { name: 'Engagement', exact: true }).click();
      await page.getByRole('tab', { name: 'Care' }).click();
      await page.getByRole('textbox', { name: 'Times' }).fill('1');
      await page.getByRole('textbox', { name: 'Times' }).press('Enter');
      const waiting = page.getByRole('list', { name: 'Left alone' }).getByRole('listitem').first();
      await waiting.getByRole('button', { name: 'Record a contact' }).click();
      const form = page.getByRole('dialog');
      await form.getByLabel('When').fill('15 March 2019');
      await form.getByLabel('What was said').fill('The path is dark.');
      await form.getByRole('button', { name: 'Record it' }).click();
      await expect(page.getByText('Limit reached')).toBeVisible();
    },
  },
  {
    name: 'a contact that would be one too many',
    goesOn: true,
    async show({ page }) {
      await page.getByRole('list', { name: 'Asked too often' }).getByRole('button').first().click();
      await page.keyboard.press('Control+e');
      await page.getByRole('dialog').getByLabel('When').fill('20 March 2019');
      await expect(page.getByText(/The limit is 1 in 6 months/)).toBeVisible();
    },
  },
];
