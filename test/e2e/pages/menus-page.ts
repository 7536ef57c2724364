// The palette, the menus that open where one points, the outline: by the names that the screen gives them.
import { expect, type Locator, type Page } from '@playwright/test';

export class MenusPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get paletteField(): Locator {
    return this.page.getByRole('combobox', { name: 'What do you want to do?' });
  }

  get firstFound(): Locator {
    return this.page.getByRole('listbox', { name: 'What can be done' }).getByRole('option').first();
  }

  /** The line of the palette that the keyboard is on. */
  get chosen(): Locator {
    return this.page.getByRole('listbox', { name: 'What can be done' }).getByRole('option', { selected: true });
  }

  /** What the palette offers, all of it. */
  get offered(): Locator {
    return this.page.getByRole('listbox', { name: 'What can be done' }).getByRole('option');
  }

  /** The buttons that open a menu. */
  get menuButtons(): Locator {
    return this.page.locator('[aria-haspopup="menu"]:visible:not(:disabled)');
  }

  async openPalette(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await expect(this.paletteField).toBeFocused();
  }

  /** Finds an action by typing, and does it. */
  async run(words: string): Promise<void> {
    await this.openPalette();
    await this.paletteField.fill(words);
    await expect(this.chosen).toHaveCount(1);
    await this.page.keyboard.press('Enter');
  }

  get menu(): Locator {
    return this.page.getByRole('menu');
  }

  menuItem(name: string | RegExp): Locator {
    return this.menu.getByRole('menuitem', { name });
  }

  get outline(): Locator {
    return this.page.getByRole('region', { name: 'Outline of the map' });
  }

  async rightClick(at: { x: number; y: number }): Promise<void> {
    await this.page.mouse.click(at.x, at.y, { button: 'right' });
  }
}
