export { ImportDialog } from './import-dialog.tsx';
export { ReceiptDialog } from './kept/receipt-dialog.tsx';
export { MergeMapDialog } from './merge-map/merge-map-dialog.tsx';
