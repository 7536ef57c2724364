export { AddLinkDialog } from './add-link-dialog.tsx';
