import type { HelpPage } from './page.ts';

export const views: HelpPage = {
  id: 'views',
  title: 'Views',
  tabs: [],
  parts: [
    {
      heading: 'What a view keeps',
      text: 'A way of looking at the map: the filter, the layout and where each entry stands, the rules of appearance, a title and a caption, and the part you had zoomed in on. Entries and links are the same in all views: change one, and it is changed everywhere.',
    },
    {
      heading: 'Changing without saving',
      text: 'Filter, recolour and move around as you like. A dot beside the name says that the view on the screen is other than the saved one. Save it, save it as a new view, or go back. Going to another view loses nothing: what you had not saved is there when you come back, even after the window was closed.',
    },
    {
      heading: 'Where entries stand',
      text: 'Places belong to the view. Moving an entry in one view leaves it where it was in the others. Each move is a step that Undo takes back.',
    },
    {
      heading: 'Order, copies and names',
      text: 'The menu beside a view duplicates, renames, moves or deletes it. The title and the caption are printed with its picture.',
    },
  ],
};
