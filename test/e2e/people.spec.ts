// Personal data: everything held about somebody is written out, they are erased for good, and a resident has a name only with consent.
import { readFileSync } from 'node:fs';
import { marksIn } from '../support/bytes-of.ts';
import { expect, test } from './fixtures/host.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

const NAME = 'Quillfeather Ashdown';

test('everything held about a person is saved as a file, and the person is erased from the map, its history and the bytes of its file', async ({
  host,
}) => {
  const app = new ThreadmapPage(host.page);
  await app.drawn();
  await app.addEntry(NAME, 'Person');
  await app.addLink({ from: NAME, type: 'supports', to: 'Vision 31' });
  await app.addEntry('Somebody else’s club', 'Organisation');
  await app.goTo(NAME);

  const download = host.page.waitForEvent('download');
  await app.details.getByRole('button', { name: 'Everything held about them…' }).click();
  const path = await (await download).path();
  expect(readFileSync(path, 'utf8')).toContain(`"Record of": "${NAME}"`);

  expect(marksIn(readFileSync(host.file), ['Quillfeather'])).toEqual(['Quillfeather']);
  await app.details.getByRole('button', { name: 'Erase this person…' }).click();
  const list = app.dialog.getByRole('list', { name: 'What this does' });
  await expect(list).toContainText('Will go: 1 entry and 1 link.');
  const confirm = app.dialog.getByRole('button', { name: 'Erase for good' });
  await expect(confirm).toBeDisabled();
  await app.dialog.getByRole('checkbox', { name: 'I understand that this cannot be undone' }).check();
  await confirm.click();
  await expect(app.dialog).toBeHidden();
  await expect(host.page.getByRole('region', { name: 'Messages' })).toContainText('The person is erased.');
  await expect(host.page.getByText('Quillfeather')).toHaveCount(0);
  expect(marksIn(readFileSync(host.file), ['Quillfeather', 'Ashdown'])).toEqual([]);

  // What was done besides can still be taken back.
  await app.goTo('Somebody else’s club');
  await app.undo();
  await app.search.fill('Somebody else’s club');
  await expect(host.page.getByRole('option', { name: 'No entry is called that.' })).toBeVisible();
});

test('a named person becomes a resident only once the name is gone, unless consent is given', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  await app.drawn();
  await app.addEntry(NAME, 'Person');
  await app.goTo(NAME);
  await app.details.getByRole('checkbox', { name: /member of the public/ }).click();
  await expect(app.dialog).toContainText('Erase name and free text?');
  await app.dialog.getByRole('checkbox', { name: 'I understand that this cannot be undone' }).check();
  await app.dialog.getByRole('button', { name: 'Erase name and free text' }).click();
  await expect(app.nameField).toHaveValue('A resident');
  await expect(app.details.getByRole('checkbox', { name: /member of the public/ })).toBeChecked();
  expect(marksIn(readFileSync(host.file), ['Quillfeather'])).toEqual([]);
  await app.nameField.fill('Ada Wren');
  await app.nameField.press('Enter');
  await expect(host.page.getByText(/A resident without consent given is kept by role/).first()).toBeVisible();
  // Whoever writes down what they said is reminded.
  await app.nameField.press('Escape');
  await host.page.keyboard.press('Control+e');
  await expect(app.dialog.getByText(/is a resident without consent given\. Keep names out/)).toBeVisible();
});
