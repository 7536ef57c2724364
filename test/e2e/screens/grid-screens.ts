// Ratings: two scales, levels, judged and measured.
import { expect } from '@playwright/test';
import type { Screen } from './screen.ts';

export const GRID_SCREENS: readonly Screen[] = [
  {
    name: 'a grid of two scales with an entry to rate',
    byTab: true,
    async show({ page }) {
      await page.getByRole('tab', { name: 'Grid', exact: true }).click();
      await page.getByRole('tab', { name: 'Two scales' }).click();
      await page.getByRole('table', { name: 'Where each stands' }).getByRole('button').first().click();
      const form = page.getByRole('form');
      await form.getByLabel('Influence').selectOption('High');
      await form.getByLabel('Interest').selectOption('Medium');
      await form.getByRole('button', { name: 'Rate' }).click();
      await expect(form.getByRole('list', { name: 'Judged before' })).toBeVisible();
    },
  },
  {
    name: 'levels now and wanted',
    goesOn: true,
    async show({ page }) {
      await page.getByRole('tab', { name: 'Levels' }).click();
      const grid = page.getByRole('grid', { name: 'Levels of engagement' });
      await grid.locator('[data-spot="0:1"]').focus();
      await page.keyboard.press('c');
      await expect(grid.getByRole('gridcell', { name: /stands here$/ }).first()).toBeVisible();
    },
  },
  {
    name: 'judged and measured',
    goesOn: true,
    async show({ page }) {
      await page.getByRole('tab', { name: 'Judged' }).click();
      await expect(page.getByRole('heading', { name: /The network says more/ })).toBeVisible();
    },
  },
];
