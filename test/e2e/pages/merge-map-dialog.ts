// The dialog that says what merging another map would do, and what the two say differently.
import { expect, type Locator } from '@playwright/test';
import type { ThreadmapPage } from './threadmap-page.ts';

export class MergeMapDialogPage {
  readonly app: ThreadmapPage;

  constructor(app: ThreadmapPage) {
    this.app = app;
  }

  get mergeButton(): Locator {
    return this.app.dialog.getByRole('button', { name: 'Merge', exact: true });
  }

  /** What it would do, in a sentence or two. */
  get said(): Locator {
    return this.app.dialog.getByRole('status').first();
  }

  /** Chooses the other map with the browser's own dialog. */
  async choose(path: string): Promise<void> {
    await this.app.page.getByRole('button', { name: 'Add', exact: true }).click();
    const chooser = this.app.page.waitForEvent('filechooser');
    await this.app.page.getByRole('menuitem', { name: 'Merge another map…' }).click();
    await (await chooser).setFiles(path);
    await expect(this.app.dialog).toBeVisible();
  }

  /** One thing that both say differently, by what it is. */
  difference(name: string): Locator {
    return this.app.dialog.getByRole('radiogroup', { name });
  }
}
