// What one can do, what was done, and help.
import { expect } from '@playwright/test';
import { MenusPage } from '../pages/menus-page.ts';
import { MergeDialogPage } from '../pages/merge-dialog.ts';
import type { Screen } from './screen.ts';

export const HELP_SCREENS: readonly Screen[] = [
  {
    name: 'the keyboard shortcuts',
    async show(app) {
      await app.page.keyboard.press('Control+/');
      await expect(app.dialog).toBeVisible();
    },
  },
  {
    name: 'the palette',
    goesOn: 'when closed',
    async show(app) {
      await new MenusPage(app.page).openPalette();
      await expect(app.page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'a palette that finds nothing',
    goesOn: true,
    async show(app) {
      const menus = new MenusPage(app.page);
      await menus.paletteField.fill('zzzz qqqq');
      await expect(app.page.getByText(/^Nothing is called that/)).toBeVisible();
    },
  },
  {
    name: 'the menu of Threadmap',
    goesOn: 'when closed',
    async show(app) {
      await app.page.getByRole('button', { name: 'Threadmap', exact: true }).click();
      await expect(app.page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'about Threadmap',
    goesOn: true,
    async show(app) {
      await app.page.getByRole('menuitem', { name: 'About Threadmap' }).click();
      await expect(app.dialog).toBeVisible();
    },
  },
  {
    name: 'the help',
    goesOn: 'when closed',
    async show(app) {
      await app.page.keyboard.press('F1');
      await expect(app.page.getByRole('complementary', { name: 'Help' })).toBeVisible();
    },
  },
  {
    name: 'the history',
    byTab: true,
    async show(app) {
      await app.drawn();
      await app.addEntry('Board, Strong Communities', 'Group');
      await app.page.keyboard.press('Control+Shift+H');
      await expect(app.page.getByRole('heading', { name: 'History' })).toBeVisible();
    },
  },
  {
    name: 'what a step changed',
    goesOn: true,
    async show(app) {
      await app.page.getByRole('button', { name: /^What changed: Add/ }).click();
      await expect(app.page.getByText(/^Added entry/)).toBeVisible();
    },
  },
  {
    name: 'duplicates side by side',
    goesOn: true,
    async show(app) {
      const merge = new MergeDialogPage(app.page);
      await merge.open();
      await expect(merge.summary).toContainText('Keeps');
    },
  },
];
