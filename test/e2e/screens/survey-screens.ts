// Questionnaires: made, and waited for.
import { expect } from '@playwright/test';
import type { Screen } from './screen.ts';

export const SURVEY_SCREENS: readonly Screen[] = [
  {
    name: 'a questionnaire to be made',
    byTab: true,
    async show(app) {
      await app.choose('Add', 'Questionnaire…');
      await app.dialog.getByText('Ways to choose from').click();
      await app.dialog.getByRole('combobox', { name: 'Who is asked' }).selectOption({ label: 'Some, by name…' });
      await expect(app.dialog.getByText('Nobody is asked yet.')).toBeVisible();
    },
  },
  {
    name: 'a questionnaire that is waited for',
    async show(app) {
      await app.choose('Add', 'Questionnaire…');
      await app.dialog.getByRole('combobox', { name: 'Who is asked' }).selectOption('kind group');
      const download = app.page.waitForEvent('download');
      await app.dialog.getByRole('button', { name: 'Make the forms' }).click();
      await download;
      await app.page.getByRole('button', { name: /answered$/ }).click();
      await app.dialog.getByText(/Not answered yet/).click();
      await expect(app.dialog.getByText('Links of those who did not answer are unknown')).toBeVisible();
    },
  },
];
