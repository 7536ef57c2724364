// The dialog that says what files hold and what bringing them in would do.
import { expect, type Locator } from '@playwright/test';
import type { ThreadmapPage } from './threadmap-page.ts';

export class ImportDialogPage {
  readonly app: ThreadmapPage;

  constructor(app: ThreadmapPage) {
    this.app = app;
  }

  get importButton(): Locator {
    return this.app.dialog.getByRole('button', { name: 'Import', exact: true });
  }

  /** What it would do, in a sentence or two. */
  get said(): Locator {
    return this.app.dialog.getByRole('status').first();
  }

  /** Chooses files with the browser's own dialog. */
  async choose(...paths: readonly string[]): Promise<void> {
    await this.app.page.getByRole('button', { name: 'Add', exact: true }).click();
    const chooser = this.app.page.waitForEvent('filechooser');
    await this.app.page.getByRole('menuitem', { name: 'Import…' }).click();
    await (await chooser).setFiles([...paths]);
    await expect(this.app.dialog).toBeVisible();
  }

  table(name: string | RegExp): Locator {
    return this.app.dialog.getByRole('region', { name });
  }

  /** What the rows of a table are. */
  rowsOf(name: string): Locator {
    return this.app.dialog.getByRole('combobox', { name: `${name}: what its rows are` });
  }

  column(header: string): Locator {
    return this.app.dialog.getByRole('combobox', { name: `${header}: taken for` });
  }

  /** What the files are said to be. */
  get readAs(): Locator {
    return this.app.dialog.getByRole('combobox', { name: /^Read (?:all of them )?as$/ });
  }

  /** What parts several values in a cell of a column. */
  parter(header: string): Locator {
    return this.app.dialog.getByRole('combobox', { name: `${header}: what parts several values in a cell` });
  }
}
