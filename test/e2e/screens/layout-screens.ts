// The menus over the picture, open, and what they ask.
import { expect } from '@playwright/test';
import { LayoutsPage } from '../pages/layouts-page.ts';
import { MembershipPart } from '../pages/membership-part.ts';
import type { Screen } from './screen.ts';

export const LAYOUT_SCREENS: readonly Screen[] = [
  {
    name: 'the layout menu, with the ways of showing membership beside it',
    async show(app) {
      await new MembershipPart(app).openMenu();
    },
  },
  {
    name: 'outlines around members, and the offer to stand them together',
    goesOn: true,
    async show(app) {
      const members = new MembershipPart(app);
      await members.way('Membership as outlines').click();
      await expect(members.standTogether).toBeVisible();
      await expect(members.legend('Outline: members of')).toBeVisible();
    },
  },
  {
    name: 'the arrange menu',
    goesOn: true,
    async show(app) {
      const layouts = new LayoutsPage(app);
      await layouts.arrangeButton.click();
      await expect(layouts.menuItem('Align left')).toBeVisible();
    },
  },
  {
    name: 'who stands in the middle of the rings',
    goesOn: true,
    async show(app) {
      await app.page.keyboard.press('Escape');
      const members = new MembershipPart(app);
      await members.layouts.chooseLayout(/^Rings around an entry/);
      await expect(members.middle).toBeVisible();
    },
  },
];
