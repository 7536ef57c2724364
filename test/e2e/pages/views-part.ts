// The list of views beside the map, and what is said of changes to the one that is looked through.
import type { Locator, Page } from '@playwright/test';

export class ViewsPart {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get list(): Locator {
    return this.page.getByRole('list', { name: 'Views' });
  }

  view(name: string): Locator {
    return this.list.getByRole('button', { name: new RegExp(`^${name}\\b`) });
  }

  get current(): Locator {
    return this.list.locator('[aria-current="true"]');
  }

  get unsaved(): Locator {
    return this.page.getByText('Changed, not saved in the view.');
  }

  async goTo(name: string): Promise<void> {
    await this.view(name).click();
  }

  async goBack(): Promise<void> {
    await this.page.getByRole('button', { name: 'Go back', exact: true }).click();
  }

  async undoInMessage(): Promise<void> {
    await this.page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  }

  async do(view: string, action: string): Promise<void> {
    await this.page.getByRole('button', { name: `What to do with the view “${view}”` }).click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  async saveAsNew(name: string, caption?: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Save as a new view' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    if (caption !== undefined) await dialog.getByRole('textbox', { name: 'Caption' }).fill(caption);
    await dialog.getByRole('button', { name: 'Save the view' }).click();
  }
}
