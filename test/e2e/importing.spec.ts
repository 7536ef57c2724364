// A workbook and a list with headers of its own are brought in: looked at first, settled by hand, one step that is taken back.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures/host.ts';
import { ImportDialogPage } from './pages/import-dialog.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';
import { axeFaults } from './screens/look-over.ts';

const WORKBOOK = join(import.meta.dirname, '../fixtures/exchange/xlsx/libreoffice-review.xlsx');

test('a workbook says what it would add and what it leaves out, and comes in as one step', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const dialog = new ImportDialogPage(app);
  await app.opened();
  await dialog.choose(WORKBOOK);
  await expect(dialog.said).toHaveText('Adds 2 entries and 1 link.');
  await expect(dialog.rowsOf('Sheet “Who there is”')).toHaveValue('entities');
  await expect(dialog.rowsOf('Sheet “Notes”')).toHaveValue('none');
  await expect(app.dialog.getByText('sheet “Lookups” – it is hidden')).toBeVisible();
  await dialog.rowsOf('Sheet “Links”').selectOption('none');
  await expect(dialog.said).toHaveText('Adds 2 entries.');
  await dialog.rowsOf('Sheet “Links”').selectOption('links');
  await expect(dialog.said).toHaveText('Adds 2 entries and 1 link.');
  await dialog.importButton.click();
  await expect(app.dialog).toBeHidden();
  const messages = host.page.getByRole('region', { name: 'Messages' });
  await expect(messages.getByText('Added 2 entries and 1 link.')).toBeVisible();

  // The same again says nothing new, and there is nothing to import.
  await dialog.choose(WORKBOOK);
  await expect(dialog.said).toHaveText('3 rows say nothing new.');
  await expect(dialog.importButton).toBeDisabled();
  await host.page.keyboard.press('Escape');
  await host.page.getByRole('button', { name: /^Undo/ }).first().click();
  await dialog.choose(WORKBOOK);
  await expect(dialog.said).toHaveText('Adds 2 entries and 1 link.');
  expect(host.complaints).toEqual([]);
});

test('headers that nobody knows are said by hand, rows that cannot be read are shown, and it is remembered', async ({
  host,
}) => {
  const app = new ThreadmapPage(host.page);
  const dialog = new ImportDialogPage(app);
  const list = join(host.folder, 'contacts.csv');
  writeFileSync(list, 'Who;Talks with;Grade\nVision 31;Ashmere Walkers;9\nVision 31;Trafford Council;3\n');
  await app.opened();
  await dialog.choose(list);
  await expect(dialog.table('The table')).toContainText('It is none of the tables we know');
  await expect(dialog.importButton).toBeDisabled();
  await dialog.rowsOf('The table').selectOption('links');
  await dialog.column('Who').selectOption('From');
  await expect(dialog.column('Who')).toHaveValue('from');
  await dialog.column('Talks with').selectOption('To');
  await expect(dialog.column('Talks with')).toHaveValue('to');
  await dialog.column('Grade').selectOption('Strength');
  await expect(app.dialog.getByText(/row 2, Grade: “9” is not on the scale from 1 to 5/)).toBeVisible();
  await expect(app.dialog.getByText(/row 2, Talks with: “Ashmere Walkers” matches no entry/)).toBeVisible();
  await expect(dialog.importButton).toBeDisabled();
  await app.dialog.getByLabel('Leave those rows out and import the others').check();
  await expect(dialog.said).toHaveText('Adds 1 link. 1 row needs a look.');
  await dialog.importButton.click();
  await expect(app.dialog).toBeHidden();

  writeFileSync(list, 'Talks with;Who;Grade\nTrafford Partnership;Vision 31;2\n');
  await dialog.choose(list);
  await expect(dialog.said).toHaveText('Adds 1 link.');
  expect(host.complaints).toEqual([]);
});

test('an empty file says so, and that nothing was found out', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const dialog = new ImportDialogPage(app);
  const file = join(host.folder, 'empty.csv');
  writeFileSync(file, '');
  await app.opened();
  await dialog.choose(file);
  await expect(app.dialog.getByRole('alert')).toHaveText('“empty.csv” is empty.');
  await expect(dialog.readAs.locator('option').first()).toHaveText('Found out: nothing that is known');
  await expect(app.dialog.getByRole('region', { name: /^What the files hold/ })).toBeHidden();
});

test('what is no table says so', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const dialog = new ImportDialogPage(app);
  const file = join(host.folder, 'broken.xlsx');
  writeFileSync(file, 'PK\u0003\u0004 not really');
  await app.opened();
  await dialog.choose(file);
  await expect(app.dialog.getByRole('alert')).toHaveText(/“broken\.xlsx” is damaged/);
  await expect(dialog.importButton).toBeDisabled();
});

