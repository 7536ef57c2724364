/** Choosing who stands in the middle of the rings. */
export { RingsDialog } from './rings-dialog.tsx';
