// The history beside the map, as a user sees it.
import { expect, type Locator, type Page } from '@playwright/test';

export class HistoryPanelPage {
  readonly page: Page;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('complementary', { name: 'History' });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+H');
    await expect(this.panel.getByRole('heading', { name: 'History' })).toBeVisible();
  }

  /** The way to a step, by what the step is called. */
  way(step: RegExp): Locator {
    return this.panel.getByRole('button', { name: step });
  }

  /** The step that the map is at. */
  get here(): Locator {
    return this.panel.locator('[aria-current="step"]');
  }

  async onlySelected(): Promise<void> {
    await this.panel.getByRole('switch', { name: 'Only steps about what is selected' }).check();
  }
}
