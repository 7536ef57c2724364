// How membership is shown: chosen in the layout menu, said in the legend.
import { expect, type Locator } from '@playwright/test';
import { LayoutsPage } from './layouts-page.ts';
import type { ThreadmapPage } from './threadmap-page.ts';

const OPENS = /^Members of boards: /;

export class MembershipPart {
  readonly app: ThreadmapPage;
  readonly layouts: LayoutsPage;

  constructor(app: ThreadmapPage) {
    this.app = app;
    this.layouts = new LayoutsPage(app);
  }

  /** The entry in the middle of the rings, in the dialog that asks for it. */
  get middle(): Locator {
    return this.app.dialog.getByRole('combobox', { name: 'In the middle' });
  }

  /** What is offered where outlines would be long bands. */
  get standTogether(): Locator {
    return this.app.page.getByRole('button', { name: 'Stand members together' });
  }

  /** A way of showing membership, in the menu beside the layout menu. */
  way(name: string): Locator {
    return this.app.page.getByRole('menuitemcheckbox', { name, exact: true });
  }

  async openMenu(): Promise<void> {
    await this.layouts.layoutButton.click();
    await this.layouts.menuItem(OPENS).hover();
    await expect(this.way('Who sits together')).toBeVisible();
  }

  async show(mode: string): Promise<void> {
    await this.openMenu();
    await this.way(mode).click();
  }

  /** As the menu says it. */
  async areShown(mode: string): Promise<void> {
    await this.layouts.layoutButton.click();
    await expect(this.layouts.menuItem(OPENS)).toHaveText(`Members of boards: ${mode}`);
    await this.app.page.keyboard.press('Escape');
  }

  legend(heading: string): Locator {
    return this.app.page.getByRole('list', { name: heading, exact: true });
  }

  /** The rows under a heading of the legend, each with its count. */
  async legendOf(heading: string): Promise<string[]> {
    await expect(this.legend(heading)).toBeVisible();
    const rows = await this.legend(heading).getByRole('listitem').allInnerTexts();
    return rows.map((row) => row.replace(/\s+/g, ' '));
  }
}
