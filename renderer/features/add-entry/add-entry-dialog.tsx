import { closeDialog, useDialog } from '../../state/index.ts';
import { AddEntryForm } from './add-entry-form.tsx';

/** Opens when an entry is to be added. */
export function AddEntryDialog() {
  const dialog = useDialog();
  return dialog?.kind === 'add-entry' ? <AddEntryForm name={dialog.name ?? ''} onClose={closeDialog} /> : null;
}
