// A working group's month as one story: twenty entries rated, three engagements planned, ten contacts logged, a warning before one
// too many, the meeting, the actions taken away, and a person erased for good. With mouse and keyboard, as it comes.
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { marksIn } from '../support/bytes-of.ts';
import { type Host, test } from './fixtures/host.ts';
import { EngagementPage } from './pages/engagement-page.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

const PERSON = 'Quillfeather Ashdown';
const FAMILIES = 'Families in Trafford';
const RATED = 20;

const list = (page: Page, name: string): Locator => page.getByRole('list', { name, exact: true }).getByRole('listitem');

test('a month of a working group', async ({ host }) => {
  test.setTimeout(180_000);
  const { page } = host;
  const app = new ThreadmapPage(page);
  const engagement = new EngagementPage(app);
  await app.drawn();
  await app.addEntry(PERSON, 'Person');
  await app.addLink({ from: PERSON, type: 'supports', to: 'Vision 31' });

  await test.step('twenty entries are rated', () => rate(page));
  await test.step('three engagements are planned', () => plan(page, engagement));
  await test.step('the meeting of last month ends', async () => {
    await engagement.show('Meeting');
    await expect(list(page, 'Next steps due')).toHaveCount(3);
    for (const level of ['High', 'Low'])
      await expect(page.getByRole('button', { name: `of influence ${level}, a level is not set` })).toBeVisible();
    await page.getByRole('button', { name: 'End this meeting' }).click();
    await expect(page.getByText('Compared with the snapshot taken on that day.')).toBeVisible();
    await expect(page.getByText('No entry and no link differs.')).toBeVisible();
  });
  await test.step('ten contacts are logged, and one too many is warned of', () => log(page, app, engagement));
  await test.step('the next meeting goes through it', () => meet(page, engagement));
  await test.step('the actions are taken away', () => takeAway(page, engagement));
  await test.step('a person is erased, and the bytes of the file prove it', () => erase(host, app));
});

/** By keyboard in the table, and in the form beside it. */
async function rate(page: Page): Promise<void> {
  await page.keyboard.press('Control+9');
  const form = page.getByRole('form', { name: /^Rate / });
  for (let count = 0; count < RATED; count++) {
    const row = page.locator(`button[data-row="${count}"]`);
    const name = (await row.innerText()).trim();
    await row.press('Enter');
    await expect(page.getByRole('form', { name: `Rate ${name}` })).toBeVisible();
    await form.getByLabel('Influence').selectOption(count % 2 === 0 ? 'High' : 'Low');
    await form.getByLabel('Interest').selectOption(count % 3 === 0 ? 'High' : 'Medium');
    await form.getByRole('button', { name: 'Rate' }).press('Enter');
    await expect(form.getByRole('list', { name: 'Judged before' })).toContainText('Influence');
    await row.focus();
    await page.keyboard.press('ArrowDown');
  }
}

async function plan(page: Page, engagement: EngagementPage): Promise<void> {
  await engagement.open();
  await page.getByRole('tab', { name: 'Plans' }).click();
  await page.getByRole('button', { name: 'Make a plan' }).click();
  const sheet = page.getByRole('region', { name: 'New plan' });
  await sheet.getByRole('combobox', { name: 'Whom it is for' }).fill(FAMILIES);
  await page.getByRole('option', { name: new RegExp(FAMILIES) }).click();
  const form = page.getByRole('dialog', { name: 'Plan something' });
  for (const [what, due] of [
    ['Tell the schools', '1 March 2019'],
    ['Put up the posters', '20 April 2019'],
    ['Hold a walk', '1 May 2019'],
  ] as const) {
    await sheet.getByRole('button', { name: 'Plan something' }).press('Enter');
    await form.getByLabel('What is to be done').fill(what);
    await form.getByLabel('Due').fill(due);
    await form.getByLabel(/Responsible/).fill('Youth worker');
    await form.getByLabel(/Accountable/).fill('Head of sport');
    await form.getByRole('button', { name: 'Plan it' }).press('Enter');
    await expect(form).toBeHidden();
  }
  await expect(list(page, 'What is planned')).toHaveCount(3);
}

