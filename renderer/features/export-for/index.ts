// Saving the map as a file of another program: which, for whom, and what that leaves out.
export { ExportForDialog } from './export-for-dialog.tsx';
