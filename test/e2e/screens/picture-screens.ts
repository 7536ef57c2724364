// The picture, what narrows it down, and what is beside it.
import { expect } from '@playwright/test';
import { AppearancePart } from '../pages/appearance-part.ts';
import { MenusPage } from '../pages/menus-page.ts';
import type { Screen } from './screen.ts';

export const PICTURE_SCREENS: readonly Screen[] = [
  { name: 'the map', show: (app) => app.drawn() },
  {
    name: 'the menu of an entry',
    async show(app) {
      await app.goTo('HWB');
      await app.picture.focus();
      await app.page.keyboard.press('Shift+F10');
      await expect(app.page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'the map as text',
    async show(app) {
      await app.page.getByRole('tab', { name: 'Outline' }).click();
      await expect(new MenusPage(app.page).outline).toBeVisible();
    },
  },
  {
    name: 'a narrowed map',
    async show(app) {
      await new AppearancePart(app.page)
        .legend('Link')
        .getByRole('button', { name: /^Governance/ })
        .click();
      await expect(app.showing).toContainText('of');
    },
  },
  {
    name: 'the rules of the picture, one of them open',
    async show(app) {
      const appearance = new AppearancePart(app.page);
      await appearance.open();
      await appearance.addRule('entries', 'Colour');
      await expect(appearance.sentence('Colour of entries by Locality')).toBeVisible();
    },
  },
];
