// Sending a map to others: a copy without history and without what they may not see.
export { SendCopyDialog } from './send-copy-dialog.tsx';
