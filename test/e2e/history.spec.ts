// Someone has tried things for a while, and wants back to how the map was before; then forward again.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures/host.ts';
import { HistoryPanelPage } from './pages/history-panel.ts';
import { ImportDialogPage } from './pages/import-dialog.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';
import { axeFaults } from './screens/look-over.ts';

test('a few steps are walked back at once, by mouse and by keyboard, and forward again', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const history = new HistoryPanelPage(host.page);
  await app.drawn();
  for (const name of ['First Body', 'Second Body', 'Third Body']) await app.addEntry(name);
  await history.open();
  await expect(history.here).toContainText('Add “Third Body”');

  await history.way(/^Add “First Body”.*takes back 2 steps/).click();
  await expect(history.here).toContainText('Add “First Body”');
  await expect(app.undoButton).toHaveAccessibleName(/Add “First Body”/);

  await history.way(/^Add “Third Body”.*brings back 2 steps/).focus();
  await host.page.keyboard.press('Enter');
  await expect(history.here).toContainText('Add “Third Body”');
  await expect(app.redoButton).toBeDisabled();
});

test('the history of one entry says what each step changed', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const history = new HistoryPanelPage(host.page);
  await app.drawn();
  await app.addEntry('Another Body');
  await app.goTo('Thrive Trafford');
  await app.nameField.fill('Thrive (Trafford)');
  await app.nameField.press('Enter');
  await expect(app.undoButton).toHaveAccessibleName(/Thrive/);
  await history.open();
  await history.onlySelected();
  await expect(history.panel.getByText(/Add “Another Body”/)).toBeHidden();
  await history.way(/^What changed: Change “Thrive/).click();
  await expect(history.panel.getByText('Thrive Trafford', { exact: true })).toBeVisible();
});

test('what an import did is told again from the history, row by row', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const history = new HistoryPanelPage(host.page);
  const dialog = new ImportDialogPage(app);
  const list = join(host.folder, 'bodies.csv');
  const names = Array.from({ length: 150 }, (_, at) => `Body number ${at + 1},`);
  writeFileSync(list, ['name,notes', ...names, 'Thrive Trafford,Seen in May'].join('\n'));
  await app.drawn();
  await dialog.choose(list);
  await dialog.importButton.click();
  await expect(app.dialog).toBeHidden();
  await history.open();
  await history.way(/^What changed: Import “bodies\.csv”/).click();
  await history.panel.getByRole('button', { name: 'Receipt…' }).press('Enter');
  await expect(app.dialog.getByRole('heading', { name: 'Receipt: Import “bodies.csv”' })).toBeVisible();
  await expect(app.dialog.getByText('Added 150 entries, changed 1 entry.')).toBeVisible();
  await app.dialog.getByText('Added: 150 rows').click();
  await expect(app.dialog.getByText('row 101: Body number 100')).toBeVisible();
  await app.dialog.getByRole('button', { name: 'Show 50 more of 50' }).press('Enter');
  await expect(app.dialog.getByText('row 102: Body number 101')).toBeFocused();
  await expect(app.dialog.getByText('row 151: Body number 150')).toBeVisible();
  await app.dialog.getByText('Changed: 1 row').click();
  await expect(app.dialog.getByText(/row 152: Thrive Trafford.*notes: .*Seen in May/)).toBeVisible();
  expect(await axeFaults(host.page)).toEqual([]);
  await host.page.keyboard.press('Escape');
  await expect(app.dialog).toBeHidden();
  expect(host.complaints).toEqual([]);
});
