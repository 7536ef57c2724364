// Asking the map, as a reviewer does it.
import { expect, type Locator } from '@playwright/test';
import type { ThreadmapPage } from './threadmap-page.ts';

export class QuestionsPage {
  readonly app: ThreadmapPage;

  constructor(app: ThreadmapPage) {
    this.app = app;
  }

  /** The question on the screen, with its answer. */
  get asked(): Locator {
    return this.app.page.getByRole('article');
  }

  get answer(): Locator {
    return this.asked.getByRole('status');
  }

  get trust(): Locator {
    return this.asked.getByRole('region', { name: 'How far to trust it' });
  }

  get askAgain(): Locator {
    return this.asked.getByRole('button', { name: 'Ask again' });
  }

  async open(): Promise<void> {
    await this.app.page.getByRole('tab', { name: 'Questions' }).click();
    await expect(this.app.page.getByRole('navigation', { name: 'Questions' })).toBeVisible();
  }

  async choose(title: string): Promise<void> {
    await this.app.page
      .getByRole('navigation', { name: 'Questions' })
      .getByRole('button', { name: title, exact: true })
      .click();
  }

  async say(field: string, name: string): Promise<void> {
    const box = this.asked.getByRole('combobox', { name: field, exact: true });
    await box.fill(name);
    await expect(this.app.page.getByRole('listbox').getByRole('option').first()).toContainText(name);
    await box.press('Enter');
  }

  rows(table: string | RegExp): Locator {
    return this.asked.getByRole('region', { name: table }).locator('tbody').getByRole('row');
  }

  /** Narrows a long table to rows with some words, of one sort. */
  async find(table: string, words: string, sort: string): Promise<void> {
    const region = this.asked.getByRole('region', { name: table });
    await region.getByRole('combobox').selectOption(sort);
    await region.getByRole('searchbox').fill(words);
    await expect(region).toContainText(/ rows fit\./);
  }

  async sort(table: string, column: string): Promise<void> {
    const region = this.asked.getByRole('region', { name: table });
    await region.getByRole('button', { name: column, exact: true }).click();
    await expect(region.getByRole('columnheader', { name: column, exact: true })).toHaveAttribute('aria-sort', /ing$/);
  }

  async save(what: RegExp): Promise<void> {
    await this.press('Save');
    await this.app.page.getByRole('menuitem', { name: what }).click();
  }

  async press(button: string): Promise<void> {
    await this.asked.getByRole('button', { name: button, exact: true }).click();
  }
}
