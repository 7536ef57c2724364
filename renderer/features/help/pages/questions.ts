import { QUESTIONS } from '../../../../shared/questions/index.ts';
import type { HelpPage } from './page.ts';

/** How answers come about, and every question there is, from what the questions say of themselves. */
export const questions: HelpPage = {
  id: 'questions',
  title: 'Questions',
  tabs: ['questions'],
  parts: [
    {
      heading: 'Asking',
      text: 'Choose a question and, where it has fields, say whom it is about: the answer comes by itself, also when you change a field. A question asks the whole map, whatever the filter shows.',
    },
    {
      heading: 'The answer',
      text: 'A sentence or two, and tables behind it. A name or a link in a table shows its details. “Show on the map” selects what the answer speaks of; “Make it a view” keeps that as a view with question and answer as its words, ready to export; “Save” makes CSV files of the tables, which Excel opens, or a picture that says question and answer.',
    },
    {
      heading: 'How far to trust it',
      text: 'Only links that exist now count; planned, proposed and ended ones are left out, and the answer says how many. It also says how many of those that count are stated in a source, how many are assumptions, how many somebody at one of the ends has confirmed, and what nobody has recorded. An answer speaks of the map as it was when you asked: when the map has changed since, it says so and offers to ask again.',
    },
    { heading: 'The questions', list: QUESTIONS.map(({ title, asks }) => ({ term: title, text: asks })) },
  ],
};
