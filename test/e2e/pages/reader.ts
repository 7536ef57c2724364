// The panel in which texts are read beside the map.
import { expect, type Locator, type Page } from '@playwright/test';

export type TextFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** A few lines of notes, as a conversation leaves them. */
export const NOTE: TextFile = {
  name: 'conversation 12 March 2019.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(
    [
      'Notes of a conversation about the pilot',
      'Who talks to whom',
      'The Vision 31 Steering Group reports to the Trafford Partnership by email every month. Nobody else writes anything down.',
      'Partington has a new Walking Friends Network. Trafford Leisure works with Public Health on it.',
    ].join('\n\n'),
  ),
};

export class Reader {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    // The browser's dialog is caught from now on, not only once it is waited for: a key may open it before that is arranged.
    page.on('filechooser', () => undefined);
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: 'Reader' });
  }

  get text(): Locator {
    return this.panel.getByRole('application', { name: /^Text of/ });
  }

  /** What is below the text: what can be made of the sentence that has the marker. */
  get dock(): Locator {
    return this.panel.getByRole('region', { name: 'What to make of it' });
  }

  get form(): Locator {
    return this.dock.getByRole('form');
  }

  /** What is said aloud of the sentence that has the marker. */
  get said(): Locator {
    return this.panel.getByRole('status').filter({ hasText: /Sentence \d+ of/ });
  }

  /** What the app tells at the bottom of the window. */
  get messages(): Locator {
    return this.page.getByRole('region', { name: 'Messages' });
  }

  /** Beside a piece of evidence: the way to the sentence that it was taken from. */
  inTheText(where: Locator): Locator {
    return where.getByRole('button', { name: /^In the text/ });
  }

  get names(): Locator {
    return this.text.locator('[data-name]');
  }

  async toggle(): Promise<void> {
    await this.page.keyboard.press('Control+j');
  }

  /** Chooses files as a user does: with the browser's own dialog. */
  async choose(...files: readonly TextFile[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.keyboard.press('Control+Shift+O');
    await (await chooser).setFiles([...files]);
  }

  async read(file: TextFile): Promise<void> {
    await this.choose(file);
    await this.page.getByRole('dialog').getByRole('button', { name: 'Read it' }).click();
    await expect(this.text).toBeFocused();
  }

  /** Goes down sentence by sentence until the marker is on one with these words. */
  async goTo(words: string): Promise<void> {
    await this.page.keyboard.press('Home');
    await expect(this.said).toContainText('Sentence 1 of');
    for (let number = 2; !(await this.said.innerText()).includes(words); number++) {
      await this.page.keyboard.press('ArrowDown');
      await expect(this.said).toContainText(`Sentence ${number} of`);
    }
  }

  /** Drags over the words of the text, as a mouse user selects them. */
  async selectWords(words: string): Promise<void> {
    const ends = await this.text.evaluate((root, wanted) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const boxes = [...range.getClientRects()].map(({ left, right, top, height }) => ({
          left,
          right,
          y: top + height / 2,
        }));
        return { first: boxes[0], last: boxes.at(-1) };
      }
      return null;
    }, words);
    if (!ends?.first || !ends.last) throw new Error(`the text has no words “${words}” by themselves`);
    await this.page.mouse.move(ends.first.left + 1, ends.first.y);
    await this.page.mouse.down();
    await this.page.mouse.move(ends.last.right - 1, ends.last.y, { steps: 4 });
    await this.page.mouse.up();
  }
}
