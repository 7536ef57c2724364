import type { HelpPage } from './page.ts';

export const quickEntry: HelpPage = {
  id: 'quick-entry',
  title: 'Quick entry and duplicates',
  tabs: [],
  parts: [
    {
      heading: 'A link as a sentence',
      text: 'Type into the box at the top: “Vision 31 Steering Group reports to Strong Communities Board by report, quarterly”. Names, types of link and methods are completed as you type. What would be added shows under the box, new entries with their kind; Enter adds it, as one step. “emails”, “meets”, “until 2020” and “£10,000” are understood too; a new name that is much like a known one is asked about.',
    },
    {
      heading: 'Many links from one entry',
      text: 'Select an entry and press Shift and L. Type a name, press Enter, type the next. The type of link stays; Alt with the arrow keys changes it, Alt with Enter turns the link round.',
    },
    {
      heading: 'From a spreadsheet',
      text: 'Copy two or three columns and paste them into a table, or choose “Paste a list…”. You see what each row would do before anything is added.',
    },
    {
      heading: 'The same thing twice',
      text: '“Merge duplicates…” finds names that are the same but for capitals, “&”, punctuation or the order of words. Choose what to keep, field by field; links and evidence move over, in one step. “Not the same” is remembered, and can be taken back.',
    },
  ],
};
