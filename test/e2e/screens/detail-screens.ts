// What is selected, its evidence, and the sources.
import { expect } from '@playwright/test';
import { SourcesPage } from '../pages/sources-page.ts';
import type { Screen } from './screen.ts';

export const DETAIL_SCREENS: readonly Screen[] = [
  {
    name: 'an entry that has parts, in the details',
    async show(app) {
      await app.goTo('Vision 31');
      await expect(
        app.details.getByRole('listitem').filter({ hasText: 'Vision 31 Steering Group' }).first(),
      ).toBeVisible();
    },
  },
  {
    name: 'an entry in the details',
    async show(app) {
      await app.goTo('HWB');
      await expect(app.nameField).toBeVisible();
    },
  },
  {
    name: 'an entry being edited',
    byTab: true,
    goesOn: true,
    async show(app) {
      await app.details.getByRole('button', { name: 'Edit details' }).click();
      await app.details.getByRole('button', { name: 'All fields' }).click();
    },
  },
  {
    name: 'attaching evidence',
    goesOn: true,
    async show(app) {
      await app.page.keyboard.press('Control+Shift+D');
      await expect(app.dialog).toBeVisible();
    },
  },
  {
    name: 'a link in the details',
    goesOn: 'when closed',
    async show(app) {
      await app.goTo('Vision 31 Steering Group');
      await app.details.getByRole('link', { name: /reports to Strong Communities Board/ }).click();
    },
  },
  {
    name: 'the register of sources, and what rests on one',
    async show(app) {
      const sources = new SourcesPage(app);
      await sources.open();
      await sources.choose(/^Trafford Local Pilot/);
    },
  },
  {
    name: 'a list of what is to be checked',
    goesOn: true,
    async show(app) {
      const sources = new SourcesPage(app);
      await sources.show('Assumptions');
      await sources.list.press('ArrowDown');
    },
  },
  {
    name: 'such a list, and something else in the details',
    goesOn: true,
    async show(app) {
      await app.goTo('HWB');
      await expect(app.page.getByText('What is selected is not on this list.')).toBeVisible();
    },
  },
  {
    name: 'adding a source',
    goesOn: true,
    async show(app) {
      await app.choose('Add', /^Add source/);
      await expect(app.dialog).toBeVisible();
    },
  },
  {
    name: 'a person, with what is kept about them',
    async show(app) {
      await app.addEntry('Quillfeather Ashdown', 'Person');
      await app.goTo('Quillfeather Ashdown');
      await app.details.getByRole('button', { name: 'Erase this person…' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'erasing a person',
    goesOn: true,
    byTab: true,
    async show(app) {
      await app.details.getByRole('button', { name: 'Erase this person…' }).click();
      await expect(app.dialog.getByRole('list', { name: 'What this does' })).toBeVisible();
    },
  },
];
