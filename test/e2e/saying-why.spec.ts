// Where a reviewer stands before nothing, the screen says why, and offers the way back.
import { expect, test } from './fixtures/host.ts';
import { FilterPart } from './pages/filter-part.ts';
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
