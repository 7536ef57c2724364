// The menus over the picture, open, and what they ask.
import { expect } from '@playwright/test';
import { RPC_PATH } from '../../../shared/contract/http.ts';
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
  {
    name: 'a layout that is being worked out, nobody can say how far',
    async show(app) {
      // Not answered at all, so that what is shown stays for as long as it is looked at; once, since the page asks anew when it opens again.
      await app.page.route(`**${RPC_PATH}layout.run`, () => {}, { times: 1 });
      const layouts = new LayoutsPage(app);
      await layouts.chooseLayout(/^Hierarchy/);
      await layouts.showsProgress();
    },
  },
];
