// A working group records whom it met, sees what is due, reads and mends its log, brings in others' logs, and takes reminders away.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures/host.ts';
import { EngagementPage } from './pages/engagement-page.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

test('a contact is recorded by keyboard alone, from anywhere, and the next one begins where it left off', async ({
  host,
}) => {
  const { page } = host;
  const app = new ThreadmapPage(page);
  const log = new EngagementPage(app);
  await app.opened();
  await app.goTo('Vision 31');
  await page.keyboard.press('Control+e');
  await expect(app.dialog).toBeVisible();
  // Whom the selection means was met, today; the keyboard stands where one begins to write.
  await expect(app.dialog).toContainText('Vision 31');
  await expect(log.field('What was said')).toBeFocused();
  await page.keyboard.type('They feel asked too often.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Report back what came of it');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Comms lead');
  await page.keyboard.press('Tab');
  await page.keyboard.type('in two weeks');
  await page.keyboard.press('Control+Enter');
  await expect(app.dialog).toBeHidden();
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Recorded.');

  await log.recordOne({ met: ['Trafford Housing Trust'], method: 'Telephone', said: 'Agreed.', when: 'yesterday' });
  await page.keyboard.press('Control+e');
  await expect(log.field('Method')).toHaveValue('Telephone');
  await page.keyboard.press('Escape');
  await expect(app.dialog).toBeHidden();

  await log.open();
  await expect(log.steps).toHaveCount(1);
  await log.steps.first().focus();
  await page.keyboard.press('Space');
  await expect(log.steps).toHaveCount(0);
  await app.undo();
  await expect(log.steps).toHaveCount(1);
  await log.steps.first().focus();
  await page.keyboard.press('Enter');
  await expect(log.field('Next step')).toHaveValue('Report back what came of it');
  await page.keyboard.press('Escape');
  expect(host.complaints).toEqual([]);
});

test('a contact is typed as one line into the box at the top, and kept as it was read', async ({ host }) => {
  const { page } = host;
  const app = new ThreadmapPage(page);
  const log = new EngagementPage(app);
  await app.opened();
  await app.search.fill('Called Vision 31 on 12/3/2019: they are busy. Next: ring again by 20/3/2019 (Link worker)');
  await expect(page.getByRole('option', { name: /^Record a contact with Vision 31/ })).toBeVisible();
  await app.search.press('Enter');
  await expect(log.field('Method')).toHaveValue('Telephone');
  await expect(log.field('Next step')).toHaveValue('ring again');
  await page.keyboard.press('Control+Enter');
  await expect(app.dialog).toBeHidden();
  await log.open();
  await expect(log.main.getByRole('list', { name: 'Overdue' })).toContainText('ring again');
  await expect(log.main.getByRole('list', { name: 'Overdue' })).toContainText('20 March 2019');
  expect(host.complaints).toEqual([]);
});

test('what is wrong with a record is said beside it, and several who were met become one record or one each', async ({
  host,
}) => {
  const { page } = host;
  const app = new ThreadmapPage(page);
  const log = new EngagementPage(app);
  await app.opened();
  await log.open();
  await log.main.getByRole('button', { name: 'Record a contact' }).first().click();
  await app.dialog.getByRole('button', { name: 'Record it' }).click();
  await expect(app.dialog.getByRole('alert')).toContainText('Say who was met');
  await log.fillIn({ met: ['Vision 31', 'Trafford Housing Trust'], when: '31 June', said: 'A workshop.' });
  await page.keyboard.press('Control+Enter');
  await expect(app.dialog.getByRole('alert')).toContainText('“31 June” is not a date');
  await log.field('When').fill('12 March 2019');
  await expect(app.dialog).toContainText('Tuesday 12 March 2019');
  await app.dialog.getByRole('button', { name: /^Topic, others/ }).click();
  await log
    .field('Attachments: an address or a path on each line. They are kept, and never opened.')
    .fill('javascript:x');
  await page.keyboard.press('Control+Enter');
  await expect(app.dialog.getByRole('alert')).toContainText('neither an address');
  await log
    .field('Attachments: an address or a path on each line. They are kept, and never opened.')
    .fill('https://example.org/minutes');
  await app.dialog.getByRole('radio', { name: 'One by one: 2 records' }).check();
  await app.dialog.getByRole('button', { name: 'Record it' }).click();
  await expect(app.dialog).toBeHidden();
  await log.show('Log');
  await expect(log.rows).toHaveCount(2);
  await app.undo();
  await expect(log.rows).toHaveCount(0);
  expect(host.complaints).toEqual([]);
});

