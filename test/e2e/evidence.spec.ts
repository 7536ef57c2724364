// A reviewer asks of the map: how do we know? They attach what they have read, work off what is only assumed, and see who says so.
import { expect, test } from './fixtures/host.ts';
import { SourcesPage } from './pages/sources-page.ts';
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
