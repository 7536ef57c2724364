import type { HelpPage } from './page.ts';

export const figure: HelpPage = {
  id: 'figure',
  title: 'Figures for papers',
  tabs: ['figure'],
  parts: [
    {
      heading: 'A view on a page',
      text: 'The Figure tab shows the view as it will be in a paper: title, map, legend, sources and date. What you see is what every format holds. Its settings are kept with the view, and each change is a step that Undo takes back.',
    },
    {
      heading: 'Whom it is for',
      text: 'Partners see people by role and nothing that is restricted; the public sees only what a source states. What is left out is nowhere in the file, and the page says so. “What is left out” counts it.',
    },
    {
      heading: 'Key findings',
      text: 'Sentences that say what the figure shows, numbered. A finding that is about an entry has its number at that entry on the map.',
    },
    {
      heading: 'Names',
      text: 'No name lies over another or over a shape. One that finds no room gets a number and stands in a key. Drag a name to put it elsewhere, or choose it and move it with Shift and an arrow, or with the arrows beside the page; Delete puts it back.',
    },
    {
      heading: 'Before it goes out',
      text: 'Says what will be hard to read when printed, what was moved to a key, and whether named people or restricted things are on the page. Under each stands what can be done about it; under the page, how many there are.',
    },
    {
      heading: 'House style',
      text: 'Who publishes the figures, their typeface, the colour of their titles and a logo: set once beside the page, and on every figure and paper of the map. Only the picture of the logo is kept, and nothing else that its file said.',
    },
    {
      heading: 'To other programs',
      text: 'Copy the picture (Ctrl Shift C) puts it on the clipboard, to be pasted into Word, PowerPoint or a message. Print (Ctrl P) prints the page in its own size. Both are in the menus Save and Export. Save, All views makes the figures of every view at once, with a record of how.',
    },
    {
      heading: 'A copy of the map for others',
      text: 'Send a copy of the map, in the menu Export, saves a map file for partners or the public: without history, and with nothing that they may not see. It says first what that leaves out.',
    },
    {
      heading: 'In words',
      text: 'For those who cannot see it, the figure is told in one sentence and at length, both made from what it shows. Write either yourself; when the map has moved on since then, it is said, and you keep your words or go back to the generated ones.',
    },
    {
      heading: 'In greys',
      text: 'For printers without colour: each colour of a shape becomes a grey or a pattern, each colour of a line gets a mark, and the legend shows the same.',
    },
  ],
};
