/** Snapshots of the map: the list of them, and naming one. */
export { SnapshotDialog } from './snapshot-dialog.tsx';
export { SnapshotsPanel } from './snapshots-panel.tsx';
