export { SelectionBar } from './selection-bar.tsx';
export { SetFieldDialog } from './set-field-dialog.tsx';
