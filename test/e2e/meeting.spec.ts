// What a group goes through when it meets: on the screen, by keyboard, on paper and on the printer.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/host.ts';
import { EngagementPage } from './pages/engagement-page.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

const list = (page: Page, name: string): Locator => page.getByRole('list', { name, exact: true }).getByRole('listitem');

test('the next meeting is told what is due and what has changed since the last one', async ({ host }) => {
  const { page } = host;
  const app = new ThreadmapPage(page);
  const engagement = new EngagementPage(app);
  await app.drawn();
  await engagement.open();
  await engagement.recordOne({
    met: ['Vision 31'],
    when: '1 February 2019',
    next: 'Send the first draft',
    owner: 'Review lead',
    due: '1 March 2019',
  });
  await engagement.show('Meeting');
  const steps = list(page, 'Next steps due');
  await expect(steps).toHaveCount(1);
  await expect(steps.first()).toContainText('Overdue: 1 March 2019');
  await expect(steps.first()).toContainText('Review lead');
  await expect(list(page, 'Audiences planned for').first()).toContainText('Sector');
  await expect(page.getByText('Of all plans: 0 of 34 audiences.')).toBeVisible();

  // Without a date nothing is told of changes; a date that is none is refused, and so is one to come.
  const last = page.getByRole('textbox', { name: 'Last meeting' });
  await last.fill('soon');
  await last.press('Enter');
  await expect(page.getByText('“soon” is not a date')).toBeVisible();
  await last.fill('12 June 2030');
  await last.press('Enter');
  await expect(page.getByText('The last meeting was not after 31 March 2019.')).toBeVisible();
  await last.fill('15 January 2019');
  await last.press('Enter');
  await expect(page.getByRole('heading', { name: 'Since 15 January 2019' })).toBeVisible();
  await expect(page.getByText('entries and links are compared by the dates on them')).toBeVisible();
  await expect(list(page, 'Contacts')).toHaveCount(1);

  // The meeting ends: the map is kept as it stands, and what comes after is told at the next.
  await page.getByRole('button', { name: 'End this meeting' }).press('Enter');
  await expect(last).toHaveValue('31 March 2019');
  await expect(page.getByText('Compared with the snapshot taken on that day.')).toBeVisible();
  await expect(page.getByText('No entry and no link differs.')).toBeVisible();
  await steps
    .first()
    .getByRole('button', { name: /^Done: Send/ })
    .press('Enter');
  await expect(steps).toHaveCount(0);
  await expect(page.getByText('Nothing is promised that is not done.')).toBeVisible();
  await expect(list(page, 'Next steps done')).toContainText(['Send the first draft']);
  await page.getByRole('tab', { name: 'Map', exact: true }).click();
  await app.addEntry('Walking Forum');
  await engagement.open();
  await expect(list(page, 'Entries added')).toHaveText([/Walking Forum/]);
  await list(page, 'Entries added').getByRole('button').press('Enter');
  await expect(page.getByRole('tab', { name: 'Map', exact: true })).toHaveAttribute('aria-selected', 'true');
});

test('what the meeting goes through is saved as a paper, and printed', async ({ host }) => {
  const { page } = host;
  const app = new ThreadmapPage(page);
  const engagement = new EngagementPage(app);
  await app.drawn();
  await engagement.open();
  await engagement.recordOne({ met: ['Vision 31'], when: '1 February 2019', next: 'Send the first draft' });
  await engagement.show('Meeting');
  for (const [label, ending] of [
    [/Word/, 'docx'],
    [/HTML/, 'html'],
  ] as const) {
    await page.getByRole('button', { name: 'Save paper' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: label }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(new RegExp(`for the next meeting\\.${ending}$`));
    if (ending === 'html') expect(readFileSync(await file.path(), 'utf8')).toContain('Send the first draft');
  }
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-asked-to-print', '');
  });
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.locator('html[data-asked-to-print]')).toBeAttached({ timeout: 30_000 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#printed-pages').getByText('Send the first draft')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Meeting' })).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('#printed-pages')).toHaveCount(0);
});
