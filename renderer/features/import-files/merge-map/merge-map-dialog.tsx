import { closeDialog, useDialog } from '../../../state/index.ts';
import { MergeForm } from './merge-form.tsx';

/** Opens when another map was chosen to be merged into this one, or dropped on the window. */
export function MergeMapDialog() {
  const dialog = useDialog();
  return dialog?.kind === 'merge-map' ? <MergeForm file={dialog.file} onClose={closeDialog} /> : null;
}
