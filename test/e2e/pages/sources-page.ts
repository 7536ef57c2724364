// Evidence and sources as a reviewer meets them: the evidence of what is selected, the register, and the lists of what is to be checked.
import { expect, type Locator } from '@playwright/test';
import type { ThreadmapPage } from './threadmap-page.ts';

export type NewEvidence = {
  readonly source: string;
  /** Whether the source is made along with it. */
  readonly isNew?: boolean;
  readonly section: string;
  readonly note: string;
};

export class SourcesPage {
  readonly app: ThreadmapPage;

  constructor(app: ThreadmapPage) {
    this.app = app;
  }

  /** The list that is being worked through. */
  get list(): Locator {
    return this.app.page.getByRole('listbox').first();
  }

  get current(): Locator {
    return this.list.getByRole('option', { selected: true });
  }

  get register(): Locator {
    return this.app.page.getByRole('grid', { name: 'Sources' });
  }

  /** What rests on the chosen source. */
  get supports(): Locator {
    return this.app.page.getByRole('region', { name: /^What rests on / });
  }

  get confirmedBy(): Locator {
    return this.app.details.getByRole('combobox', { name: 'Confirmed by' });
  }

  async openLink(from: string, words: RegExp): Promise<void> {
    await this.app.goTo(from);
    await this.app.details.getByRole('link', { name: words }).click();
  }

  async open(): Promise<void> {
    await this.app.page.keyboard.press('Control+5');
    await expect(this.part('Register')).toBeVisible();
  }

  part(name: string): Locator {
    return this.app.page.getByRole('tab', { name: new RegExp(`^${name}`) });
  }

  /** How many things a list holds, as its tab says. */
  async count(name: string): Promise<number> {
    return Number((await this.part(name).innerText()).replace(/\D/g, ''));
  }

  async show(name: string): Promise<void> {
    await this.part(name).click();
  }

  /** Attaches a passage to what is selected, in the details. */
  async addEvidence({ source, isNew = false, section, note }: NewEvidence): Promise<void> {
    const { details, page } = this.app;
    await details.getByRole('button', { name: 'Add evidence' }).click();
    await details.getByRole('combobox', { name: 'Source', exact: true }).fill(source);
    await page
      .getByRole('option', { name: isNew ? `New source: ${source}` : source })
      .first()
      .click();
    if (isNew) await details.getByRole('textbox', { name: 'Its date' }).fill('March 2019');
    await details.getByRole('textbox', { name: 'In your own words' }).fill(note);
    const where = details.getByRole('textbox', { name: 'Page or section' });
    await where.fill(section);
    await where.press('Enter');
    await expect(where).toBeHidden();
  }

  async choose(source: RegExp): Promise<void> {
    await this.register.getByRole('rowheader', { name: source }).click();
    await expect(this.supports).toBeVisible();
  }
}
