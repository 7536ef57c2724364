// A map whose names have no room on a small sheet: the key goes on on further pages, which are seen, printed and copied like the first.
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { expect, test } from './fixtures/host.ts';
import { FigurePage } from './pages/figure-page.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

test.use({ map: 'large' });

test('the pages of the key are turned by mouse and by keyboard, said, and all of them printed', async ({
  host,
}, info) => {
  const { page } = host;
  const app = new ThreadmapPage(page);
  const figure = new FigurePage(app);
  await app.drawn();
  await figure.open();
  // On the sheet that it chooses itself every name has room.
  await expect(figure.nextPage).toHaveCount(0);
  await figure.field('Sheet').selectOption('A4');
  await expect(page.getByRole('status').filter({ hasText: 'A4, landscape' })).toBeVisible({ timeout: 60_000 });
  await expect(figure.checks).toContainText('in a key that follows the page');
  const where = page.getByRole('status').filter({ hasText: /^Page \d of \d/ });
  await expect(where).toHaveText('Page 1 of 3');
  await expect(figure.sheet.locator('#name-key')).toBeVisible();
  await expect(figure.pageBefore).toHaveAttribute('aria-disabled', 'true');

  await figure.nextPage.click();
  await expect(where).toHaveText('Page 2 of 3, names by number');
  await expect(figure.sheet).toContainText('names by number, continued');
  await expect(figure.sheet).toHaveAccessibleDescription(
    /^The names of the entries numbered \d+ to \d+ of the picture:/,
  );
  // Names are moved on the page that they stand on.
  await expect(figure.names).toHaveCount(0);
  const numberFirst = async (): Promise<number> =>
    Number(await figure.sheet.locator('#name-key text').first().textContent());
  const second = await numberFirst();
  await page.keyboard.press('PageDown');
  await expect(where).toHaveText('Page 3 of 3, names by number');
  await expect.poll(numberFirst).toBeGreaterThan(second);
  await expect(figure.nextPage).toHaveAttribute('aria-disabled', 'true');
  await expect(figure.nextPage).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(figure.pageBefore).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(where).toHaveText('Page 2 of 3, names by number');
  await page.keyboard.press('Home');
  await expect(where).toHaveText('Page 1 of 3');
  await expect(figure.names).toBeVisible();

  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-asked-to-print', '');
  });
  await page.keyboard.press('Control+p');
  await expect(page.locator('html[data-asked-to-print]')).toBeAttached({ timeout: 60_000 });
  const path = info.outputPath('printed.pdf');
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  test.skip(!existsSync('/usr/bin/pdftotext'), '*** poppler is not here: what was printed is not read back ***');
  expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Pages:\s+3\n/);
  const third = execFileSync('pdftotext', ['-f', '3', '-layout', path, '-'], { encoding: 'utf8' });
  expect(third).toContain('names by number, continued');
  expect(host.complaints).toEqual([]);
});

test('the picture that is copied goes on below with the rest of the key', async ({ host }) => {
  const { page } = host;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const app = new ThreadmapPage(page);
  const figure = new FigurePage(app);
  await app.drawn();
  await figure.open();
  await figure.field('Sheet').selectOption('A4');
  await expect(figure.nextPage).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Control+Shift+C');
  const messages = page.getByRole('region', { name: 'Messages' });
  await expect(messages.getByText('The picture is on the clipboard.')).toBeVisible({ timeout: 60_000 });
  const { width, height } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const image = await createImageBitmap(await (item as ClipboardItem).getType('image/png'));
    return { width: image.width, height: image.height };
  });
  expect(width).toBe(1754);
  expect(height).toBeGreaterThan(2 * 1240);
});
