import type { HelpPage } from './page.ts';

export const filters: HelpPage = {
  id: 'filters',
  title: 'Filters, focus and paths',
  tabs: [],
  parts: [
    {
      heading: 'What a filter does',
      text: 'It hides; it deletes nothing. The picture, the tables, the outline and what you export follow it. The line above the map always says how much of how much is shown, and one click shows everything again.',
    },
    {
      heading: 'Conditions',
      text: 'Tick words under a heading on the left, or add a condition on any field: words, a range of numbers or dates, part of a text. Each condition is a chip that says what it does; click it to change it, its cross takes it off. Several words in one condition mean any of them. Several conditions must all be true, unless you put them in an alternative with “or …”. Any condition can be turned round with “not”.',
    },
    {
      heading: 'And what they touch',
      text: 'This adds what is linked to the entries that the conditions found, so that you see who a body deals with and not only the body.',
    },
    {
      heading: 'Focus',
      text: 'Select an entry and focus on it: only what is one step away is left. The bar above the map takes you further out or back, follows links only out or only in, or only links of some types.',
    },
    {
      heading: 'Paths',
      text: 'Ask for the way from one entry to another, over any links or only upwards, the way people report. All shortest ways are told as sentences. When there is none, that is an answer too: it says where the chain stops, and what the two have in common.',
    },
    {
      heading: 'If you miss something',
      text: 'Search finds entries that the filter hides, and offers to clear it.',
    },
  ],
};
