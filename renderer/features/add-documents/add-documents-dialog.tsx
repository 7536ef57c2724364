import { closeDialog, useDialog } from '../../state/index.ts';
import { AddDocumentsForm } from './add-documents-form.tsx';
import { PasteNoteForm } from './paste-note-form.tsx';

/** Opens when documents are to become sources. */
export function AddDocumentsDialog() {
  const dialog = useDialog();
  if (dialog?.kind === 'paste-note') return <PasteNoteForm onClose={closeDialog} />;
  if (dialog?.kind !== 'add-documents') return null;
  return (
    <AddDocumentsForm drafts={dialog.drafts} problems={dialog.problems} known={dialog.known} onClose={closeDialog} />
  );
}
