import type { HelpPage } from './page.ts';

export const thePast: HelpPage = {
  id: 'the-past',
  title: 'The map as it was',
  tabs: [],
  parts: [
    {
      heading: 'Another state in its place',
      text: 'The map can be shown as it was on a date, as a snapshot has it, as it exists now, or as it would be if all that is planned came about. Tables, questions, search and figures are then of that state. Nothing can be changed until you go back to now; the bar over the map says which state it is.',
    },
    {
      heading: 'Snapshots',
      text: 'A snapshot keeps the map as it stands under a name, such as the meeting it goes to. The list, in the View menu, shows each again in the place of the map, or says what has changed since. Snapshots are part of the file, and never change; taking and removing one can be undone.',
    },
    {
      heading: 'The timeline',
      text: 'It reads the dates on entries and links. Bars upwards say how much starts on a day, outlines downwards how much has ended. Left and Right go to the previous and the next change. What started in a year did so on its first day, what ended in it did so on its last.',
    },
    {
      heading: 'What has no dates',
      text: 'What exists now and has no date is taken to have been there always. What is planned, proposed or over counts only from, or until, a date that is recorded.',
    },
    {
      heading: 'What has changed, as one picture',
      text: 'The question “What has changed” can be drawn on the map: everything that either state has, with what was added, removed and changed. The details of what changed say how.',
    },
  ],
};
