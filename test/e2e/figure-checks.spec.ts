// What the author of a figure is warned of before it goes out leads to where it is mended, and goes when it is.
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures/host.ts';
import { FigurePage } from './pages/figure-page.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';
import { ViewsPart } from './pages/views-part.ts';

test('the shipped pages on A4 are printed in eight points, and small names go to a larger sheet at a press', async ({
  host,
}) => {
  const app = new ThreadmapPage(host.page);
  const figure = new FigurePage(app);
  await app.drawn();
  await new ViewsPart(app.page).goTo('Governance');
  await figure.open();
  await expect(figure.checks).toContainText('Every name is on the page and can be read in print.');
  await expect(figure.toLookAt).toHaveCount(0);

  await new ViewsPart(app.page).goTo('Evidence');
  await expect(figure.checks).toContainText('pt when printed');
  await expect(figure.toLookAt).toHaveText('1 thing to look at');
  await figure.checks.getByRole('button', { name: 'Set it on A3' }).press('Enter');
  await expect(figure.field('Sheet')).toHaveValue('a3');
  await expect(figure.checks).toContainText('Every name is on the page');
  // The button is gone; whoever pressed it by keyboard is not thrown to the top of the window.
  await expect(host.page.locator('#figure-checks')).toBeFocused();
  await app.undo();
  await expect(figure.checks).toContainText('pt when printed');
});

test('a sheet that no office prints is pointed to, and the page is set on A4 at a press', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const figure = new FigurePage(app);
  await app.drawn();
  await figure.open();
  await expect(figure.checks).toContainText('The sheet is A0, the smallest on which the names can be read.');
  await figure.checks.getByRole('button', { name: 'Set it on A4' }).press('Enter');
  await expect(figure.field('Sheet')).toHaveValue('a4');
  await expect(figure.checks).not.toContainText('The sheet is A0');
  await expect(figure.checks).toContainText('moved to a key');
  expect(host.complaints).toEqual([]);
});

test('the number under the page opens the panel and goes to the list; each thing in it leads to where it is mended', async ({
  host,
}) => {
  const { page } = host;
  const app = new ThreadmapPage(page);
  const figure = new FigurePage(app);
  await app.drawn();
  await new ViewsPart(app.page).goTo('The Local Pilot');
  await figure.open();
  await figure.give('Title', `A title that has no end ${'and goes on '.repeat(20)}`);
  await figure.give('Caption', 'Words that go on and on. '.repeat(40));
  await expect(figure.checks).toContainText('no room for all of the title and the caption');
  await page.getByRole('button', { name: 'Details', exact: true }).click();
  await expect(figure.checks).toHaveCount(0);
  await figure.toLookAt.press('Enter');
  await expect(page.locator('#figure-checks')).toBeFocused();
  await figure.checks.getByRole('button', { name: 'Go to the caption' }).press('Enter');
  await expect(figure.field('Caption')).toBeFocused();
  await figure.give('Caption', 'Short.');
  await figure.checks.getByRole('button', { name: 'Go to the title' }).press('Enter');
  await expect(figure.field('Title')).toBeFocused();
  await figure.give('Title', 'Short');
  await expect(figure.checks).not.toContainText('no room for all');

  // A name that was put over another is gone to on the page. Only one that somebody put there does not make way.
  const [one, other] = [figure.name('Youth Hub'), figure.name('Good Gym in Trafford')];
  await other.focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(other).toHaveAccessibleName('Good Gym in Trafford, moved');
  await figure.drawn();
  const [from, to] = [await one.boundingBox(), await other.boundingBox()];
  if (!from || !to) throw new Error('both names have a place');
  const middle = (box: typeof from) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  await app.drag(middle(from), middle(to));
  await expect(figure.checks).toContainText('names that were moved lie over another name.');
  await figure.checks.getByRole('button', { name: 'Go to “Youth Hub”' }).press('Enter');
  await expect(one).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(figure.checks).not.toContainText('lies over another');
  expect(host.complaints).toEqual([]);
});

test('the figures of all views are saved at once by keyboard, with a record of how each was made', async ({ host }) => {
  test.setTimeout(120_000);
  const { page } = host;
  const app = new ThreadmapPage(page);
  const figure = new FigurePage(app);
  await app.drawn();
  await new ViewsPart(app.page).goTo('Governance');
  await figure.open();
  const downloads: string[] = [];
  const records: string[] = [];
  page.on('download', async (download) => {
    downloads.push(download.suggestedFilename());
    if (download.suggestedFilename().endsWith('.json')) records.push(readFileSync(await download.path(), 'utf8'));
  });
  await page.getByRole('main').getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByRole('menuitem', { name: 'All 6 views' }).press('ArrowRight');
  await page.getByRole('menuitem', { name: 'A slide for each (PowerPoint)' }).press('Enter');
  await expect.poll(() => records.length, { timeout: 90_000 }).toBe(1);
  expect(downloads.sort()).toEqual(['map – all views – record.json', 'map – all views.pptx']);
  expect(JSON.parse(records[0] ?? '').figures).toHaveLength(6);
  expect(host.complaints).toEqual([]);
});
