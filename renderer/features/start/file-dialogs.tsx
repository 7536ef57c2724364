import { closeDialog, useDialog } from '../../state/index.ts';
import { NewMapDialog } from './new-map-dialog.tsx';
import { OpenMapDialog } from './open-map-dialog.tsx';

/** Opening and making map files in the page, where the system's own dialogs cannot be had. */
export function FileDialogs() {
  const dialog = useDialog();
  switch (dialog?.kind) {
    case 'open-map':
      return <OpenMapDialog onClose={closeDialog} />;
    case 'new-map':
      return <NewMapDialog sample={null} onClose={closeDialog} />;
    case 'open-sample':
      return <NewMapDialog sample="trafford" onClose={closeDialog} />;
    default:
      return null;
  }
}
