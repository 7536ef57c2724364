// Everything can be found by typing a word of it, and whatever one points at says what can be done with it - by mouse or without.
import { expect, test } from './fixtures/host.ts';
import { MenusPage } from './pages/menus-page.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

test('a newcomer who knows other words finds the action, and what cannot be done says why', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const menus = new MenusPage(host.page);
  await app.drawn();
  await menus.openPalette();
  await menus.paletteField.fill('delete');
  await expect(menus.chosen).toContainText('Select an entry or a link first.');
  await menus.paletteField.fill('node');
  await expect(menus.firstFound).toContainText('Add entry');
  await host.page.keyboard.press('Enter');
  await app.dialog.getByRole('textbox', { name: 'Name' }).fill('Sale Moor forum');
  await app.dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(app.undoButton).toHaveAccessibleName(/Sale Moor forum/);
  await expect(app.dialog).toBeHidden();

  // With a slip, and lately used.
  await menus.run('udno');
  await expect(app.redoButton).toBeEnabled();
  await menus.openPalette();
  await expect(menus.firstFound).toContainText('Add entry');
  await host.page.keyboard.press('Escape');

  // An entry is found from anywhere too; what was beside the map makes way for it.
  await host.page.keyboard.press('F1');
  await expect(host.page.getByRole('complementary', { name: 'Help' })).toBeVisible();
  await menus.run('Strong Communities Board');
  await expect(app.nameField).toHaveValue('Strong Communities Board');
  expect(host.complaints).toEqual([]);
});

test('a right click offers what can be done with an entry, and the keyboard opens the same menu', async ({ host }) => {
  const { page } = host;
  const app = new ThreadmapPage(page);
  const menus = new MenusPage(page);
  await app.drawn();
  await app.goTo('HWB');
  await menus.rightClick(await app.centreOfPicture());
  await expect(menus.menu).toHaveAccessibleName(/Health and Wellbeing Board/);
  await menus.menuItem(/^Add link…/).click();
  await expect(app.dialog.getByRole('combobox', { name: 'From' })).toHaveValue('Health and Wellbeing Board');
  await page.keyboard.press('Escape');
  await expect(app.dialog).toBeHidden();

  await app.picture.focus();
  await page.keyboard.press('Shift+F10');
  await expect(menus.menu).toHaveAccessibleName(/Health and Wellbeing Board/);
  await menus.menuItem('Select what it touches').press('Enter');
  await expect(app.details.getByText(/entries and \d+ links/)).toBeVisible();
  await expect(app.picture).toBeFocused();

  await app.tab('Entries');
  const row = page.getByRole('row', { name: /Thrive Trafford/ }).first();
  await page.getByRole('searchbox', { name: /Find in the table/ }).fill('Thrive Trafford');
  await row.getByRole('gridcell').first().click({ button: 'right' });
  await menus.menuItem('Show on the map').click();
  await expect(app.picture).toBeVisible();
});

test('the picture is worked through without a mouse: along links, to a link, and out again', async ({ host }) => {
  const { page } = host;
  const app = new ThreadmapPage(page);
  const menus = new MenusPage(page);
  await app.drawn();
  await app.goTo('Vision 31 Steering Group');
  await app.picture.focus();
  await page.keyboard.press('.');
  await expect(app.said).toContainText(/^1 of \d+ links from Vision 31 Steering Group: .*\((.*, )?\d+ links?\)/);
  await page.keyboard.press('.');
  await expect(app.said).toContainText(/^2 of \d+ links/);
  await page.keyboard.press('Enter');
  await expect(app.details.getByText(/^Link ·/)).toBeVisible();

  await app.picture.focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(app.picture).not.toBeFocused();

  // The same as text.
  await menus.run('outline');
  await expect(menus.outline.getByRole('heading', { name: /^Groups/ })).toBeVisible();
  await menus.outline
    .getByRole('link', { name: /^reports to Strong Communities Board/ })
    .first()
    .click();
  await expect(app.details.getByText(/^Link ·/)).toBeVisible();
});
