/** The tables of entries and links under the tabs of the middle. */
export { EntriesTable } from './entries-table.tsx';
export { LinksTable } from './links-table.tsx';
export { PasteDialog } from './paste/paste-dialog.tsx';
