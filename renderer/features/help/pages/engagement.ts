import { WHEN_LABELS } from '../../../../shared/engagement/next-steps.ts';
import type { HelpPage } from './page.ts';

export const engagement: HelpPage = {
  id: 'engagement',
  title: 'Engagement',
  tabs: ['engagement'],
  parts: [
    {
      heading: 'Recording a contact',
      text: 'Select whom you met, wherever you are, and press the key for “Record a contact” (it stands beside the action in the menus). Say what was said, what comes next, who sees to it and by when; Ctrl+Enter keeps it. Today, the method and who met them are there already: they are what you gave last time. Days may be said as people say them: “yesterday”, “Friday”, “in two weeks”, “3 Nov”. Of several who were met, one record may speak of all, or each gets one. A line in the box at the top does as well: “Called Vision 31 yesterday: they are busy. Next: ring again by Friday (Link worker)”.',
    },
    {
      heading: 'Next steps',
      text: 'What was promised and is not done: tick it with Space when it is. Ages count from the date that the map is as at; weeks end on Sunday.',
      list: [
        { term: WHEN_LABELS.overdue, text: 'Its day has passed; of a month or a year, its last day.' },
        { term: WHEN_LABELS['this-week'], text: 'It is due by Sunday.' },
        { term: WHEN_LABELS.later, text: 'It is due after that.' },
        { term: WHEN_LABELS['no-date'], text: 'Nobody has said by when.' },
      ],
    },
    {
      heading: 'The log',
      text: 'Every record, newest first, in a table like that of entries: sort by a head, narrow down by its menu, change a cell in place. The search looks through all words of a record, also those of columns that are not shown. The filter of the map hides records of whom nobody is in view. Choosing a record selects on the map whom it speaks of; selecting on the map chooses the records that speak of it.',
    },
    {
      heading: 'Calendar and timeline',
      text: 'The calendar shows a month of what was done and what is due: arrows go from day to day, Page Up and Page Down from month to month, and Enter leads into the day. The timeline has a line for each entry, those met most often first, with a mark for each contact; arrows go along and from line to line.',
    },
    {
      heading: 'Bringing it in, taking it away',
      text: '“Import…” reads logs out of spreadsheets and calendars (.ics): attendees whom the map has, by name or email, were met. “Save” writes next steps as reminders for a calendar, and the log as Excel or CSV. Others than internal readers see none of it.',
    },
    {
      heading: 'Plans',
      text: 'Whoever is selected when a plan is made becomes its audience. What is typed is kept when you leave the field, each as a step that can be taken back. Where somebody is chosen who speaks, the way to each audience is shown. Write roles, not names. Exactly one should answer for each thing that is planned. The question “How far the plans are” gives the same as tables, to be put in a paper.',
    },
    {
      heading: 'Care',
      text: 'Set how often anybody may be contacted in a period, and how long anybody may be left alone. Then it stands there who has been asked too often, who has not been spoken to, what people said that nobody has answered, and who would take the only link between two bodies with them. “Record a contact” warns before a contact is one too many; it never forbids one.',
    },
    {
      heading: 'Meeting',
      text: 'What a group goes through when it meets: what is due, who is not yet as engaged as they should be, whom the plans miss. Say when you met last, and what has changed since is told too. “End this meeting” takes a snapshot, with which the next one compares. “Print” and “Save paper” set it on pages, for internal readers.',
    },
    {
      heading: 'Attachments',
      text: 'Addresses and paths are kept as they are, and can be copied. Threadmap never opens one.',
    },
    {
      heading: 'People',
      text: 'What is written about people is personal data, and whoever it is about may ask to read it: write roles rather than names, and nothing about health. Records are left out of everything that is made for partners or the public.',
    },
  ],
};
