import { closeDialog, useDialog } from '../../state/index.ts';
import { AboutDialog } from './about-dialog.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

export function HelpDialogs() {
  const dialog = useDialog();
  if (dialog?.kind === 'shortcuts') return <ShortcutsDialog onClose={closeDialog} />;
  return dialog?.kind === 'about' ? <AboutDialog onClose={closeDialog} /> : null;
}