test('a list without headers is read as what the user says it is, by keyboard too', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const dialog = new ImportDialogPage(app);
  const list = join(host.folder, 'meetings.txt');
  writeFileSync(list, 'Hill Walkers,Town Choir,2\nTown Choir,Book Circle,1\n');
  await app.opened();
  await dialog.choose(list);
  await expect(dialog.readAs).toHaveValue('');
  await expect(dialog.readAs.locator('option').first()).toHaveText('Found out: table with headers');
  await expect(dialog.table('The table')).toContainText('It is none of the tables we know');
  await expect(dialog.said).toHaveText('Say first what the rows and columns are, or what the file is read as.');
  await expect(dialog.importButton).toBeDisabled();

  await dialog.readAs.focus();
  await host.page.keyboard.press('ArrowDown');
  await host.page.keyboard.press('ArrowDown');
  await expect(dialog.readAs).toHaveValue('edgelist');
  await expect(app.dialog.getByText(/row 1, from: “Hill Walkers” matches no entry/)).toBeVisible();
  await app.dialog.getByLabel('Make entries for names that nothing matches').check();
  await expect(dialog.said).toHaveText('Adds 3 entries and 2 links.');
  expect(await axeFaults(host.page)).toEqual([]);

  // Said wrongly, the file says why it is none, and what it was found to be is one choice away.
  await dialog.readAs.selectOption('Pajek');
  await expect(app.dialog.getByRole('alert')).toContainText('“meetings.txt” cannot be imported.');
  await expect(dialog.importButton).toBeDisabled();
  await dialog.readAs.selectOption('List of links, no headers');
  await expect(dialog.said).toHaveText('Adds 3 entries and 2 links.');
  await dialog.importButton.click();
  await expect(app.dialog).toBeHidden();

  // In a list of neighbours each row leads from its first name to all the others.
  writeFileSync(list, 'Hill Walkers,Town Choir,Book Circle\nBook Circle,Town Choir\n');
  await dialog.choose(list);
  await dialog.readAs.selectOption('List of neighbours, no headers');
  await expect(dialog.said).toHaveText(/^Adds 2 links\./);

  await host.page.keyboard.press('Escape');
  await dialog.choose(WORKBOOK);
  await expect(dialog.said).toHaveText('Adds 2 entries and 1 link.');
  await expect(dialog.readAs).toBeHidden();
  expect(host.complaints).toEqual([]);
});

test('what parts several values in a cell is seen, shown, changed and remembered', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const dialog = new ImportDialogPage(app);
  const list = join(host.folder, 'tagged.csv');
  writeFileSync(
    list,
    'Name,Tags,Offers\nHill Walkers,health; outdoors,"walks, talks"\nTown Choir,arts; health,songs\n',
  );
  await app.opened();
  await dialog.choose(list);
  await expect(dialog.said).toHaveText('Adds 2 entries.');
  await expect(app.dialog.getByText('column “Tags” of tagged.csv – semicolons were taken')).toBeVisible();
  await dialog.table('The table').locator('summary').click();
  await expect(dialog.parter('Tags')).toHaveValue(';');
  await expect(dialog.parter('Offers')).toHaveValue('one');
  await dialog.parter('Offers').selectOption(',');
  await expect(dialog.parter('Offers')).toHaveValue(',');
  await expect(dialog.importButton).toBeEnabled();
  await dialog.importButton.click();
  await expect(app.dialog).toBeHidden();

  await dialog.choose(list);
  await expect(dialog.said).toHaveText('2 rows say nothing new.');
  await dialog.table('The table').locator('summary').click();
  await expect(dialog.parter('Offers')).toHaveValue(',');
  expect(host.complaints).toEqual([]);
});

test('fifty thousand links show how far they are, and can be stopped, leaving nothing behind', async ({ host }) => {
  test.setTimeout(300_000);
  const app = new ThreadmapPage(host.page);
  const dialog = new ImportDialogPage(app);
  const [groups, links] = [join(host.folder, 'groups.csv'), join(host.folder, 'links.csv')];
  const names = Array.from({ length: 500 }, (_, at) => `Walking group ${at}`);
  const rows = Array.from({ length: 50_000 }, (_, at) => {
    const [from, steps] = [at % 500, 1 + Math.floor(at / 500)];
    return `${names[from]},${names[(from + steps) % 500]},funds,note ${at}`;
  });
  writeFileSync(groups, ['name,kind', ...names.map((name) => `${name},group`)].join('\n'));
  writeFileSync(links, ['from,to,type,notes', ...rows].join('\n'));
  await app.opened();
  const shown = await app.counts.textContent();
  await dialog.choose(groups, links);
  await expect(dialog.said).toHaveText('Adds 500 entries and 50,000 links.', { timeout: 120_000 });
  await dialog.importButton.click();
  const bar = app.dialog.getByRole('progressbar', { name: 'Importing' });
  const done = async () => Number((await bar.getAttribute('aria-valuenow')) ?? 0);
  await expect.poll(done, { timeout: 60_000, intervals: [50] }).toBeGreaterThan(0);
  const first = await done();
  await expect.poll(done, { timeout: 60_000, intervals: [50] }).toBeGreaterThan(first);
  await app.dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(app.dialog.getByRole('alert')).toHaveText('Stopped. Nothing was changed.');
  await app.dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(app.dialog).toBeHidden();
  await expect(app.counts).toHaveText(shown ?? '');
  expect(host.complaints).toEqual([]);
});
