// The picture, what narrows it down, and what is beside it.
import { expect } from '@playwright/test';
import { AppearancePart } from '../pages/appearance-part.ts';
import { FilterPart } from '../pages/filter-part.ts';
import { MenusPage } from '../pages/menus-page.ts';
import type { Screen } from './screen.ts';

export const PICTURE_SCREENS: readonly Screen[] = [
  { name: 'the map', byTab: true, show: (app) => app.drawn() },
  {
    name: 'the menu of an entry',
    goesOn: true,
    async show(app) {
      await app.goTo('HWB');
      await app.drawn();
      await app.picture.focus();
      await app.page.keyboard.press('Shift+F10');
      await expect(app.page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'the map as text',
    goesOn: 'when closed',
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
    name: 'a filter that leaves nothing',
    goesOn: true,
    async show(app) {
      const filter = new FilterPart(app.page);
      await filter.begin('Add a condition', 'Kind');
      await filter.tick('Place');
      await filter.add();
      await filter.begin('Add a condition', 'Sector');
      await filter.tick('Health');
      await filter.add();
      await expect(filter.nothingLeft).toBeVisible();
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
  {
    name: 'the rule sets to choose from',
    goesOn: true,
    async show(app) {
      await new AppearancePart(app.page).setButton.click();
      await expect(app.page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'naming a rule set',
    goesOn: true,
    async show(app) {
      await app.page.getByRole('menuitem', { name: 'Save as a rule set…' }).click();
      await expect(app.dialog).toBeVisible();
    },
  },
];

/** What opens over the picture or beside it. */
export const OVER_THE_PICTURE_SCREENS: readonly Screen[] = [
  {
    name: 'the menu of a view',
    async show(app) {
      await app.page
        .getByRole('button', { name: /^What to do with the view/ })
        .first()
        .click();
      await expect(app.page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'the words of a view',
    goesOn: true,
    async show(app) {
      await app.page.getByRole('menuitem', { name: /^Name, title/ }).click();
      await expect(app.dialog).toBeVisible();
    },
  },
  {
    name: 'a condition being added to the filter',
    goesOn: 'when closed',
    async show(app) {
      await new FilterPart(app.page).begin('Add a condition', 'Sector');
      await expect(app.page.getByRole('group', { name: 'Words' })).toBeVisible();
    },
  },
  {
    name: 'a focus',
    goesOn: 'when closed',
    async show(app) {
      await app.goTo('HWB');
      await app.drawn();
      await app.picture.focus();
      await app.page.keyboard.press('Shift+F');
      await expect(new FilterPart(app.page).focusBar).toBeVisible();
    },
  },
  {
    name: 'a path',
    goesOn: true,
    async show(app) {
      await app.page.keyboard.press('Control+Shift+P');
      const { path } = new FilterPart(app.page);
      await path.getByRole('combobox', { name: 'To' }).fill('Strong Communities Board');
      await app.page.getByRole('option', { name: 'Strong Communities Board' }).first().click();
      await expect(path.getByRole('heading', { name: 'What they share' })).toBeVisible();
    },
  },
  {
    name: 'a word being chosen in a panel',
    goesOn: true,
    async show(app) {
      await new FilterPart(app.page).path.getByRole('combobox', { name: 'From' }).fill('board');
      await expect(app.page.getByRole('option', { name: /board/i }).first()).toBeVisible();
    },
  },
];
