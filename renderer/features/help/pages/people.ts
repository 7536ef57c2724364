import type { HelpPage } from './page.ts';

export const people: HelpPage = {
  id: 'people',
  title: 'Personal data and audiences',
  tabs: [],
  parts: [
    {
      heading: 'People',
      text: 'A person is shown by role unless you choose initials or the name, or to hide them. Beside the name the map can keep why you may hold it: the lawful basis, whether notice was given, consent, and when to look at it again.',
    },
    {
      heading: 'Who will see it',
      text: 'A picture or paper is made for partners unless you choose otherwise; a data file for your own use.',
      list: [
        {
          term: 'Internal',
          text: 'Everything, with people shown as each asked to be.',
        },
        {
          term: 'Partners',
          text: 'People by role or hidden; no notes, ratings, plans, records of engagement, or anything restricted. Assumptions stay, and are marked.',
        },
        {
          term: 'Public',
          text: 'As for partners, and without contact details, residents and assumptions.',
        },
      ],
    },
    {
      heading: 'What is left out is gone',
      text: 'Nothing that an audience may not see is anywhere in the file that is made for it, and the file says that something was left out.',
    },
  ],
};
