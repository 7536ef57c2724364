// The tables and the matrix.
import { expect } from '@playwright/test';
import { TablesPage } from '../pages/tables-page.ts';
import type { Screen } from './screen.ts';

export const TABLE_SCREENS: readonly Screen[] = [
  { name: 'the table of links', show: (app) => app.tab('Links') },
  { name: 'the table of entries', goesOn: true, byTab: true, show: (app) => app.tab('Entries') },
  {
    name: 'the table of entries in groups',
    goesOn: true,
    async show(app) {
      await new TablesPage(app.page).groupBy('Sector');
    },
  },
  {
    name: 'setting a field of many entries',
    async show(app) {
      const tables = new TablesPage(app.page);
      await tables.show('Entries');
      await app.page.keyboard.press('Control+A');
      await app.page.getByRole('main').getByRole('button', { name: 'Set a field…' }).click();
      await tables.pick('Field', 'Sector');
    },
  },
  {
    name: 'the matrix',
    goesOn: 'when closed',
    async show(app) {
      const tables = new TablesPage(app.page);
      await tables.show('Matrix');
      await tables.cell('Health', 'Public').click();
    },
  },
  {
    name: 'the menu of a column',
    async show(app) {
      await app.tab('Entries');
      await app.page
        .getByRole('columnheader', { name: /^Sector/ })
        .getByRole('button')
        .last()
        .click();
      await expect(app.page.getByRole('dialog', { name: /^Sector/ })).toBeVisible();
    },
  },
  {
    name: 'the columns to choose from',
    goesOn: true,
    async show(app) {
      await app.page.keyboard.press('Escape');
      await app.page.getByRole('button', { name: 'Columns', exact: true }).click();
      await expect(app.page.getByRole('textbox', { name: 'Find a column' })).toBeVisible();
    },
  },
  {
    name: 'a table in which nothing is found',
    goesOn: true,
    async show(app) {
      await app.page.keyboard.press('Escape');
      await app.page.getByRole('searchbox', { name: /Find in the table/ }).fill('zzzz');
      await expect(app.page.getByRole('row')).toHaveCount(1);
    },
  },
];
