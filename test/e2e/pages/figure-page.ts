// The figure of a view as its author sets it.
import { expect, type Locator } from '@playwright/test';
import type { ThreadmapPage } from './threadmap-page.ts';

export class FigurePage {
  readonly app: ThreadmapPage;

  constructor(app: ThreadmapPage) {
    this.app = app;
  }

  /** The page as it will be printed. */
  get sheet(): Locator {
    return this.app.page.locator('main svg[role="img"][aria-labelledby="picture-title"]');
  }

  /** Turns to the page after or before, and says which one is shown. */
  get nextPage(): Locator {
    return this.app.page.getByRole('button', { name: 'The next page' });
  }

  get pageBefore(): Locator {
    return this.app.page.getByRole('button', { name: 'The page before' });
  }

  get names(): Locator {
    return this.app.page.getByRole('toolbar', { name: 'Names on the page' });
  }

  get checks(): Locator {
    return this.app.details.getByRole('region', { name: 'Before it goes out' });
  }

  /** Under the page: how many things there are to look at. */
  get toLookAt(): Locator {
    return this.app.page.getByRole('button', { name: /to look at$/ });
  }

  name(text: string): Locator {
    return this.names.getByRole('button', { name: new RegExp(`^${text}(, moved)?$`) });
  }

  field(label: string): Locator {
    return this.app.details.getByLabel(label, { exact: true });
  }

  async open(): Promise<void> {
    await this.app.page.keyboard.press('Control+7');
    await this.drawn();
  }

  /** Until the page shows what was asked for last. */
  async drawn(): Promise<void> {
    await expect(this.sheet).toBeVisible({ timeout: 30_000 });
    await expect(this.app.page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 30_000 });
  }

  async give(label: string, text: string): Promise<void> {
    await this.field(label).fill(text);
    await this.field(label).press('Control+Enter');
  }

  async addFinding(text: string): Promise<void> {
    await this.app.page.getByRole('button', { name: 'Add a finding' }).click();
    await this.app.page.keyboard.type(text);
    await this.app.page.keyboard.press('Enter');
  }
}
