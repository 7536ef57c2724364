// Getting links in quickly: typed as sentences, added in a row from one entry, and pasted from a spreadsheet.
import { expect, test } from './fixtures/host.ts';
import { QuickEntry } from './pages/quick-entry.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

test('a sentence becomes a link, says so, and can be taken back', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const quick = new QuickEntry(app);
  await app.drawn();
  const before = await quick.linkCount();
  await quick.type('Vision 31 Steering Group funds Strong Communities Board by report, quarterly');
  await expect(quick.preview).toContainText('by report, quarterly');
  await host.page.keyboard.press('Enter');
  await expect(quick.messages).toContainText(
    'Added “Vision 31 Steering Group funds Strong Communities Board, by report, quarterly”',
  );
  expect(await quick.linkCount()).toBe(before + 1);
  await expect(quick.box).toBeFocused();
  await expect(quick.box).toHaveValue('');
  await expect(app.details).toContainText('by report, quarterly');
  await quick.messages.getByRole('button', { name: 'Undo' }).click();
  await expect(app.undoButton).toBeDisabled();
  expect(await quick.linkCount()).toBe(before);
});

test('a link that the map has already is not made twice without asking', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const quick = new QuickEntry(app);
  await app.drawn();
  const before = await quick.linkCount();
  await quick.type('Vision 31 Steering Group reports to Strong Communities Board by report, quarterly');
  await expect(quick.preview).toContainText('The map has this link already');
  await host.page.keyboard.press('Enter');
  await expect(quick.preview.getByRole('button', { name: /that one$/ }).first()).toBeFocused();
  await host.page.keyboard.press('Escape');
  await expect(quick.box).toBeFocused();
  await expect(quick.box).toHaveValue(/quarterly$/);
  await quick.preview.getByRole('button', { name: 'Make another' }).click();
  await quick.preview.getByRole('button', { name: 'Add the link' }).click();
  await expect(app.undoButton).toBeEnabled();
  expect(await quick.linkCount()).toBe(before + 1);
});

test('names and types are completed, and a new board is made of the kind that is chosen', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const quick = new QuickEntry(app);
  await app.drawn();
  await quick.type('Strong Communities Board rep');
  await host.page.keyboard.press('Tab');
  await expect(quick.box).toHaveValue('Strong Communities Board reports to ');
  await quick.type('New Oversight Board');
  await expect(quick.preview.getByRole('combobox', { name: 'Kind of New Oversight Board' })).toHaveValue('group');
  await host.page.keyboard.press('Enter');
  await expect(app.undoButton).toHaveAccessibleName(
    /Add link “Strong Communities Board reports to New Oversight Board”/,
  );
  await app.undo();
  await expect(app.undoButton).toBeDisabled();
});

test('what cannot be read is underlined, and nothing is lost', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const quick = new QuickEntry(app);
  await app.drawn();
  const sentence = 'Sport England funds Trafford Council every Tuesday';
  await quick.type(sentence);
  await expect(quick.unread).toHaveText('every Tuesday');
  await host.page.keyboard.press('Enter');
  await host.page.keyboard.press('Escape');
  await expect(quick.box).toHaveValue(sentence);
  await expect(app.undoButton).toBeDisabled();
});

test('four links are added from one entry without the mouse', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const quick = new QuickEntry(app);
  await app.drawn();
  const before = await quick.linkCount();
  await app.goTo('Sport England');
  await app.picture.focus();
  const { keyboard } = host.page;
  await keyboard.press('Shift+L');
  await expect(quick.strip.getByRole('combobox', { name: 'To whom' })).toBeFocused();
  await expect(quick.strip).toContainText('No source says so yet');
  await quick.strip.getByRole('combobox', { name: 'Evidence from' }).selectOption('Evidence: own knowledge');
  await expect(quick.strip).toContainText('Each link of this run gets this as its evidence');
  await quick.strip.getByRole('combobox', { name: 'To whom' }).focus();
  await keyboard.type('consults Strong Communities Board');
  await keyboard.press('Enter');
  await expect(quick.added).toHaveCount(1);
  await keyboard.type('Thrive Traff');
  await keyboard.press('Enter');
  await expect(quick.added).toHaveCount(2);
  await keyboard.press('Alt+ArrowDown');
  await keyboard.press('Alt+Enter');
  await keyboard.type('Health and Wellbeing Board');
  await keyboard.press('Enter');
  await expect(quick.added).toHaveCount(3);
  await keyboard.type('Brand New Forum');
  await keyboard.press('Enter');
  await expect(quick.added).toHaveCount(4);
  await expect(quick.added.first()).toContainText('Brand New Forum reports to Sport England');
  await expect(quick.added.last()).toContainText('Sport England consults Strong Communities Board');
  expect(await quick.linkCount()).toBe(before + 4);
  await quick.added
    .last()
    .getByRole('button', { name: /^Take back/ })
    .press('Enter');
  await expect(quick.added).toHaveCount(3);
  await expect(quick.strip.getByRole('combobox', { name: 'To whom' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(quick.strip).toBeHidden();
  await expect(app.picture).toBeFocused();
  await expect(app.details.getByRole('listitem').filter({ hasText: 'Brand New Forum' })).toContainText('Own knowledge');
});

test('three columns from Excel are pasted into the table of links, looked at first, and taken back as one', async ({
  host,
}) => {
  const app = new ThreadmapPage(host.page);
  const quick = new QuickEntry(app);
  await app.drawn();
  const before = await quick.linkCount();
  await app.tab('Links');
  await quick.pasteRows([
    ['HWB', 'is overseen by', 'Pasted Oversight Board'],
    ['Pasted Oversight Board', 'funds', 'Sport England'],
    ['Pasted Oversight Board', 'funds', ''],
  ]);
  await expect(app.dialog).toContainText('= Health and Wellbeing Board');
  await expect(app.dialog.getByRole('row', { name: /^3 / })).toContainText('Left out');
  await app.dialog.getByRole('button', { name: 'Add 2 links and 1 new entry' }).click();
  await expect(app.undoButton).toHaveAccessibleName(/Paste 2 links and 1 new entry/);
  expect(await quick.linkCount()).toBe(before + 2);
  await app.undo();
  await expect(app.undoButton).toBeDisabled();
});
