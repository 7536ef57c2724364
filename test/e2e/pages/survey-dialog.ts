// The dialog that makes questionnaires, and where what they brought is seen.
import { expect, type Locator } from '@playwright/test';
import type { ThreadmapPage } from './threadmap-page.ts';

export class SurveyDialogPage {
  readonly app: ThreadmapPage;

  constructor(app: ThreadmapPage) {
    this.app = app;
  }

  async open(): Promise<void> {
    await this.app.choose('Add', 'Questionnaire…');
    await expect(this.app.dialog).toBeVisible();
  }

  get title(): Locator {
    return this.app.dialog.getByRole('textbox', { name: 'Title' });
  }

  get whoIsAsked(): Locator {
    return this.app.dialog.getByRole('combobox', { name: 'Who is asked' });
  }

  /** How many forms there will be. */
  get sum(): Locator {
    return this.app.dialog.getByRole('status').first();
  }

  get response(): Locator {
    return this.app.dialog.getByRole('region', { name: 'Who has answered' });
  }

  asks(question: string): Locator {
    return this.app.dialog.getByRole('checkbox', { name: question });
  }

  /** Makes the forms, and keeps what comes of it under a path. */
  async save(path: string): Promise<void> {
    const download = this.app.page.waitForEvent('download');
    await this.app.dialog.getByRole('button', { name: 'Make the form' }).click();
    await (await download).saveAs(path);
    await expect(this.app.dialog).toBeHidden();
  }

  async openLink(from: string, to: string): Promise<void> {
    await this.app.tab('Links');
    const row = this.app.page.getByRole('row').filter({ hasText: from }).filter({ hasText: to });
    await row.getByRole('gridcell').nth(1).click();
    await expect(this.confirmedBy).toBeVisible();
  }

  get confirmedBy(): Locator {
    return this.app.details.getByRole('combobox', { name: 'Confirmed by' });
  }

  /** What each side of the link says. */
  get sides(): Locator {
    return this.app.details.getByRole('list', { name: 'What each side says' });
  }

  async openMeasure(name: string): Promise<void> {
    await this.app.page.getByRole('tab', { name: 'Questions', exact: true }).click();
    await this.app.page.getByRole('button', { name }).click();
  }

  /** How many have answered, where something is counted. */
  get rate(): Locator {
    return this.app.page.getByRole('main').getByText(/asked answered/);
  }
}
