import type { HelpPage } from './page.ts';

export const tablesAndText: HelpPage = {
  id: 'tables',
  title: 'Tables and outline',
  tabs: ['entries', 'links', 'outline'],
  parts: [
    {
      heading: 'Editing in place',
      text: 'Double-click a cell, or press Enter in it, to change it. Enter keeps the change and goes down, Tab keeps it and goes right, Escape puts back what was there. Several values stand in one cell.',
    },
    {
      heading: 'Sorting and narrowing down',
      text: 'The head of a column sorts by it; with Shift, after the columns before. Its small menu narrows the table down. The box above finds in all columns. What narrows the table down stands beside it and can be taken off.',
    },
    {
      heading: 'To and from a spreadsheet',
      text: 'Select rows and copy to take them to a spreadsheet. Rows copied there can be pasted into a table; you see what they would change before anything does.',
    },
    {
      heading: 'The outline',
      text: 'The same map as text: kinds, entries and links as headings and sentences. It follows the filter, and what is selected there is selected everywhere.',
    },
  ],
};
