// Plans of engagement, and whom they cover.
import { expect } from '@playwright/test';
import type { Screen } from './screen.ts';

export const PLAN_SCREENS: readonly Screen[] = [
  {
    name: 'a plan',
    byTab: true,
    async show({ page }) {
      await page.getByRole('tab', { name: 'Engagement', exact: true }).click();
      await page.getByRole('tab', { name: 'Plans' }).click();
      await page.getByRole('button', { name: 'Make a plan' }).click();
      await page.getByRole('combobox', { name: 'Whom it is for' }).fill('Families in Trafford');
      await page.getByRole('option', { name: /Families in Trafford/ }).click();
      await page.getByRole('button', { name: 'Add an objective' }).click();
      await page.getByRole('button', { name: 'Add a measure' }).click();
      await expect(page.getByText(/is told by/)).toBeVisible();
    },
  },
  {
    name: 'something that is planned',
    goesOn: true,
    async show({ page }) {
      await page.getByRole('button', { name: 'Plan something' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'whom the plans cover',
    goesOn: 'when closed',
    async show({ page }) {
      await page.getByRole('button', { name: /Who is covered/ }).click();
      await expect(page.getByRole('table').first()).toBeVisible();
    },
  },
];
