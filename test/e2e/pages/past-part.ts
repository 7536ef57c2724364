// The map in another state, and the timeline.
import { expect, type Locator } from '@playwright/test';
import type { ThreadmapPage } from './threadmap-page.ts';

export class PastPart {
  readonly app: ThreadmapPage;

  constructor(app: ThreadmapPage) {
    this.app = app;
  }

  /** Says which state is shown. */
  get bar(): Locator {
    return this.app.page.getByRole('region', { name: 'Another state of the map' });
  }

  get timeline(): Locator {
    return this.app.page.getByRole('region', { name: 'Timeline' });
  }

  get slider(): Locator {
    return this.timeline.getByRole('slider', { name: 'Date of the map' });
  }

  get date(): Locator {
    return this.timeline.getByRole('textbox', { name: 'Date' });
  }

  /** What starts and ends on the date, as it is read out. */
  get told(): Locator {
    return this.timeline.getByRole('status');
  }

  get messages(): Locator {
    return this.app.page.getByRole('region', { name: 'Messages' });
  }

  async openTimeline(): Promise<void> {
    await this.app.page.keyboard.press('Control+Shift+G');
    await expect(this.timeline).toBeVisible();
  }

  async typeDate(date: string): Promise<void> {
    await this.date.fill(date);
    await this.date.press('Enter');
  }

  async press(button: string): Promise<void> {
    await this.timeline.getByRole('button', { name: button }).click();
  }

  async backToNow(): Promise<void> {
    await this.bar.getByRole('button', { name: 'Back to now' }).click();
  }
}
