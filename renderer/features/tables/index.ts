/** The tables of entries, links and sources under the tabs of the middle. */
export { EngagementTable } from './engagement-table.tsx';
export { EntriesTable } from './entries-table.tsx';
export { LinksTable } from './links-table.tsx';
export { PasteDialog } from './paste/paste-dialog.tsx';
export { SetFieldDialog } from './set-field/index.ts';
export { SourcesTable } from './sources-table.tsx';
