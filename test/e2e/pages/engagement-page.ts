// The Engagement tab, and the form by which a contact is recorded.
import { expect, type Locator } from '@playwright/test';
import type { ThreadmapPage } from './threadmap-page.ts';

export type Contact = {
  readonly met?: readonly string[];
  readonly when?: string;
  readonly method?: string;
  readonly said?: string;
  readonly next?: string;
  readonly owner?: string;
  readonly due?: string;
};

export class EngagementPage {
  readonly app: ThreadmapPage;

  constructor(app: ThreadmapPage) {
    this.app = app;
  }

  get main(): Locator {
    return this.app.page.getByRole('main');
  }

  get table(): Locator {
    return this.app.page.getByRole('grid', { name: 'Records' });
  }

  get rows(): Locator {
    return this.table.getByRole('row').filter({ has: this.app.page.getByRole('gridcell') });
  }

  /** The record that is chosen in the log, whole. */
  get record(): Locator {
    return this.app.page.getByRole('region', { name: /^Record: / });
  }

  /** Boxes to tick what was promised. */
  get steps(): Locator {
    return this.main.getByRole('checkbox', { name: /^Done: / });
  }

  async open(): Promise<void> {
    await this.app.page.keyboard.press('Control+8');
    await expect(this.part('Next steps')).toBeVisible();
  }

  part(name: 'Next steps' | 'Meeting' | 'Log' | 'Calendar' | 'Timeline'): Locator {
    return this.main.getByRole('tab', { name: new RegExp(`^${name}`) });
  }

  async show(name: 'Next steps' | 'Meeting' | 'Log' | 'Calendar' | 'Timeline'): Promise<void> {
    await this.part(name).click();
    await expect(this.part(name)).toHaveAttribute('aria-selected', 'true');
  }

  field(name: string): Locator {
    return this.app.dialog.getByLabel(name, { exact: true });
  }

  /** Types part of a name into a field for entries, and takes the first that is found. */
  async choose(field: string, name: string): Promise<void> {
    await this.field(field).fill(name);
    await expect(this.app.page.getByRole('listbox').getByRole('option').first()).toContainText(name);
    await this.app.page.keyboard.press('Enter');
  }

  /** Opens the form by its key, fills it in and keeps it by its key. */
  async recordOne(contact: Contact): Promise<void> {
    await this.app.page.keyboard.press('Control+e');
    await expect(this.app.dialog).toBeVisible();
    await this.fillIn(contact);
    await this.app.page.keyboard.press('Control+Enter');
    await expect(this.app.dialog).toBeHidden();
  }

  async fillIn({ met, when, method, said, next, owner, due }: Contact): Promise<void> {
    if (met) {
      // Whom the selection meant is taken out again.
      await this.field('Who was met').focus();
      for (let tries = 0; tries < 10; tries++) await this.app.page.keyboard.press('Backspace');
      for (const name of met) await this.choose('Who was met', name);
    }
    if (method !== undefined) await this.choose('Method', method);
    const texts = { When: when, 'What was said': said, 'Next step': next, Owner: owner, Due: due };
    for (const [name, text] of Object.entries(texts)) if (text !== undefined) await this.field(name).fill(text);
  }
}
