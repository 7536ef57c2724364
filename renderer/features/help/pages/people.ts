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
      heading: 'Residents',
      text: 'A member of the public has a name and free text here only once consent is given; until then the role stands for both. Saying that consent is withdrawn offers to erase them, from the history too.',
    },
    {
      heading: 'Everything held, and erasing',
      text: 'In the details of a person, a file with everything held about them can be saved, and they can be erased for good: from the map, its history, snapshots, documents, search and the backups beside the file. Everything else can still be undone.',
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
