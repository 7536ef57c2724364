export { AddEntryDialog } from './add-entry-dialog.tsx';
