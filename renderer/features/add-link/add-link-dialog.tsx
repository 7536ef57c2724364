import { closeDialog, useDialog } from '../../state/index.ts';
import { AddLinkForm } from './add-link-form.tsx';

/** Opens when a link is to be added. */
export function AddLinkDialog() {
  const dialog = useDialog();
  if (dialog?.kind !== 'add-link') return null;
  return <AddLinkForm from={dialog.from ?? null} to={dialog.to ?? null} onClose={closeDialog} />;
}
