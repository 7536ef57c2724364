// The rules of the picture beside it, and the legend that is made from them.
import { expect, type Locator, type Page } from '@playwright/test';

export class AppearancePart {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: 'Appearance' });
  }

  get setButton(): Locator {
    return this.panel.getByRole('button', { name: /^Rule set/ });
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Appearance', exact: true }).click();
    await expect(this.panel.getByRole('heading', { name: 'Appearance' })).toBeVisible();
  }

  /** A rule as its sentence says it. */
  sentence(text: string): Locator {
    return this.panel.getByRole('button', { name: text, exact: true });
  }

  async addRule(of: 'entries' | 'links', paints: string): Promise<void> {
    await this.panel.getByRole('button', { name: `Add a rule for ${of}` }).click();
    await this.page.getByRole('menuitem', { name: paints, exact: true }).click();
  }

  async chooseFromSets(item: string | RegExp): Promise<void> {
    await this.setButton.click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  get legendPart(): Locator {
    return this.page.getByRole('region', { name: 'Legend' });
  }

  /** The rows of the legend under a heading. */
  legend(heading: string): Locator {
    return this.page.getByRole('list', { name: heading, exact: true }).getByRole('listitem');
  }

  async readFile(path: string): Promise<void> {
    await this.panel.locator('input[type="file"]').setInputFiles(path);
  }
}
