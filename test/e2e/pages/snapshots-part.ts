// Snapshots beside the map.
import { expect, type Locator } from '@playwright/test';
import { MenusPage } from './menus-page.ts';
import type { ThreadmapPage } from './threadmap-page.ts';

export class SnapshotsPart {
  readonly app: ThreadmapPage;

  constructor(app: ThreadmapPage) {
    this.app = app;
  }

  get panel(): Locator {
    return this.app.page.getByRole('complementary', { name: 'Snapshots' });
  }

  get names(): Locator {
    return this.panel.getByRole('list', { name: 'Snapshots' }).getByRole('heading');
  }

  /** Says over the map which state of it is shown. */
  get bar(): Locator {
    return this.app.page.getByRole('region', { name: 'Another state of the map' });
  }

  async open(): Promise<void> {
    const menus = new MenusPage(this.app.page);
    await menus.openPalette();
    await menus.paletteField.fill('Snapshots');
    await menus.paletteField.press('Enter');
    await expect(this.panel).toBeVisible();
  }

  async take(name: string): Promise<void> {
    await this.panel.getByRole('button', { name: 'Take a snapshot…' }).click();
    await this.app.dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.app.dialog.getByRole('button', { name: 'Take the snapshot' }).click();
    await expect(this.app.dialog).toBeHidden();
  }

  async press(button: string): Promise<void> {
    await this.panel.getByRole('button', { name: button, exact: true }).click();
  }
}
