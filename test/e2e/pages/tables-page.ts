// The tables and the matrix, by the names that the screen gives things.
import { expect, type Locator, type Page } from '@playwright/test';
import { ThreadmapPage } from './threadmap-page.ts';

export class TablesPage {
  readonly app: ThreadmapPage;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.app = new ThreadmapPage(page);
  }

  /** The table, whether its rows stand in groups or not; the matrix too. */
  get grid(): Locator {
    return this.page.getByRole('main').locator('[role="grid"], [role="treegrid"]');
  }

  async show(tab: 'Map' | 'Entries' | 'Links' | 'Matrix'): Promise<void> {
    await this.page.getByRole('tab', { name: tab, exact: true }).click();
    if (tab !== 'Map') await expect(this.grid).toBeVisible();
  }

  async groupBy(column: string): Promise<void> {
    await this.page
      .getByRole('main')
      .getByRole('button', { name: /^Group(ed by |$)/ })
      .click();
    await this.page.getByRole('combobox', { name: 'Group by' }).click();
    await this.page.getByRole('option', { name: column, exact: true }).click();
    await this.page.keyboard.press('Escape');
    await expect(this.page.getByRole('treegrid')).toBeVisible();
  }

  /** Picks a word in a field of the dialog that is open. */
  async pick(field: string, word: string): Promise<void> {
    await this.app.dialog.getByRole('combobox', { name: field, exact: true }).fill(word);
    await this.page.getByRole('option', { name: word, exact: true }).first().click();
  }

  /** The heading of a group: "Sector: Education". */
  heading(by: string, label: string): Locator {
    return this.grid.getByRole('row', { name: new RegExp(`^${by}: ${label}\\b`) });
  }

  get selectedRows(): Locator {
    return this.grid.locator('[role="row"][aria-selected="true"]');
  }

  /** A cell of the matrix by what it says: "Health to Public". */
  cell(from: string, to: string): Locator {
    return this.grid.getByRole('gridcell', { name: new RegExp(`^${from} to ${to}: `) });
  }
}
