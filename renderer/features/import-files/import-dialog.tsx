import { closeDialog, useDialog } from '../../state/index.ts';
import { ImportForm } from './import-form.tsx';

/** Opens when files were chosen to be imported, or dropped on the window. */
export function ImportDialog() {
  const dialog = useDialog();
  return dialog?.kind === 'import-files' ? <ImportForm files={dialog.files} onClose={closeDialog} /> : null;
}
