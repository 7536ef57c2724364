import type { HelpPage } from './page.ts';

export const appearance: HelpPage = {
  id: 'appearance',
  title: 'Appearance',
  tabs: [],
  parts: [
    {
      heading: 'Rules, not paint',
      text: 'You say what a colour or a width stands for, once: colour by sector, width by strength, a dashed border where engagement is unknown. An entry that changes is painted anew by itself, and the legend is made of the rules, so it is always true. It shows only what is in the picture, with counts and what is not set.',
    },
    {
      heading: 'What rules can use',
      text: 'Any field of entries or links, fields of your own, dates, the measures, how well something is evidenced, and how engaged somebody is.',
    },
    {
      heading: 'Sets of rules',
      text: 'Some sets come with Threadmap. Save your own and use them in other views, or save a set as a file and use it in another map.',
    },
    {
      heading: 'Not by colour alone',
      text: 'The colours are told apart with any kind of colour vision as far as colours can be. For print without colour, use shapes, borders, widths and dashes too.',
    },
  ],
};
