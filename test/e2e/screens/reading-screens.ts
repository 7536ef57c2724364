// Texts beside the map.
import { expect } from '@playwright/test';
import { NOTE, Reader } from '../pages/reader.ts';
import type { Screen } from './screen.ts';

export const READING_SCREENS: readonly Screen[] = [
  {
    name: 'the list of texts',
    async show(app) {
      await new Reader(app.page).toggle();
      await expect(app.page.getByRole('heading', { name: 'Texts to read' })).toBeVisible();
    },
  },
  {
    name: 'a document about to be read',
    goesOn: true,
    async show(app) {
      await new Reader(app.page).choose(NOTE);
      await expect(app.dialog).toBeVisible();
    },
  },
  {
    name: 'a text being read',
    goesOn: true,
    async show(app) {
      const reader = new Reader(app.page);
      await app.dialog.getByRole('button', { name: 'Read it' }).click();
      await expect(reader.text).toBeFocused();
      await reader.goTo('reports to');
    },
  },
  {
    name: 'a link being made of a sentence',
    goesOn: true,
    async show(app) {
      await app.page.keyboard.press('l');
      await expect(new Reader(app.page).form).toBeVisible();
    },
  },
];
