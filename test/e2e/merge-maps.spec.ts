// A colleague's copy of the map is merged: what both say differently is decided one by one, and it is one step that is taken back.
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './fixtures/child.ts';
import { expect, test } from './fixtures/host.ts';
import { MergeMapDialogPage } from './pages/merge-map-dialog.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

test('a copy that somebody else has worked on comes back in, by mouse and by keyboard', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const dialog = new MergeMapDialogPage(app);
  await app.opened();
  const copy = join(host.folder, 'copy.threadmap');
  copyFileSync(host.file, copy);
  const [here, there] = [join(host.folder, 'here.csv'), join(host.folder, 'there.csv')];
  writeFileSync(here, 'name,kind,website\nVision 31,Group,https://here.example\n');
  writeFileSync(
    there,
    'name,kind,website,phone\nVision 31,Group,https://there.example,0161 000 000\nAshmere Walkers,Group,,\n',
  );
  await runCommand('import', host.file, here);
  await runCommand('import', copy, there);

  await dialog.choose(copy);
  await expect(app.dialog.getByText(/^Both were one map until/)).toBeVisible();
  await expect(dialog.said).toHaveText('Adds 1 entry. Changes 1 entry. 1 thing is said differently in the two maps.');
  await expect(app.dialog.getByText('Added: 1 entry', { exact: true })).toBeVisible();
  await expect(app.dialog.getByText('Changed: 1 entry', { exact: true })).toBeVisible();
  const website = dialog.difference('Entry “Vision 31”: website');
  await expect(website.getByRole('radio', { name: 'https://here.example' })).toBeChecked();
  await app.dialog.getByRole('radio', { name: 'Whoever changed it last' }).check();
  await expect(website.getByRole('radio', { name: 'https://there.example' })).toBeChecked();
  await website.getByRole('radio', { name: 'https://there.example' }).focus();
  await host.page.keyboard.press('ArrowUp');
  await expect(website.getByRole('radio', { name: 'https://here.example' })).toBeChecked();
  await host.page.keyboard.press('ArrowDown');
  await expect(website.getByRole('radio', { name: 'https://there.example' })).toBeChecked();
  await expect(dialog.mergeButton).toBeEnabled();
  await dialog.mergeButton.click();
  await expect(app.dialog).toBeHidden();
  const messages = host.page.getByRole('region', { name: 'Messages' });
  await expect(messages.getByText(/^Merged “copy\.threadmap”\. Adds 1 entry\. Changes 1 entry\./)).toBeVisible();
  await app.goTo('Vision 31');
  await expect(app.details.getByText('https://there.example')).toBeVisible();

  // The same again has nothing to add, and undo takes back the whole.
  await dialog.choose(copy);
  await expect(dialog.said).toHaveText('This map has all of it already.');
  await expect(dialog.mergeButton).toBeDisabled();
  await host.page.keyboard.press('Escape');
  await app.undo();
  await expect(app.details.getByText('https://here.example')).toBeVisible();
  expect(host.complaints).toEqual([]);
});

test('another map: which entry is meant is asked, and a file that is none is refused', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const dialog = new MergeMapDialogPage(app);
  await app.opened();
  const other = join(host.folder, 'other.threadmap');
  const [twice, theirs] = [join(host.folder, 'twice.csv'), join(host.folder, 'theirs.csv')];
  writeFileSync(twice, 'id,name,kind\n1,Ashmere Walkers,Group\n2,ASHMERE WALKERS,Group\n');
  writeFileSync(theirs, 'name,kind\nAshmere Walkers,Group\nBorrow Singers,Group\n');
  await runCommand('import', host.file, twice);
  await runCommand('new', other);
  await runCommand('import', other, theirs);
  await dialog.choose(other);
  await expect(app.dialog.getByText(/^The two maps have no history in common/)).toBeVisible();
  await expect(dialog.said).toHaveText(/1 entry: say first which is meant\.$/);
  await expect(dialog.mergeButton).toBeDisabled();
  await app.dialog.getByRole('combobox', { name: 'Ashmere Walkers: which entry it is' }).selectOption('Another entry');
  await expect(dialog.said).toHaveText('Adds 2 entries.');
  await dialog.mergeButton.click();
  await expect(app.dialog).toBeHidden();

  const none = join(host.folder, 'none.threadmap');
  writeFileSync(none, 'name,kind\nAshmere Walkers,Group\n');
  await dialog.choose(none);
  await expect(app.dialog.getByRole('alert')).toContainText('none.threadmap');
  await expect(dialog.mergeButton).toBeDisabled();
});
