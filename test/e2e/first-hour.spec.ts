// The main job, from end to end: find by an abbreviation, add, take back, close, come back, bring back.
import { expect, test } from './fixtures/host.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

test('a reviewer opens the sample and finds the health board by its abbreviation', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  await app.drawn();
  await app.goTo('HWB');
  await expect(app.nameField).toHaveValue('Health and Wellbeing Board');
  await expect(app.details).toContainText('Also called');
  await expect(app.details.getByRole('heading', { name: 'Links' })).toBeVisible();
  expect(host.complaints).toEqual([]);
});

test('an entry and a link are added, undone to the start, and redone after closing and reopening', async ({ host }) => {
  let app = new ThreadmapPage(host.page);
  await app.drawn();
  const before = await app.counts.innerText();
  const entries = Number(/(\d[\d,]*) entries/.exec(before)?.[1]?.replace(',', ''));
  const links = Number(/(\d[\d,]*) links/.exec(before)?.[1]?.replace(',', ''));
  expect(entries).toBeGreaterThanOrEqual(250);
  expect(links).toBeGreaterThanOrEqual(400);
  // The sample is where the map begins: there is nothing to take back.
  await expect(app.undoButton).toBeDisabled();

  await app.addEntry('Riverside Walking Group', 'Group');
  await expect(app.counts).toContainText(`${entries + 1} entries`);
  await app.addLink({ from: 'Riverside Walking Group', type: 'reports to', to: 'Health and Wellbeing Board' });
  await expect(app.counts).toContainText(`${links + 1} links`);

  await app.undo();
  await app.undo();
  await expect(app.counts).toContainText(`${entries} entries`);
  await expect(app.counts).toContainText(`${links} links`);
  await expect(app.undoButton).toBeDisabled();
  expect(host.complaints).toEqual([]);

  await host.stop();
  await host.restart();
  app = new ThreadmapPage(host.page);
  await app.drawn();
  await app.redo();
  await app.redo();
  await expect(app.redoButton).toBeDisabled();
  await expect(app.counts).toContainText(`${entries + 1} entries`);
  await app.goTo('Riverside Walking');
  await expect(app.details).toContainText('reports to');
  await expect(app.details).toContainText('Health and Wellbeing Board');
});

test('a crash loses nothing that was done', async ({ host }) => {
  let app = new ThreadmapPage(host.page);
  await app.drawn();
  await app.addEntry('Canal Street Choir');
  await expect(app.undoButton).toHaveAccessibleName(/Canal Street Choir/);
  await host.kill();
  await host.restart();
  app = new ThreadmapPage(host.page);
  await app.drawn();
  await app.goTo('Canal Street');
  await expect(app.nameField).toHaveValue('Canal Street Choir');
});

test.describe('with no map open', () => {
  test.use({ map: 'none' });

  test('the start screen offers a new map, a map file and the sample', async ({ host }) => {
    const { page } = host;
    await expect(page.getByRole('button', { name: /new/i }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /open/i }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /sample/i }).first()).toBeVisible();
  });
});

test.describe('an empty map', () => {
  test.use({ map: 'empty' });

  test('invites, and takes its first two entries and their link by keyboard alone', async ({ host }) => {
    const app = new ThreadmapPage(host.page);
    const { page } = host;
    await expect(page.getByText(/no entries|empty|first entry/i).first()).toBeVisible();
    await page.keyboard.press('Control+Shift+E');
    await page.keyboard.type('Town Hall');
    await page.keyboard.press('Enter');
    await expect(app.counts).toContainText('1 entry');
    await expect(app.dialog).toBeHidden();
    await page.keyboard.press('Control+Shift+E');
    await page.keyboard.type('Library');
    await page.keyboard.press('Enter');
    await expect(app.counts).toContainText('2 entries');
    await page.keyboard.press('Control+Shift+L');
    await expect(app.dialog).toBeVisible();
    await app.pick('From', 'Town Hall');
    await app.pick('To', 'Library');
    await page.keyboard.press('Tab');
    await app.dialog.getByRole('button', { name: 'Add the link' }).press('Enter');
    await expect(app.counts).toContainText('1 link');
  });
});
