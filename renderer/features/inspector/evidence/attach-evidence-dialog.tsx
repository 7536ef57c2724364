import { nameSelection } from '../../../commands/index.ts';
import { closeDialog, useDialog } from '../../../state/index.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { EvidenceForm } from './evidence-form.tsx';

/** Ties one passage of a source to everything that was selected, as one step. */
export function AttachEvidenceDialog() {
  const dialog = useDialog();
  if (dialog?.kind !== 'attach-evidence') return null;
  const { entities, links } = dialog;
  const name = nameSelection({ entities: new Set(entities), links: new Set(links) });
  return (
    <Dialog title={`Attach evidence to ${name}`} onClose={closeDialog}>
      <EvidenceForm about={{ entities, links }} isBoxed={false} onDone={closeDialog} />
    </Dialog>
  );
}
