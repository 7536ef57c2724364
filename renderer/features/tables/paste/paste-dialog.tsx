import { closeDialog, useDialog } from '../../../state/index.ts';
import { PasteForm } from './paste-form.tsx';

/** Opens when rows were pasted into a table, or are to be. */
export function PasteDialog() {
  const dialog = useDialog();
  if (dialog?.kind !== 'paste-list') return null;
  return <PasteForm text={dialog.text ?? null} into={dialog.into ?? null} onClose={closeDialog} />;
}
