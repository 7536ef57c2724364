// The log of engagement: what is due, the log, the calendar, the timeline, and the form.
import { expect } from '@playwright/test';
import { EngagementPage } from '../pages/engagement-page.ts';
import type { ThreadmapPage } from '../pages/threadmap-page.ts';
import type { Screen } from './screen.ts';

const show =
  (part: 'Next steps' | 'Log' | 'Calendar' | 'Timeline') =>
  async (app: ThreadmapPage): Promise<void> => {
    const page = new EngagementPage(app);
    await page.open();
    await page.show(part);
  };

export const ENGAGEMENT_SCREENS: readonly Screen[] = [
  { name: 'the log of engagement with nothing in it', show: show('Next steps') },
  {
    name: 'recording a contact',
    byTab: true,
    async show(app) {
      const page = new EngagementPage(app);
      await app.page.keyboard.press('Control+e');
      await page.fillIn({
        met: ['Vision 31', 'Trafford Housing Trust'],
        when: '2019-01-10',
        said: 'A walk',
        next: 'Ring',
      });
      await page.field('Due').fill('2019-02-01');
      await app.dialog.getByRole('button', { name: /^Topic, others/ }).click();
    },
  },
  {
    name: 'next steps',
    goesOn: true,
    byTab: true,
    async show(app) {
      await app.page.keyboard.press('Control+Enter');
      await expect(app.dialog).toBeHidden();
      await show('Next steps')(app);
    },
  },
  {
    name: 'the log of engagement with a record chosen',
    goesOn: true,
    byTab: true,
    async show(app) {
      await show('Log')(app);
      await new EngagementPage(app).rows.first().click();
    },
  },
  {
    name: 'the calendar',
    goesOn: true,
    byTab: true,
    async show(app) {
      await show('Calendar')(app);
      await expect(app.page.getByRole('button', { name: 'Record a contact on this day' })).toBeVisible();
    },
  },
  { name: 'the timeline', goesOn: true, byTab: true, show: show('Timeline') },
];
