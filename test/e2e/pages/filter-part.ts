// Narrowing the map down: conditions as chips, focus, and paths.
import type { Locator, Page } from '@playwright/test';

export class FilterPart {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get focusBar(): Locator {
    return this.page.getByRole('region', { name: 'Focus' });
  }

  get path(): Locator {
    return this.page.getByRole('complementary', { name: 'Path' });
  }

  /** What stands in the picture or a table when the filter leaves nothing. */
  get nothingLeft(): Locator {
    return this.page
      .getByRole('main')
      .getByText(/^(Nothing passes the filter|No .* fits)\.$/)
      .filter({ visible: true })
      .locator('..');
  }

  chip(words: RegExp | string): Locator {
    return this.page.getByRole('button', { name: typeof words === 'string' ? `Change ${words}` : words });
  }

  async begin(button: string, field: string): Promise<void> {
    await this.page.getByRole('button', { name: button }).click();
    const by = this.page.getByRole('combobox', { name: 'Narrow down by' });
    await by.fill(field);
    await by.press('Enter');
  }

  async tick(...words: readonly string[]): Promise<void> {
    for (const word of words)
      await this.page.getByRole('group', { name: 'Words' }).getByLabel(word, { exact: true }).check();
  }

  /** Ticks a word in the lists under the conditions. */
  async tickListed(list: string, word: string): Promise<void> {
    await this.page.getByRole('button', { name: list, exact: true }).click();
    await this.page.getByRole('group', { name: list }).getByLabel(word, { exact: true }).check();
  }

  async add(): Promise<void> {
    await this.page.getByRole('button', { name: 'Add', exact: true }).last().click();
  }

  async takeOff(words: string): Promise<void> {
    await this.page.getByRole('button', { name: `Take off ${words}` }).click();
  }
}
