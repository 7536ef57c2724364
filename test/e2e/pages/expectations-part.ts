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
}
