// What a reviewer does with the tables and the matrix: put many entries right at once, and find the links behind a figure.
import { expect, test } from './fixtures/host.ts';
import { TablesPage } from './pages/tables-page.ts';

test('entries are grouped by sector, and a field of a whole group is set and taken back', async ({ host }) => {
  const tables = new TablesPage(host.page);
  await tables.app.drawn();
  await tables.show('Entries');
  await tables.groupBy('Sector');
  const education = tables.heading('Sector', 'Education');
  await expect(education).toHaveAttribute('aria-expanded', 'true');

  // By keyboard: left closes a group, right opens it, Space selects all of it.
  await education.getByRole('rowheader').focus();
  await host.page.keyboard.press('ArrowLeft');
  await expect(education).toHaveAttribute('aria-expanded', 'false');
  await host.page.keyboard.press('ArrowRight');
  await expect(education).toHaveAttribute('aria-expanded', 'true');
  await host.page.keyboard.press('Space');
  await expect(education).toContainText('3 selected');
  await expect(tables.app.details).toContainText('3 entries selected');
  await expect(tables.selectedRows).toHaveCount(3);

  // A field of all of them is set as one step, which says beforehand what it comes to, and is taken back as one.
  await host.page.getByRole('main').getByRole('button', { name: 'Set a field…' }).click();
  await tables.pick('Field', 'Localities');
  await tables.pick('Localities', 'Sale');
  await expect(tables.app.dialog).toContainText(/3 of 3 entries would change/);
  await tables.app.dialog.getByRole('button', { name: 'Set localities of 3 entries' }).click();
  await expect(tables.app.undoButton).toHaveAccessibleName(/Set localities of 3 entries/);
  await tables.app.undo();
  await expect(tables.app.undoButton).toBeDisabled();

  // The grouping is there again after another tab, and what is selected elsewhere comes into view.
  await tables.show('Links');
  await tables.app.goTo('Vision 31 Steering Group');
  await tables.show('Entries');
  await expect(tables.grid.getByRole('row', { name: /^Vision 31 Steering Group/ })).toBeInViewport();
});

test('the links behind a cell of the matrix are selected on the map and in the table', async ({ host }) => {
  const tables = new TablesPage(host.page);
  await tables.app.drawn();
  await tables.show('Matrix');
  const cell = tables.cell('Health', 'Public');
  await expect(cell).toHaveAccessibleName(/^Health to Public: \d+ links, \d+ by /);
  const count = Number(await cell.innerText());
  await cell.click();
  await expect(cell).toHaveAttribute('aria-selected', 'true');
  await expect(tables.app.details).toContainText(`${count} links selected`);
  await host.page.getByRole('button', { name: 'Show in the links table' }).click();
  await expect(host.page.getByText(`${count} selected`).first()).toBeVisible();
  await expect(tables.selectedRows.first()).toBeInViewport();

  // By keyboard, with Shift for more; Escape lets go.
  await tables.show('Matrix');
  await tables.cell('Health', 'Public').focus();
  await host.page.keyboard.press('Enter');
  await host.page.keyboard.press('Shift+ArrowRight');
  await expect(tables.cell('Health', 'Health')).toHaveAttribute('aria-selected', 'true');
  await host.page.keyboard.press('Escape');
  await expect(tables.cell('Health', 'Public')).toHaveAttribute('aria-selected', 'false');
});
