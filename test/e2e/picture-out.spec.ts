// The picture taken to other programs without a file, and the map sent to others.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures/host.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

test('the picture is put on the clipboard, as an image of the whole figure', async ({ host }) => {
  const { page } = host;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const app = new ThreadmapPage(page);
  const messages = page.getByRole('region', { name: 'Messages' });
  await app.drawn();
  await page.keyboard.press('Control+Shift+C');
  await expect(messages.getByText('The picture is on the clipboard.')).toBeVisible({ timeout: 30_000 });
  // No office prints what it was set on: whoever pastes it on A4 is told how small it becomes there.
  await expect(messages.getByText('The sheet is A0')).toBeVisible();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const image = await createImageBitmap(await (item as ClipboardItem).getType('image/png'));
    return { width: image.width, height: image.height };
  });
  expect(size.width).toBeGreaterThan(1700);
  expect(size.width / size.height).toBeCloseTo(Math.SQRT2, 1);

  await messages.getByRole('button', { name: 'See the figure' }).click();
  await expect(page.getByRole('tab', { name: 'Figure', exact: true })).toHaveAttribute('aria-selected', 'true');

  // Until the clipboard has a large picture, what is being done is told.
  await page.evaluate(() => {
    const write = navigator.clipboard.write.bind(navigator.clipboard);
    navigator.clipboard.write = async (items) => {
      await items[0]?.getType('image/png');
      await new Promise((resolve) => document.addEventListener('go-on', resolve, { once: true }));
      await write([]).catch(() => undefined);
    };
  });
  await app.choose('Export', /^Copy the picture/);
  await expect(messages.getByText('Putting it on the clipboard')).toBeVisible({ timeout: 30_000 });
  await expect(messages.getByText('The picture is on the clipboard')).toHaveCount(0);
  await page.evaluate(() => document.dispatchEvent(new Event('go-on')));
  await expect(messages.getByText('The picture is on the clipboard')).toBeVisible();
  await expect(messages.getByText('Putting it on the clipboard')).toHaveCount(0);

  // Where the clipboard is shut, why is said, and another way offered.
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await app.choose('Export', /^Copy the picture/);
  await expect(messages.getByText('this window may not write to it')).toBeVisible({ timeout: 30_000 });
  await expect(messages.getByRole('button', { name: 'Save as PNG' })).toBeVisible();
});

test('what is printed is the page alone, in its own size', async ({ host }, info) => {
  const { page } = host;
  const app = new ThreadmapPage(page);
  await app.drawn();
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-asked-to-print', '');
  });
  await page.keyboard.press('Control+p');
  await expect(page.locator('html[data-asked-to-print]')).toBeAttached({ timeout: 30_000 });
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const path = info.outputPath('printed.pdf');
  writeFileSync(path, printed);
  test.skip(!existsSync('/usr/bin/pdftotext'), '*** poppler is not here: what was printed is not read back ***');
  const about = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  expect(about).toMatch(/Pages:\s+1\n/);
  expect(about).toMatch(/Page size:\s+\d+(\.\d+)? x \d+/);
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  expect(text).toContain('Sources:');
  // Of the window nothing: no menus, no panels.
  expect(text).not.toMatch(/Undo|Export|Questions/);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('#printed-pages')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Messages' }).getByText('The sheet is A0')).toBeVisible();
});

test('a copy for partners says what it leaves out, and holds nothing of it', async ({ host }) => {
  const { page } = host;
  const app = new ThreadmapPage(page);
  await app.drawn();
  await app.choose('Export', 'Send a copy of the map…');
  const left = app.dialog.getByRole('region', { name: 'What is left out' });
  await expect(left).toContainText('not for partners');
  await app.dialog.getByRole('radio', { name: 'Us' }).check();
  await expect(left).toContainText('Only the history.');
  await app.dialog.getByText('People, and what is left out').click();
  await app.dialog.getByRole('combobox', { name: 'People' }).selectOption('By initials');
  await expect(left).toContainText('by initials');
  await app.dialog.getByRole('radio', { name: 'The public' }).check();
  await expect(left).toContainText('not for the public');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    app.dialog.getByRole('button', { name: 'Save the copy…' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/ for public\.threadmap$/);
  const path = join(host.folder, 'copy.threadmap');
  await download.saveAs(path);
  expect(readFileSync(path).subarray(0, 15).toString('latin1')).toBe('SQLite format 3');
});

test('a file for another program says what that cannot hold, and holds the view', async ({ host }) => {
  const { page } = host;
  const app = new ThreadmapPage(page);
  await app.drawn();
  await app.choose('Export', 'Export for another program…');
  const program = app.dialog.getByRole('combobox', { name: 'Program' });
  await expect(program.getByRole('option')).toHaveText([
    'Gephi (GEXF)',
    'Programs that read older GEXF (1.2)',
    'Gephi, as tables (two CSV files)',
    'Most programs for networks (GraphML)',
    'yEd (GraphML)',
    'Cytoscape (CYJS)',
    'Kumu (Excel workbook)',
    'Kumu, as a new project (JSON)',
    'Pajek (NET)',
    'NetDraw and UCINET (VNA)',
    'UCINET (DL)',
    'A matrix of who is linked to whom (CSV)',
  ]);
  const left = app.dialog.getByRole('region', { name: 'What is left out' });
  await program.selectOption('Pajek (NET)');
  await expect(left).toContainText('1,011 pieces of evidence – Pajek holds none');
  await program.selectOption('Gephi (GEXF)');
  await expect(left).not.toContainText('Pajek');
  await app.dialog.getByRole('radio', { name: 'Partners' }).check();
  await expect(left).toContainText('not for partners');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    app.dialog.getByRole('button', { name: 'Save the file…' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/ for partners\.gexf$/);
  const path = join(host.folder, 'network.gexf');
  await download.saveAs(path);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('<gexf xmlns="http://gexf.net/1.3"');
  expect(text.match(/<node /g)).toHaveLength(364);
});
