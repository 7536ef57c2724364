import { closeDialog, useDialog } from '../../state/index.ts';
import { AddEntryForm } from './add-entry-form.tsx';

/** Opens when an entry is to be added. */
export function AddEntryDialog() {
  const dialog = useDialog();
  if (dialog?.kind !== 'add-entry') return null;
  const { name = '', at = null, linkFrom = null } = dialog;
  return <AddEntryForm name={name} at={at} linkFrom={linkFrom} onClose={closeDialog} />;
}
