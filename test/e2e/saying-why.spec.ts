// Where a reviewer stands before nothing, the screen says why, and offers the way back.
import { expect, test } from './fixtures/host.ts';
import { FilterPart } from './pages/filter-part.ts';
import { SourcesPage } from './pages/sources-page.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

test('conditions that leave nothing are named, and each can be taken off where nothing is', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const filter = new FilterPart(host.page);
  await app.drawn();
  await filter.begin('Add a condition', 'Kind');
  await filter.tick('Place');
  await filter.add();
  await filter.begin('Add a condition', 'Sector');
  await filter.tick('Health');
  await filter.add();
  await expect(filter.nothingLeft).toContainText('“Kind: Place” and “Sector: Health” exclude each other');
  await expect(filter.nothingLeft.getByRole('button')).toHaveText([
    'Take off “Kind”',
    'Take off “Sector”',
    'Clear the filter',
  ]);

  await app.tab('Entries');
  await expect(filter.nothingLeft).toContainText('exclude each other');
  await filter.nothingLeft.getByRole('button', { name: 'Take off “Sector”' }).press('Enter');
  await expect(app.showing).toContainText(/Showing \d+ of/);
  await expect(filter.chip('Kind: Place')).toBeVisible();
  await expect(host.page.getByRole('main')).toBeFocused();
  await host.page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(filter.nothingLeft).toContainText('exclude each other');
});

test('a link that the filter hides while both its ends are there is spoken of, and shown on asking', async ({
  host,
}) => {
  const app = new ThreadmapPage(host.page);
  const filter = new FilterPart(host.page);
  await app.drawn();
  await new SourcesPage(app).openLink('Vision 31 Steering Group', /reports to Strong Communities Board/);
  await filter.tickListed('Status of links', 'Planned');
  await host.page.getByRole('switch', { name: 'Only entries with links' }).click();
  await host.page.keyboard.press('Control+K');
  await host.page.keyboard.type('Show on the map');
  await host.page.keyboard.press('Enter');
  await expect(host.page.getByRole('region', { name: 'Messages' })).toContainText(
    'The filter hides this link, by “Status of links: Planned”.',
  );
  await host.page.getByRole('button', { name: 'Clear the filter' }).click();
  await expect(app.showing).toContainText('Showing all');
});

test('one form follows the other without waiting for the first to be saved', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  await app.drawn();
  await app.picture.focus();
  await host.page.keyboard.press('n');
  await host.page.keyboard.type('Zebra crossing group');
  await host.page.keyboard.press('Enter');
  await host.page.keyboard.press('Control+Shift+L');
  await expect(host.page.getByRole('dialog', { name: 'Add a link' })).toBeVisible();
  expect(host.complaints).toEqual([]);
});
