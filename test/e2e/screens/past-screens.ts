// The map in another state.
import { expect } from '@playwright/test';
import { PastPart } from '../pages/past-part.ts';
import { QuestionsPage } from '../pages/questions-page.ts';
import type { Screen } from './screen.ts';

export const PAST_SCREENS: readonly Screen[] = [
  {
    name: 'the map as it was, with the timeline',
    async show(app) {
      const past = new PastPart(app);
      await past.openTimeline();
      await past.slider.press('Home');
      await past.typeDate('nonsense');
      await expect(past.timeline).toContainText('Write it as 2019');
    },
  },
  {
    name: 'what has changed, drawn on the map',
    async show(app) {
      const questions = new QuestionsPage(app);
      await questions.open();
      await questions.choose('What has changed');
      await questions.press('Draw it on the map');
      await expect(new PastPart(app).bar).toBeVisible();
    },
  },
];
