import { expect, type Locator } from '@playwright/test';
import type { ThreadmapPage } from './threadmap-page.ts';

/** Typing links: the box at the top, the strip that adds links in a row, and pasting rows. */
export class QuickEntry {
  readonly app: ThreadmapPage;
  constructor(app: ThreadmapPage) {
    this.app = app;
  }

  get box(): Locator {
    return this.app.search;
  }

  get preview(): Locator {
    return this.app.page.getByRole('region', { name: 'What the sentence adds' });
  }

  get messages(): Locator {
    return this.app.page.getByRole('region', { name: 'Messages' });
  }

  get strip(): Locator {
    return this.app.page.getByRole('region', { name: /^Add links from/ });
  }

  get added(): Locator {
    return this.strip.getByRole('list', { name: 'Added in this run' }).getByRole('listitem');
  }

  /** What of the sentence could not be read. */
  get unread(): Locator {
    return this.preview.locator('mark');
  }

  /** How many links the map has, as the foot of the window says. */
  async linkCount(): Promise<number> {
    const text = await this.app.counts.innerText();
    return Number((/([\d,]+) links/.exec(text)?.[1] ?? '').replace(',', ''));
  }

  async type(text: string): Promise<void> {
    await this.box.click();
    await this.box.pressSequentially(text);
  }

  /** Pastes rows into the table that is shown, as Excel puts them on the clipboard. */
  async pasteRows(rows: readonly (readonly string[])[]): Promise<void> {
    const text = rows.map((cells) => cells.join('\t')).join('\r\n');
    const grid = this.app.page.getByRole('grid');
    await grid.getByRole('rowheader').first().click();
    await grid.evaluate((element, data) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', data);
      const target = element.contains(document.activeElement) ? document.activeElement : element;
      target?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
    await expect(this.app.dialog).toBeVisible();
  }
}
