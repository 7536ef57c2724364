// Adding: by form, by sentence, in a row, by pasting; and finding.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { runCommand } from '../fixtures/child.ts';
import { ImportDialogPage } from '../pages/import-dialog.ts';
import { MergeMapDialogPage } from '../pages/merge-map-dialog.ts';
import type { Screen } from './screen.ts';

/** A map of somebody else, made once. */
let another: Promise<string> | null = null;
function anotherMap(): Promise<string> {
  another ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'threadmap-e2e-another-'));
    const [map, rows] = [join(folder, 'another.threadmap'), join(folder, 'rows.csv')];
    writeFileSync(rows, 'name,kind,notes\nVision 31,Group,Said otherwise\nAshmere Walkers,Group,\n');
    await runCommand('new', map);
    await runCommand('import', map, rows);
    return map;
  })();
  return another;
}

export const ENTRY_SCREENS: readonly Screen[] = [
  {
    name: 'adding an entry',
    async show(app) {
      await app.page.keyboard.press('Control+Shift+E');
      await expect(app.dialog).toBeVisible();
    },
  },
  {
    name: 'adding a link',
    byTab: true,
    goesOn: 'when closed',
    async show(app) {
      await app.page.keyboard.press('Control+Shift+L');
      await expect(app.dialog).toBeVisible();
    },
  },
  {
    name: 'a list to be pasted',
    goesOn: 'when closed',
    async show(app) {
      await app.choose('Add', /Paste a list/);
      await app.dialog.getByRole('textbox', { name: 'The list' }).fill('HWB\tfunds\tBrand New Forum\nHWB\tfunds\t');
      await expect(app.dialog.getByText('Left out', { exact: true })).toBeVisible();
    },
  },
  {
    name: 'the menu of what can be added',
    goesOn: 'when closed',
    async show(app) {
      await app.page.getByRole('button', { name: 'Add', exact: true }).click();
      await expect(app.page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'search results',
    goesOn: 'when closed',
    async show(app) {
      await app.search.fill('locality');
      await expect(app.page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'a sentence and what it would add',
    goesOn: true,
    async show(app) {
      await app.search.fill('HWB funds New Oversight Board, by email, somehow');
      await expect(app.page.getByRole('region', { name: 'What the sentence adds' })).toBeVisible();
    },
  },
  {
    name: 'a word that nothing is called by',
    goesOn: true,
    async show(app) {
      await app.search.fill('zzzz');
      await expect(app.search).toHaveAttribute('aria-expanded', 'true');
    },
  },
  {
    name: 'links being added in a row',
    async show(app) {
      await app.goTo('HWB');
      await app.drawn();
      await app.picture.focus();
      await app.page.keyboard.press('Shift+L');
      await app.page.keyboard.type('Brand New Forum');
      await expect(app.page.getByRole('combobox', { name: 'Kind of Brand New Forum' })).toBeVisible();
    },
  },
  {
    name: 'what is to be deleted',
    async show(app) {
      await app.drawn();
      await app.picture.focus();
      await app.page.keyboard.press('Control+A');
      await app.page.keyboard.press('Delete');
      await expect(app.dialog).toBeVisible();
    },
  },
  {
    name: 'an import that was looked at, its columns open',
    async show(app) {
      const dialog = new ImportDialogPage(app);
      await dialog.choose(join(import.meta.dirname, '../../fixtures/exchange/xlsx/libreoffice-review.xlsx'));
      await expect(dialog.said).toHaveText(/^Adds 2 entries/);
      await app.dialog.getByText('5 columns; own field: “Members”').click();
      await expect(dialog.column('Organisation')).toBeVisible();
    },
  },
  {
    name: 'another map that is to be merged, with something said differently',
    byTab: true,
    async show(app) {
      const dialog = new MergeMapDialogPage(app);
      await dialog.choose(await anotherMap());
      await expect(dialog.difference('Entry “Vision 31”: notes')).toBeVisible();
      await app.dialog.getByText('Added:').click();
    },
  },
];
