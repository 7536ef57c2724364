// A reviewer keeps the map as it goes to a board, works on, and looks back.
import { expect, test } from './fixtures/host.ts';
import { QuestionsPage } from './pages/questions-page.ts';
import { SnapshotsPart } from './pages/snapshots-part.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

test('the map is kept under a name, looked at as it stood, and compared with how it stands now', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const snapshots = new SnapshotsPart(app);
  await app.drawn();
  await snapshots.open();
  await snapshots.take('As it went to the board');
  await expect(snapshots.names).toHaveText(['As it went to the board']);
  await expect(snapshots.panel).toContainText('364 entries, 680 links');
  await app.addEntry('Brand New Forum', 'Group');

  // As it stood: without what has come since, and not to be changed.
  await snapshots.open();
  await snapshots.press('Look at “As it went to the board”');
  await expect(snapshots.bar).toContainText('as it stood in the snapshot “As it went to the board”');
  await expect(app.page.getByText('364 entries · 680 links')).toBeVisible();
  await snapshots.press('Compare “As it went to the board” with now');

  // Compared: in words, with what is new.
  await expect(snapshots.bar).toBeHidden();
  const questions = new QuestionsPage(app);
  await expect(questions.answer).toContainText('1 entry');
  await expect(questions.asked).toContainText('Brand New Forum');
  expect(host.complaints).toEqual([]);
});
