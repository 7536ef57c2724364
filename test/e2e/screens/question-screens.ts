// Questions and their answers.
import { expect } from '@playwright/test';
import { ExpectationsPart } from '../pages/expectations-part.ts';
import { QuestionsPage } from '../pages/questions-page.ts';
import { SnapshotsPart } from '../pages/snapshots-part.ts';
import type { Screen } from './screen.ts';

export const QUESTION_SCREENS: readonly Screen[] = [
  {
    name: 'the questions, before one is chosen',
    show: (app) => new QuestionsPage(app).open(),
  },
  {
    name: 'a question that needs to be told more',
    goesOn: true,
    async show(app) {
      await new QuestionsPage(app).choose('Pathway from one to another');
    },
  },
  {
    name: 'an answer',
    goesOn: true,
    async show(app) {
      const questions = new QuestionsPage(app);
      await questions.choose('Who sits where');
      await expect(questions.answer).toBeVisible();
    },
  },
  {
    name: 'a measure, and how it is worked out',
    goesOn: true,
    async show(app) {
      const questions = new QuestionsPage(app);
      await questions.choose('Broker between groups');
      await expect(questions.answer).toBeVisible();
    },
  },
];

/** What is kept of the map, and what is expected of it. */
export const KEEPING_SCREENS: readonly Screen[] = [
  {
    name: 'the snapshots',
    async show(app) {
      const snapshots = new SnapshotsPart(app);
      await snapshots.open();
      await snapshots.take('As it went to the board');
      await expect(snapshots.names).toHaveCount(1);
    },
  },
  {
    name: 'a snapshot in the place of the map',
    goesOn: true,
    async show(app) {
      const snapshots = new SnapshotsPart(app);
      await snapshots.press('Look at “As it went to the board”');
      await expect(snapshots.bar).toBeVisible();
    },
  },
  {
    name: 'a snapshot being named',
    goesOn: true,
    async show(app) {
      const snapshots = new SnapshotsPart(app);
      await snapshots.press('Back to now');
      await snapshots.press('Take a snapshot…');
      await expect(app.dialog).toBeVisible();
    },
  },
  {
    name: 'what is expected of the map, and who fails it',
    async show(app) {
      const part = new ExpectationsPart(app);
      await part.open();
      await part.set('Governance review').press('Space');
      await expect(part.failures('Every group answers to somebody').first()).toBeVisible();
    },
  },
  {
    name: 'an expectation that is being written',
    goesOn: true,
    async show(app) {
      const part = new ExpectationsPart(app);
      await part.begin();
      await part.tick('Who it is about', 'Group');
      await part.blank('How many links').fill('none');
      await expect(part.panel.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'whom it finds',
    goesOn: true,
    async show(app) {
      const part = new ExpectationsPart(app);
      await part.blank('How many links').fill('2');
      await expect(part.whoWouldFail.first()).toBeVisible();
    },
  },
  {
    name: 'choosing whom it is about',
    goesOn: true,
    async show(app) {
      await new ExpectationsPart(app).panel.getByRole('button', { name: /^Who it is about: group/ }).click();
      await expect(app.dialog).toBeVisible();
    },
  },
  {
    name: 'the details of one that fails',
    async show(app) {
      await new ExpectationsPart(app).open();
      await app.page.keyboard.press('F8');
      await app.page.getByRole('button', { name: 'Back to the details' }).click();
      await expect(app.details.getByRole('heading', { name: 'Unmet expectations' })).toBeVisible();
    },
  },
];
