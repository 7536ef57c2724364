// What a user sees and does on the screen, by the names that the screen gives things. Tests hold no selectors of their own.
import { expect, type Locator, type Page } from '@playwright/test';

export type NewLink = { readonly from: string; readonly type: string; readonly to: string };

export class ThreadmapPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get picture(): Locator {
    return this.page.getByRole('application');
  }

  /** What the picture says while it is worked by keyboard. */
  get said(): Locator {
    return this.page.locator('[aria-live="polite"]').filter({ hasText: /\S/ });
  }

  /** The ring around the entry that has the keyboard. */
  get ring(): Locator {
    return this.page.getByTitle('Here is the keyboard');
  }

  /** The handle at an entry, from which links are drawn. */
  get handle(): Locator {
    return this.page.getByTitle('Drag to another entry to link them');
  }

  get details(): Locator {
    return this.page.getByRole('complementary', { name: 'Details' });
  }

  get nameField(): Locator {
    return this.details.getByRole('textbox', { name: 'Name', exact: true });
  }

  get search(): Locator {
    return this.page.getByRole('combobox', { name: 'Find an entry' });
  }

  get counts(): Locator {
    return this.page.getByRole('contentinfo');
  }

  /** "Showing 84 of 212 entries", or that all are showing. */
  get showing(): Locator {
    return this.page.getByRole('main').getByText(/^Showing \S/);
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /**
   * Until the map is drawn: the picture says how many entries and links it holds. A browser started for the first time on a
   * machine with much else to do has been seen to need more than ten seconds; how quick it is, is another test's matter.
   */
  async drawn(): Promise<void> {
    await expect(this.picture).toHaveAccessibleName(/^Map of/, { timeout: 30_000 });
  }

  /** Until a map is open: its name and its tabs show, whether it is drawn already or not. */
  async opened(): Promise<void> {
    await expect(this.page.getByRole('tab', { name: 'Map', exact: true })).toBeVisible({ timeout: 60_000 });
  }

  async tab(name: 'Map' | 'Entries' | 'Links'): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** Types into the search field and takes the first answer. */
  async goTo(text: string): Promise<void> {
    await this.search.fill(text);
    await expect(this.page.getByRole('option').first()).toBeVisible();
    await this.search.press('Enter');
  }

  /** Where the entry is that the picture has just flown to, in the page. Waits until the picture has come to rest. */
  async centreOfPicture(): Promise<{ x: number; y: number }> {
    await this.page.waitForTimeout(1200);
    const box = await this.picture.boundingBox();
    if (!box) throw new Error('the picture does not show');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Points at the entry in the middle, and gives where its handle is, from which links are drawn. */
  async showHandle(): Promise<{ x: number; y: number }> {
    const at = await this.centreOfPicture();
    await this.page.mouse.move(at.x + 90, at.y + 60);
    await this.page.mouse.move(at.x, at.y, { steps: 5 });
    await expect(this.handle).toBeVisible();
    const box = await this.handle.boundingBox();
    if (!box) throw new Error('the handle does not show');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
    await mouse.move(to.x, to.y, { steps: 5 });
    await mouse.up();
  }

  async choose(menu: 'Add' | 'Export' | 'Threadmap', item: RegExp | string): Promise<void> {
    await this.page.getByRole('button', { name: menu, exact: true }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  async addEntry(name: string, kind?: string): Promise<void> {
    await this.picture.focus();
    await this.page.keyboard.press('n');
    await this.dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    if (kind !== undefined) await this.pick('Kind', kind);
    await this.dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(this.dialog).toBeHidden();
  }

  async addLink({ from, type, to }: NewLink): Promise<void> {
    await this.picture.focus();
    await this.page.keyboard.press('l');
    await this.pick('From', from);
    await this.pick('Does what', type);
    await this.pick('To', to);
    await this.dialog.getByRole('button', { name: 'Add the link' }).click();
    await expect(this.dialog).toBeHidden();
  }

  /** Picks a word in a field of the dialog that is open: by typing it, as a keyboard user does. */
  async pick(field: string, word: string): Promise<void> {
    const box = this.dialog.getByRole('combobox', { name: field, exact: true });
    // What is selected on the map is filled in already.
    if ((await box.inputValue()) === word) return;
    await box.click();
    await box.fill(word);
    await this.page.getByRole('option', { name: word }).first().click();
  }

  get undoButton(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: /^(Undo|Nothing to undo)/ });
  }

  get redoButton(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: /^(Redo|Nothing to redo)/ });
  }

  async undo(): Promise<void> {
    await this.undoButton.click();
  }

  async redo(): Promise<void> {
    await this.redoButton.click();
  }
}
