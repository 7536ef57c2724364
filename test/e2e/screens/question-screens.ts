// Questions and their answers.
import { expect } from '@playwright/test';
import { QuestionsPage } from '../pages/questions-page.ts';
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
];