test('the log is read, searched, mended, chosen from the map and on it, and deleted with undo', async ({ host }) => {
  const { page } = host;
  const app = new ThreadmapPage(page);
  const log = new EngagementPage(app);
  await app.opened();
  await log.recordOne({ met: ['Vision 31'], when: '2019-01-10', said: 'About a walk', next: 'Ring', due: '2019-02' });
  await log.recordOne({ met: ['Trafford Housing Trust'], when: '2019-03-01', said: 'A newsletter' });
  await log.open();
  await log.show('Log');
  await expect(log.rows.first()).toContainText('1 March 2019');
  await page.getByRole('searchbox', { name: /Find in the table/ }).fill('walk');
  await expect(log.rows).toHaveCount(1);
  await page.getByRole('searchbox', { name: /Find in the table/ }).fill('');

  // What is chosen here is selected on the map, and the other way about.
  await log.rows.filter({ hasText: 'Vision 31' }).click();
  await expect(log.record).toContainText('About a walk');
  await expect(app.details).toContainText('Vision 31');
  await app.goTo('Trafford Housing Trust');
  await log.open();
  await expect(log.record).toContainText('A newsletter');

  const done = log.rows.filter({ hasText: 'Vision 31' }).getByRole('gridcell', { name: 'No', exact: true }).first();
  await done.dblclick();
  await page.getByRole('option', { name: 'Yes', exact: true }).click();
  await expect(log.rows.filter({ hasText: 'Vision 31' })).toContainText('Done');
  await app.undo();
  await expect(log.rows.filter({ hasText: 'Vision 31' })).toContainText('Overdue');

  await log.rows.filter({ hasText: 'A newsletter' }).click();
  await page.keyboard.press('Delete');
  await expect(log.rows).toHaveCount(1);
  await app.undo();
  await expect(log.rows).toHaveCount(2);
  expect(host.complaints).toEqual([]);
});

test('the calendar and the timeline are walked by keyboard', async ({ host }) => {
  const { page } = host;
  const app = new ThreadmapPage(page);
  const log = new EngagementPage(app);
  await app.opened();
  await log.recordOne({ met: ['Vision 31'], when: 'today', said: 'Now', next: 'Ring', due: 'tomorrow' });
  await log.recordOne({ met: ['Vision 31', 'Trafford Housing Trust'], when: '2019-03-01', said: 'Then' });
  await log.open();
  await log.show('Calendar');
  const grid = page.getByRole('grid').filter({ has: page.getByRole('columnheader', { name: 'Monday' }) });
  const here = grid.locator('[role="gridcell"][tabindex="0"]');
  await here.focus();
  await expect(here).toHaveAccessibleName(/today: 1 contact/);
  await page.keyboard.press('ArrowRight');
  // Ages count from the map's own date, which is long before: nothing is overdue then.
  await expect(here).toHaveAccessibleName(/: 1 due$/);
  await expect(here).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Record a contact on this day' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(app.details).toContainText('Vision 31');
  const month = await grid.getAttribute('aria-label');
  await here.focus();
  await page.keyboard.press('PageDown');
  await expect(here).toBeFocused();
  expect(await grid.getAttribute('aria-label')).not.toBe(month);

  await log.show('Timeline');
  const rows = page.getByRole('grid', { name: 'Contacts by entry' }).getByRole('row');
  await expect(rows).toHaveCount(2);
  await rows
    .first()
    .getByRole('button', { name: /^Vision 31: 2 contacts/ })
    .focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator(':focus')).toHaveAccessibleName(/1 March 2019$/);
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1).locator(':focus')).toHaveCount(1);
  expect(host.complaints).toEqual([]);
});

test('a spreadsheet and a calendar come in by one dialog, and reminders and the log go out', async ({ host }) => {
  const { page } = host;
  const app = new ThreadmapPage(page);
  const log = new EngagementPage(app);
  await app.opened();
  const sheet = join(host.folder, 'our log.csv');
  const calendar = join(host.folder, 'team.ics');
  writeFileSync(
    sheet,
    'When it was,Whom,Type of contact,What was said,Next action,Action owner,Due date\n12/03/2019,Vision 31,phone,Too often,Report back,Comms lead,20/03/2019\n',
  );
  writeFileSync(
    calendar,
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20190115T100000\r\nSUMMARY:Catching up with Vision 31\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b\r\nDTSTART:20190116\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  );
  for (const file of [sheet, calendar]) {
    const choosing = page.waitForEvent('filechooser');
    await app.choose('Add', /^Import/);
    await (await choosing).setFiles(file);
    await expect(app.dialog).toBeVisible();
    if (file === sheet) {
      await app.dialog.getByRole('combobox', { name: /what its rows are$/ }).selectOption('Contacts');
      await app.dialog.getByRole('combobox', { name: 'When it was: taken for' }).selectOption('Date');
      await app.dialog.getByRole('combobox', { name: 'Whom: taken for' }).selectOption('Who was met');
    } else await expect(app.dialog).toContainText('they were called off');
    await expect(app.dialog).toContainText('Adds 1 engagement record.');
    await app.dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(app.dialog).toBeHidden();
  }
  await log.open();
  await expect(log.steps).toHaveCount(1);
  for (const [item, words] of [
    [/\.ics/, 'SUMMARY:Report back'],
    [/as CSV/, 'Report back'],
  ] as const) {
    await log.main.getByRole('button', { name: 'Save', exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain(words);
  }
  expect(host.complaints).toEqual([]);
});
