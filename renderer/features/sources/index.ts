/** The register of sources and the lists of what is to be checked. */
export { AddSourceDialog } from './add-source-dialog.tsx';
export { DeleteSourcesDialog } from './delete-sources-dialog.tsx';
export { SourcesScreen } from './sources-screen.tsx';