async function log(page: Page, app: ThreadmapPage, engagement: EngagementPage): Promise<void> {
  const others = ['Vision 31', 'Sport England', 'Trafford Leisure', 'Residents of Sale', 'Young professionals'];
  for (const [index, name] of others.entries())
    await engagement.recordOne({
      met: [name],
      when: `${index + 10} March 2019`,
      said: `They told us of point ${index + 1}`,
      next: `Answer point ${index + 1}`,
      owner: index === 0 ? PERSON : 'Link worker',
      due: `${index + 25} March 2019`,
    });
  await engagement.recordOne({ met: [PERSON], when: '16 March 2019', said: `${PERSON} offers a room` });
  // Whoever is selected was met.
  await app.goTo(FAMILIES);
  for (const day of [17, 18, 19]) await engagement.recordOne({ when: `${day} March 2019`, said: 'We are asked a lot' });
  await page.keyboard.press('Control+e');
  await engagement.fillIn({ when: '20 March 2019' });
  await expect(app.dialog.getByRole('status').filter({ hasText: 'The limit is 3 in 6 months' })).toContainText(
    FAMILIES,
  );
  await page.keyboard.press('Control+Enter');
  await expect(app.dialog).toBeHidden();
  await engagement.open();
  await page.getByRole('tab', { name: 'Care' }).click();
  await expect(list(page, 'Asked too often')).toHaveText([new RegExp(`${FAMILIES}.*Over the limit`)]);
  await engagement.show('Log');
  await expect(engagement.rows).toHaveCount(10);
}

/** The records have dates before the snapshot's: a month was told of between two meetings, so the earlier one is said. */
async function meet(page: Page, engagement: EngagementPage): Promise<void> {
  await engagement.show('Meeting');
  const steps = list(page, 'Next steps due');
  await expect(steps).toHaveCount(8);
  await expect(steps.first()).toContainText('Tell the schools');
  await expect(steps.first()).toContainText('Overdue: 1 March 2019');
  await page.getByRole('textbox', { name: 'Last meeting' }).fill('1 March 2019');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Since 1 March 2019' })).toBeVisible();
  await expect(list(page, 'Contacts')).toHaveCount(10);
  await steps.filter({ hasText: 'Tell the schools' }).getByRole('button', { name: /^Done/ }).press('Enter');
  await steps.filter({ hasText: 'Answer point 2' }).getByRole('button', { name: /^Done/ }).click();
  await expect(steps).toHaveCount(6);
  await expect(list(page, 'Next steps done')).toContainText(['Answer point 2', 'Tell the schools']);
}

async function takeAway(page: Page, engagement: EngagementPage): Promise<void> {
  for (const [item, words] of [
    [/calendar/, 'SUMMARY:Answer point 3'],
    [/log as CSV/, 'They told us of point 3'],
  ] as const) {
    await engagement.main.getByRole('button', { name: 'Save', exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(text).toContain(words);
    // Of what is done nothing is left to do.
    if (words.startsWith('SUMMARY')) expect(text).not.toContain('Answer point 2');
  }
}

/** From the map, the log, its owners, the history and the snapshot of the meeting. */
async function erase({ page, file }: Host, app: ThreadmapPage): Promise<void> {
  expect(marksIn(readFileSync(file), ['Quillfeather'])).toEqual(['Quillfeather']);
  await page.getByRole('tab', { name: 'Map', exact: true }).click();
  await app.goTo(PERSON);
  await app.details.getByRole('button', { name: 'Erase this person…' }).click();
  await app.dialog.getByRole('checkbox', { name: 'I understand that this cannot be undone' }).check();
  await app.dialog.getByRole('button', { name: 'Erase for good' }).click();
  await expect(app.dialog).toBeHidden();
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('The person is erased.');
  await expect(page.getByText('Quillfeather')).toHaveCount(0);
  expect(marksIn(readFileSync(file), ['Quillfeather', 'Ashdown'])).toEqual([]);
}
