// Every screen, in both themes, looked over by axe, and for what axe cannot see: targets that can be hit, a keyboard that can be
// seen. The screens stand in ./screens: a new one belongs there. Those of one group are shown one after another in one page,
// since opening it takes longer than looking.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/host.ts';
import { CARE_SCREENS } from './screens/care-screens.ts';
import { DETAIL_SCREENS } from './screens/detail-screens.ts';
import { ENGAGEMENT_SCREENS } from './screens/engagement-screens.ts';
import { ENTRY_SCREENS } from './screens/entry-screens.ts';
import { FIGURE_SCREENS } from './screens/figure-screens.ts';
import { GRID_SCREENS } from './screens/grid-screens.ts';
import { HELP_SCREENS } from './screens/help-screens.ts';
import { LAYOUT_SCREENS } from './screens/layout-screens.ts';
import { axeFaults, lookOver } from './screens/look-over.ts';
import { MEETING_SCREENS } from './screens/meeting-screens.ts';
import { PAST_SCREENS } from './screens/past-screens.ts';
import { OVER_THE_PICTURE_SCREENS, PICTURE_SCREENS } from './screens/picture-screens.ts';
import { PLAN_SCREENS } from './screens/plan-screens.ts';
import { KEEPING_SCREENS, QUESTION_SCREENS } from './screens/question-screens.ts';
import { READING_SCREENS } from './screens/reading-screens.ts';
import type { Screen } from './screens/screen.ts';
import { SURVEY_SCREENS } from './screens/survey-screens.ts';
import { TABLE_SCREENS } from './screens/table-screens.ts';
import { hiddenFocus, smallTargets } from './screens/usable.ts';

const GROUPS: Readonly<Record<string, readonly Screen[]>> = {
  'the picture and what is beside it': PICTURE_SCREENS,
  'laying out and showing membership': LAYOUT_SCREENS,
  'menus and questions about the picture': OVER_THE_PICTURE_SCREENS,
  'details and sources': DETAIL_SCREENS,
  'tables and the matrix': TABLE_SCREENS,
  'questions and answers': QUESTION_SCREENS,
  'the log of engagement': ENGAGEMENT_SCREENS,
  'the figure of a view': FIGURE_SCREENS,
  'snapshots and expectations': KEEPING_SCREENS,
  'the map in another state': PAST_SCREENS,
  'texts beside the map': READING_SCREENS,
  'care with contacts': CARE_SCREENS,
  ratings: GRID_SCREENS,
  'plans of engagement': PLAN_SCREENS,
  questionnaires: SURVEY_SCREENS,
  'what a meeting goes through': MEETING_SCREENS,
  'adding and finding': ENTRY_SCREENS,
  'help, history and what can be done': HELP_SCREENS,
};

async function faults(page: Page, { byTab }: Screen): Promise<string[]> {
  const found = [...(await axeFaults(page)), ...(await smallTargets(page))];
  return byTab === true ? [...found, ...(await hiddenFocus(page))] : found;
}

for (const [group, screens] of Object.entries(GROUPS)) {
  test(`nothing stands in anyone's way on ${group}, light or dark`, async ({ host }) => {
    // On a machine with much else to do, a screen has been seen to need ten seconds.
    test.setTimeout(60_000 + screens.length * 25_000);
    expect(await lookOver(host.page, screens, faults)).toEqual([]);
  });
}

test.describe('with no map open', () => {
  test.use({ map: 'none' });
  test('axe finds nothing on the start screen, light or dark', async ({ host }) => {
    await expect(host.page.getByRole('button', { name: /sample/i }).first()).toBeVisible();
    expect(await axeFaults(host.page)).toEqual([]);
  });
});
