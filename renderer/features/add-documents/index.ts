export { AddDocumentsDialog } from './add-documents-dialog.tsx';
export { DropArea } from './drop-area.tsx';
