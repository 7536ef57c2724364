// Someone has tried things for a while, and wants back to how the map was before; then forward again.
import { expect, test } from './fixtures/host.ts';
import { HistoryPanelPage } from './pages/history-panel.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

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
