import { openDialog } from '../../state/index.ts';
import type { MenuBehaviours } from './behaviour.ts';

export const helpBehaviours: MenuBehaviours<'help'> = {
  'help.actions': { run: () => openDialog({ kind: 'actions' }) },
  'help.shortcuts': { run: () => openDialog({ kind: 'shortcuts' }) },
  'help.about': { run: () => openDialog({ kind: 'about' }) },
};
