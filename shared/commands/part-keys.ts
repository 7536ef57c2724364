// Keys that belong to a part of the screen and not to an action of the catalogue: the list of shortcuts and the help read them
// from here. Written as keys.ts reads them; several mean any of them.
export type PartKeys = { readonly what: string; readonly keys: readonly string[] };

export const PART_KEYS: readonly { readonly part: string; readonly lines: readonly PartKeys[] }[] = [
  {
    part: 'In the picture',
    lines: [
      { what: 'Go along a link', keys: ['Arrow keys'] },
      { what: 'Go to the nearest entry, linked or not', keys: ['Shift+Arrow keys'] },
      { what: 'Go through the links of an entry', keys: ['.', ','] },
      { what: 'The most linked entry; the next in order', keys: ['Home', 'Page Down'] },
      { what: 'Open the details', keys: ['Enter'] },
      { what: 'Select, or take out of the selection', keys: ['Space'] },
      { what: 'Select it and all it touches', keys: ['Shift+Space'] },
      { what: 'The menu of what can be done', keys: ['Shift+F10'] },
      { what: 'Move the entry; in larger steps', keys: ['Alt+Arrow keys', 'Alt+Shift+Arrow keys'] },
      { what: 'Move the window over the picture', keys: ['Mod+Arrow keys'] },
      { what: 'Step back, clear the selection, leave', keys: ['Escape'] },
    ],
  },
  {
    part: 'In tables',
    lines: [
      { what: 'Move between cells', keys: ['Arrow keys'] },
      { what: 'Change the cell', keys: ['Enter', 'F2'] },
      { what: 'Select the row; a range of rows', keys: ['Space', 'Shift+Arrow keys'] },
      { what: 'Give the selected rows what the cell holds', keys: ['Mod+D'] },
      { what: 'Select what is behind a cell of the matrix', keys: ['Space'] },
      { what: 'The menu of the row', keys: ['Shift+F10'] },
      { what: 'The menu of a column, in its head', keys: ['Alt+Down arrow'] },
    ],
  },
  {
    part: 'On the grid of two scales',
    lines: [
      { what: 'Go to the next entry', keys: ['Arrow keys'] },
      { what: 'Take an entry up; put it down', keys: ['Space'] },
      { what: 'Rate it one level up, down or across', keys: ['Alt+Arrow keys'] },
      { what: 'Rate it on the scale upwards; 0: no longer set', keys: ['0', '1', '2', '3', '4', '5'] },
      { what: 'Rate it on the scale across', keys: ['Shift+1'] },
      { what: 'Choose it, for its form', keys: ['Enter'] },
    ],
  },
  {
    part: 'In the matrix of levels',
    lines: [
      { what: 'Move between levels and entries', keys: ['Arrow keys'] },
      { what: 'It stands here now', keys: ['C'] },
      { what: 'It should stand here', keys: ['D'] },
      { what: 'Neither is set any longer', keys: ['Delete'] },
    ],
  },
  {
    part: 'In fields and dialogs',
    lines: [
      { what: 'Keep what was typed', keys: ['Enter'] },
      { what: 'Put back what was there; close', keys: ['Escape'] },
    ],
  },
];
