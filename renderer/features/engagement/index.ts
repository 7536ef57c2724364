/** The log of engagement: recording contacts, what was promised, and when who was met. */
export { EngagementScreen } from './engagement-screen.tsx';
export { RecordDialog } from './form/record-dialog.tsx';
