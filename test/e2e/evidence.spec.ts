// A reviewer asks of the map: how do we know? They attach what they have read, work off what is only assumed, and see who says so.
import { expect, test } from './fixtures/host.ts';
import { SourcesPage } from './pages/sources-page.ts';
import { TablesPage } from './pages/tables-page.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

const STEERING = 'Vision 31 Steering Group';
const REPORTS = /reports to Strong Communities Board/;

test('a link is given more evidence, and says how much surer it is and why', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const sources = new SourcesPage(app);
  await app.drawn();
  await sources.openLink(STEERING, REPORTS);
  await expect(app.details).toContainText('Medium confidence: a fact stated by one source, from 2019');
  await expect(app.details).toContainText('A second source would make it high.');

  await sources.addEvidence({
    source: 'Working Together: Trafford Partnership',
    section: 'slide 12',
    note: 'Shown under the board.',
  });
  await expect(app.details).toContainText('High confidence: a fact stated by two sources, the newest from 2019');
  await expect(app.details).toContainText('slide 12');
  await expect(app.details).toContainText('Shown under the board.');

  await sources.addEvidence({
    source: 'Interview with a board member',
    isNew: true,
    section: 'question 3',
    note: 'Reads the report each quarter.',
  });
  await expect(app.details).toContainText('stated by three sources');
  await app.undo();
  await expect(app.details).toContainText('stated by two sources');
  await sources.open();
  await expect(sources.register.getByRole('rowheader', { name: 'Interview with a board member' })).toHaveCount(0);
});

test('two assumptions are worked off their list by keyboard, and one comes back', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const sources = new SourcesPage(app);
  await app.drawn();
  await sources.open();
  await sources.part('Register').press('ArrowRight');
  await expect(sources.part('Assumptions')).toBeFocused();
  const before = await sources.count('Assumptions');
  await sources.list.focus();
  await host.page.keyboard.press('ArrowDown');
  const first = await sources.current.innerText();
  await expect(app.details).toContainText('Low confidence: an assumption');

  await host.page.keyboard.press('f');
  await expect(app.undoButton).toHaveAccessibleName(/Mark as a fact/);
  await expect.poll(() => sources.count('Assumptions')).toBe(before - 1);
  // The next one is in hand at once.
  await expect(sources.current).not.toHaveText(first);
  await expect(sources.list).toBeFocused();
  await host.page.keyboard.press('f');
  await expect.poll(() => sources.count('Assumptions')).toBe(before - 2);
  await app.undo();
  await expect.poll(() => sources.count('Assumptions')).toBe(before - 1);
});

test('what one side says is confirmed by both; links with a single source are found, and shown on the map', async ({
  host,
}) => {
  const app = new ThreadmapPage(host.page);
  const sources = new SourcesPage(app);
  const { page } = host;
  await app.drawn();
  await sources.openLink(STEERING, REPORTS);
  await sources.confirmedBy.click();
  await page.getByRole('option', { name: `Only ${STEERING} says so` }).click();
  await sources.open();
  await sources.show('Disputed or one side');
  await sources.list.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('c');
  await expect(page.getByRole('menuitem', { name: 'Both sides say so' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Both sides say so' }).press('Enter');
  await expect(page.getByText('Nothing to check here.')).toBeVisible();
  await expect(sources.confirmedBy).toHaveValue('Both sides say so');

  await sources.show('Single source');
  await page.getByRole('combobox', { name: 'What is listed' }).selectOption('Links');
  await page.getByRole('searchbox', { name: 'Find in the list' }).fill(`${STEERING} reports`);
  await sources.list.getByRole('option', { name: REPORTS }).click();
  await sources.list.press('Enter');
  await expect(page.getByRole('tab', { name: 'Map', exact: true })).toHaveAttribute('aria-selected', 'true');
  await expect(app.details.getByRole('heading', { level: 2 })).toContainText('reports to');

  await app.details.getByRole('button', { name: 'Show in Sources' }).click();
  await expect(sources.supports).toContainText('reports to Strong Communities Board');
  await sources.supports.getByRole('button', { name: 'Delete source' }).click();
  await expect(app.dialog).toContainText(/376 pieces of evidence go with it/);
  await app.dialog.getByRole('button', { name: 'Cancel' }).click();
  await sources.supports.getByRole('button', { name: 'Show on the map' }).click();
  await expect(app.details.getByRole('heading', { level: 2 })).toContainText(/\d+ entries and 266 links selected/);
  expect(host.complaints).toEqual([]);
});

test('one passage of a new paper is attached to two entries at once, by keyboard, and taken back as one', async ({
  host,
}) => {
  const app = new ThreadmapPage(host.page);
  const tables = new TablesPage(host.page);
  const { page } = host;
  await app.drawn();
  await tables.show('Entries');
  await tables.grid.getByRole('rowheader', { name: 'Access Sports' }).click();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(app.details).toContainText('2 entries selected');
  await page.keyboard.press('Control+Shift+D');
  const { dialog } = app;
  await dialog.getByRole('combobox', { name: 'Source', exact: true }).fill('Minutes of a forum');
  await page.getByRole('option', { name: 'New source: Minutes of a forum' }).click();
  await dialog.getByRole('textbox', { name: 'In your own words' }).fill('Both were in the room.');
  await dialog.getByRole('textbox', { name: 'Page or section' }).fill('item 4');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(app.undoButton).toHaveAccessibleName(/to 2 things/);

  await app.goTo('Access Sports');
  await expect(app.details).toContainText('Both were in the room.');
  await expect(app.details).toContainText('item 4');
  await app.undo();
  await expect(app.details).not.toContainText('Both were in the room.');
  await new SourcesPage(app).open();
  await expect(page.getByRole('rowheader', { name: 'Minutes of a forum' })).toHaveCount(0);
});

test.describe('an empty map', () => {
  test.use({ map: 'empty' });

  test('has no sources, says what they are for, and offers to read one', async ({ host }) => {
    const app = new ThreadmapPage(host.page);
    await expect(app.page.getByRole('application')).toBeVisible();
    await app.page.keyboard.press('Control+5');
    await expect(app.page.getByRole('main')).toContainText(/No sources yet/i);
    await expect(app.page.getByRole('main').getByRole('button', { name: /Read a document/ })).toBeVisible();
  });
});
