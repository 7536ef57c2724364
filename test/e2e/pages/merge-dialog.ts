// "Merge duplicates" as a user sees it.
import { expect, type Locator, type Page } from '@playwright/test';

export class MergeDialogPage {
  readonly page: Page;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Merge duplicates' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Threadmap', exact: true }).click();
    await this.page.getByRole('menuitem', { name: /Merge duplicates/ }).click();
    await expect(this.dialog).toBeVisible();
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.dialog).toBeHidden();
  }

  /** A suggestion in the list, by one of its names. */
  pair(name: string): Locator {
    return this.dialog.getByRole('navigation').getByRole('button').filter({ hasText: name });
  }

  get count(): Locator {
    return this.dialog.getByText(/^Look alike \(\d+\)$/);
  }

  get summary(): Locator {
    return this.dialog.getByRole('status');
  }

  get reason(): Locator {
    return this.dialog.getByRole('region', { name: 'Side by side' });
  }

  async keep(name: string): Promise<void> {
    await this.dialog.getByRole('radio', { name: `Keep ${name}`, exact: true }).check();
  }

  async take(field: string, value: string): Promise<void> {
    await this.dialog.getByRole('radio', { name: `${field}: ${value}`, exact: true }).check();
  }

  async press(button: 'Merge' | 'Not the same' | 'Later' | 'Take back'): Promise<void> {
    await this.dialog
      .getByRole('button', { name: button === 'Take back' ? /^Take back/ : button, exact: button !== 'Take back' })
      .click();
  }
}
