import type { HelpPage } from './page.ts';

export const filters: HelpPage = {
  id: 'filters',
  title: 'Filters',
  tabs: [],
  parts: [
    {
      heading: 'What a filter does',
      text: 'It hides; it deletes nothing. The picture, the tables, the outline and what you export follow it. The line above the map always says how much of how much is shown, and one click shows everything again.',
    },
    {
      heading: 'Choosing',
      text: 'Within one heading, choosing several words shows what has any of them. Between headings, all must be true: sector “Health” and locality “Sale” shows health bodies in Sale. A link is shown when both its ends are.',
    },
    {
      heading: 'If you miss something',
      text: 'Search finds entries that the filter hides, and offers to clear it.',
    },
  ],
};
