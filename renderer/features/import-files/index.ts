export { ImportDialog } from './import-dialog.tsx';
export { MergeMapDialog } from './merge-map/merge-map-dialog.tsx';
