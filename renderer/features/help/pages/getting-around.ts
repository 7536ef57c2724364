import type { HelpPage } from './page.ts';

export const gettingAround: HelpPage = {
  id: 'getting-around',
  title: 'Getting around',
  tabs: [],
  parts: [
    {
      heading: 'The window',
      text: 'In the middle is the map, as a picture, as tables or as text: the tabs above it switch between them. On the left are the filter and the legend, on the right what is known about the thing that is selected. One selection goes through all of them.',
    },
    {
      heading: 'Finding',
      text: 'The box at the top finds an entry by its name, a short form, or words of its description. The list of actions finds anything Threadmap can do, by any word for it.',
    },
    {
      heading: 'Nothing is lost',
      text: 'Every change is saved as it is made; the line at the bottom says when. Undo takes back any step, even after the map was closed. Deleting, importing and merging are steps like all others.',
    },
    {
      heading: 'Where maps are',
      text: 'A map is one file on this computer or a shared drive. It can be copied and mailed like any file. Nothing is sent anywhere.',
    },
  ],
};
