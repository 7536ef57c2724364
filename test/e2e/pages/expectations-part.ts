// What is expected of the map, beside it.
import type { Locator } from '@playwright/test';
import type { ThreadmapPage } from './threadmap-page.ts';

export class ExpectationsPart {
  readonly app: ThreadmapPage;

  constructor(app: ThreadmapPage) {
    this.app = app;
  }

  get panel(): Locator {
    return this.app.page.getByRole('complementary', { name: 'Expectations' });
  }

  get statusLine(): Locator {
    return this.app.page.getByRole('contentinfo').getByRole('button', { name: /expectations?/ });
  }

  async open(): Promise<void> {
    await this.app.page.keyboard.press('Control+Shift+X');
    await this.panel.waitFor();
  }

  set(name: string): Locator {
    return this.panel.getByRole('switch', { name });
  }

  failures(sentence: string): Locator {
    return this.panel.getByRole('list', { name: `Who fails “${sentence}”` }).getByRole('button');
  }

  /** The rule as it stands in the list. */
  rule(sentence: string): Locator {
    return this.panel.getByRole('heading', { name: sentence });
  }

  async menuOf(sentence: string, action: 'Change…' | 'Start from this one…' | 'Remove'): Promise<void> {
    await this.panel.getByRole('button', { name: `What to do with “${sentence}”` }).press('Enter');
    await this.app.page.getByRole('menuitem', { name: action }).press('Enter');
  }

  async begin(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Add an expectation' }).click();
    await this.title('New expectation').waitFor();
  }

  title(text: string): Locator {
    return this.panel.getByRole('heading', { name: text, level: 2 });
  }

  /** A blank of the sentence that is being written, by what it is called. */
  blank(name: string): Locator {
    return this.panel.getByRole('combobox', { name }).or(this.panel.getByRole('textbox', { name }));
  }

  /** Opens what a blank is filled in with, ticks a word in it, and closes it again. */
  async tick(blank: string, ...words: readonly string[]): Promise<void> {
    const { page } = this.app;
    await this.panel
      .getByRole('button', { name: `${blank}:` })
      .first()
      .click();
    for (const word of words) await page.getByRole('dialog').getByRole('checkbox', { name: word, exact: true }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }

  /** "It speaks of 50 entries: 12 fail." */
  get found(): Locator {
    return this.panel.getByRole('region', { name: 'What it finds' }).getByRole('status');
  }

  get whoWouldFail(): Locator {
    return this.panel.getByRole('list', { name: 'Who would fail' }).getByRole('button');
  }

  async keep(): Promise<void> {
    await this.panel.getByRole('button', { name: /^(Add the expectation|Save)$/ }).click();
  }

  /** Which failure of how many one has walked to, and what is wrong with it. */
  get walkedTo(): Locator {
    return this.panel.getByRole('status').filter({ hasText: /^\d+ of \d+\. / });
  }
}
