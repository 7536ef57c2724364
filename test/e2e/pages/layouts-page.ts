// Laying out and arranging, as a user does it.
import { expect, type Locator } from '@playwright/test';
import type { ThreadmapPage } from './threadmap-page.ts';

export class LayoutsPage {
  readonly app: ThreadmapPage;

  constructor(app: ThreadmapPage) {
    this.app = app;
  }

  get layoutButton(): Locator {
    return this.app.page.getByRole('button', { name: /^Layout: / });
  }

  get arrangeButton(): Locator {
    return this.app.page.getByRole('button', { name: 'Arrange', exact: true });
  }

  menuItem(name: string | RegExp): Locator {
    const { page } = this.app;
    return page.getByRole('menuitemcheckbox', { name }).or(page.getByRole('menuitem', { name }));
  }

  async chooseLayout(name: RegExp): Promise<void> {
    await this.layoutButton.click();
    await this.menuItem(name).click();
  }

  /** Lays out in boxes: by board, community, or a word of the entries. */
  async group(by: string): Promise<void> {
    await this.layoutButton.click();
    await this.menuItem(/^Grouped/).hover();
    await this.menuItem(`By ${by}`).click();
  }

  /** That a layout is being worked out, and how far it has come. */
  async showsProgress(): Promise<void> {
    const bar = this.app.page.getByRole('progressbar', { name: 'Working out where everything stands' });
    await expect(bar).toBeVisible();
  }

  /** Stops the layout that is being worked out. */
  async stop(): Promise<void> {
    const button = this.app.page.getByRole('button', { name: 'Cancel', exact: true });
    await button.click();
    await expect(button).toBeHidden();
  }

  async arrange(name: string | RegExp): Promise<void> {
    await this.arrangeButton.click();
    await this.menuItem(name).click();
  }

  /** What cannot be done now says why. */
  async whyNot(name: string | RegExp): Promise<string | null> {
    await this.arrangeButton.click();
    const why = await this.menuItem(name).getAttribute('title');
    await this.app.page.keyboard.press('Escape');
    return why;
  }

  async isLaidOut(name: string): Promise<void> {
    await expect(this.layoutButton).toHaveText(`Layout: ${name}`, { timeout: 30_000 });
  }

  /** Selects everything around the middle of the picture with a box drawn around it. */
  async selectAround(reach: number): Promise<void> {
    const at = await this.app.centreOfPicture();
    await this.app.page.keyboard.down('Shift');
    await this.app.drag({ x: at.x - reach, y: at.y - reach }, { x: at.x + reach, y: at.y + reach });
    await this.app.page.keyboard.up('Shift');
  }
}
