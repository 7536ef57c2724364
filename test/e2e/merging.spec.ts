// Two people have entered the same body; a reviewer finds it, makes one of the two, and takes it back.
import { expect, test } from './fixtures/host.ts';
import { MergeDialogPage } from './pages/merge-dialog.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

test('a body that was entered twice is found and made one, with its links, and the step can be taken back', async ({
  host,
}) => {
  const app = new ThreadmapPage(host.page);
  const merge = new MergeDialogPage(host.page);
  await app.drawn();
  await app.addEntry('Board, Strong Communities', 'Group');
  await app.addLink({ from: 'Board, Strong Communities', type: 'reports to', to: 'Trafford Partnership Executive' });
  await app.goTo('Board, Strong Communities');
  await expect(app.details.getByText('Looks like “Strong Communities Board”.')).toBeVisible();

  await merge.open();
  await expect(merge.pair('Board, Strong Communities')).toContainText('The same words in another order');
  await expect(merge.summary).toContainText('Keeps “Strong Communities Board”.');
  await merge.take('Name', 'Board, Strong Communities');
  await expect(merge.summary).toContainText('“Strong Communities Board” is another name of it. 1 link moves');
  await merge.press('Merge');
  await expect(merge.dialog.getByText('No two entries look alike')).toBeVisible();
  await merge.close();

  await expect(app.nameField).toHaveValue('Board, Strong Communities');
  await expect(app.details.getByText('Strong Communities Board', { exact: true })).toBeVisible();
  await expect(app.details.getByRole('link', { name: /reports to Trafford Partnership Executive/ })).toBeVisible();
  await expect(app.details.getByRole('link', { name: /receives reports from Vision 31/ }).first()).toBeVisible();

  await app.undo();
  await app.goTo('Strong Communities Board');
  await expect(app.nameField).toHaveValue('Strong Communities Board');
  await app.goTo('Board, Strong Communities');
  await expect(app.nameField).toHaveValue('Board, Strong Communities');
});

test('what is not the same is remembered after closing, and can be taken back', async ({ host }) => {
  const merge = new MergeDialogPage(host.page);
  let app = new ThreadmapPage(host.page);
  await app.drawn();
  await app.addEntry('Sport Englnd', 'Organisation');
  await merge.open();
  await expect(merge.pair('Sport Englnd')).toContainText('differ by a letter');
  await merge.dialog.getByRole('textbox', { name: /Why they are not the same/ }).fill('A club of that name');
  await merge.press('Not the same');
  await expect(merge.pair('Sport Englnd')).toBeHidden();

  await host.page.reload();
  app = new ThreadmapPage(host.page);
  await app.drawn();
  await merge.open();
  await expect(merge.count).toHaveText('Look alike (0)');
  await merge.dialog.getByText('Not the same (1)').click();
  await expect(merge.dialog.getByText('A club of that name')).toBeVisible();
  await merge.press('Take back');
  await merge.dialog.getByText('Look alike (1)').click();
  await expect(merge.pair('Sport Englnd')).toBeVisible();
});

test('two entries of quite different names are merged from the selection, by keyboard alone', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const merge = new MergeDialogPage(host.page);
  await app.drawn();
  await app.tab('Entries');
  await host.page.getByRole('searchbox', { name: /find in the table/i }).fill('thrive trafford');
  await host.page
    .getByRole('rowheader', { name: /^Thrive Trafford/ })
    .first()
    .click();
  await host.page.getByRole('searchbox', { name: /find in the table/i }).fill('good gym');
  await host.page
    .getByRole('rowheader', { name: /^Good Gym/ })
    .first()
    .click({ modifiers: ['Control'] });
  await expect(app.details.getByText('2 entries selected')).toBeVisible();
  await app.details.getByRole('button', { name: 'Merge selected…' }).focus();
  await host.page.keyboard.press('Enter');
  await expect(merge.summary).toContainText('Keeps');
  await merge.dialog.getByRole('button', { name: 'Merge', exact: true }).focus();
  await host.page.keyboard.press('Enter');
  await expect(merge.dialog).toBeHidden();
  await expect(app.undoButton).toHaveAccessibleName(/Merge “.*” into “.*”/);
});
